import { useState } from 'react';
import {
  Body1,
  Button,
  Field,
  Input,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { PageFrame } from '../components/page-frame';
import { useAppState, useDispatch, useSession } from '../session/context';
import { settingsTexts } from '../texts/settings';
import { useTexts } from '../texts/texts';
import { changeSettings } from './change-settings';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  number: { width: '6em' },
});

/** A year: no task is "due soon" earlier than that. */
const longestNotice = 366;

/** What the office sets for itself; kept with the workbook. */
export function SettingsPage() {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const session = useSession();
  const dispatch = useDispatch();
  const { settings } = useAppState();
  const [draft, setDraft] = useState(settings);
  return (
    <PageFrame title={texts.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'page-opened', page: null });
          void changeSettings(session, draft);
        }}
      >
        <Body1>{texts.intro}</Body1>
        <Switch
          label={texts.beforeIncludesDay}
          checked={draft.beforeIncludesDay}
          onChange={(_, { checked }) => {
            setDraft({ ...draft, beforeIncludesDay: checked });
          }}
        />
        <Field label={texts.soonDays}>
          <Input
            className={styles.number}
            type="number"
            min={0}
            max={longestNotice}
            required
            value={String(draft.soonDays)}
            onChange={(_, { value }) => {
              const days = Math.trunc(Number(value));
              setDraft({ ...draft, soonDays: Math.min(longestNotice, Math.max(0, days)) });
            }}
          />
        </Field>
        <Button appearance="primary" type="submit">
          {texts.save}
        </Button>
      </form>
    </PageFrame>
  );
}
