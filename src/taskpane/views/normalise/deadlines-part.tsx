import { useMemo } from 'react';
import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Grid } from '../../../domain/grid/grid';
import type { Plan } from '../../../domain/plan/plan';
import {
  deadlineChoices,
  deadlineEdits,
  type DeadlineChoice,
} from '../../../domain/normalisation/deadline-choices';
import { Change } from '../../components/change';
import { LongList } from '../../components/long-list';
import { useAppState } from '../../session/context';
import { normaliseTexts } from '../../texts/normalise';
import { dayText, useTexts } from '../../texts/texts';
import { Part } from './part';
import { useLeftOut } from './use-left-out';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly plan: Plan;
  readonly grid: Grid;
}

/** Wordings of deadlines, what each becomes and when it is due; any wording to leave out. */
export function DeadlinesPart({ plan, grid }: Props) {
  const styles = useStyles();
  const texts = useTexts(normaliseTexts);
  const { settings } = useAppState();
  const choices = useMemo(() => deadlineChoices(plan, grid, settings), [plan, grid, settings]);
  const [leftOut, toggle] = useLeftOut();
  const changing = choices.filter(({ text, to }) => text !== to);
  return (
    <Part
      title={texts.deadlines}
      intro={changing.length > 0 ? texts.deadlinesIntro : texts.deadlinesClean}
      deed="normalise-deadlines"
      edits={deadlineEdits(grid, choices, leftOut)}
      done={texts.deadlinesDone}
      spellings={{
        before: choices.length,
        after: new Set(choices.map(({ text, to }) => (leftOut.has(text) ? text : to))).size,
      }}
    >
      <LongList items={changing} keyOf={({ text }) => text} itemClassName={styles.item}>
        {(choice) => (
          <>
            <Checkbox
              aria-label={texts.include(choice.text)}
              checked={!leftOut.has(choice.text)}
              onChange={() => {
                toggle(choice.text);
              }}
            />
            <Wording choice={choice} />
          </>
        )}
      </LongList>
    </Part>
  );
}

function Wording({ choice }: { readonly choice: DeadlineChoice }) {
  const styles = useStyles();
  const texts = useTexts(normaliseTexts);
  const facts = [
    texts.cells(choice.cells.length),
    choice.due === null ? texts.noDue : texts.due(dayText(choice.due)),
    ...(choice.addsYear ? [texts.year] : []),
  ];
  return (
    <div className={styles.what}>
      <Change from={{ value: choice.text }} to={{ value: choice.to }} labels={texts} />
      <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>
    </div>
  );
}
