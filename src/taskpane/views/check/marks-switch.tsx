import { Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useAppState, useSession } from '../../session/context';
import { checkTexts } from '../../texts/check';
import { useTexts } from '../../texts/texts';
import { setMarks } from './marks';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column' },
  // As wide as the words need: Fluent's own gap would push them onto a second line of a narrow pane.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Light marks on the sheet's cells, on or off. */
export function MarksSwitch() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const session = useSession();
  const { kept, work } = useAppState();
  const isOn = (kept?.marked.length ?? 0) > 0;
  if (!session.host.capabilities.conditionalFormats) return null;
  return (
    <div className={styles.part}>
      <Switch
        className={styles.switch}
        label={texts.marks}
        checked={isOn}
        disabled={work !== null}
        onChange={(_, { checked }) => void setMarks(session, checked)}
      />
      {isOn && <Caption1 className={styles.hint}>{texts.marksHint}</Caption1>}
    </div>
  );
}
