import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { brief } from '../../../domain/text/brief';
import type { Verdict } from '../../../domain/tracking/assessment';
import { assessmentText } from '../../../domain/tracking/assessment-text';
import type { Tracking } from '../../../domain/tracking/track';
import { Foot } from '../../components/foot';
import { LongList } from '../../components/long-list';
import { Section } from '../../components/section';
import { useHost } from '../../session/context';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  task: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

export const lateVerdicts: readonly Verdict[] = ['in-progress-late', 'not-started-late'];

/** What of a task's text tells it from others in a narrow pane. */
const mostText = 110;

/** The overdue tasks to go to, the longest overdue first; nothing where none is. */
export function LateList({ tracking }: { readonly tracking: Tracking }) {
  const styles = useStyles();
  const texts = useTexts(trackTexts);
  const host = useHost();
  const { plan, tasks, layout } = tracking;
  const late = tasks
    .filter(({ assessment }) => lateVerdicts.includes(assessment.verdict))
    .sort((a, b) => (a.assessment.daysLeft ?? 0) - (b.assessment.daysLeft ?? 0));
  if (late.length === 0) return null;
  const at = layout.position.assessment;
  return (
    <Section title={texts.lateList}>
      <LongList items={late} keyOf={({ id }) => id} itemClassName={styles.task}>
        {({ row, task, record, assessment }) => {
          const words = brief(task.text, mostText);
          return (
            <>
              <Body1>{words}</Body1>
              <Foot>
                <Caption1>{assessmentText(record, assessment)}</Caption1>
                <Button
                  size="small"
                  aria-label={texts.goToTask(words)}
                  onClick={() =>
                    void host.reveal(plan.sheet, { top: row, bottom: row, left: at, right: at })
                  }
                >
                  {texts.goTo}
                </Button>
              </Foot>
            </>
          );
        }}
      </LongList>
    </Section>
  );
}
