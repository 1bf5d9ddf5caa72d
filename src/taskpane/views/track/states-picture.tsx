import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { brief } from '../../../domain/text/brief';
import type { Verdict } from '../../../domain/tracking/assessment';
import { assessmentText } from '../../../domain/tracking/assessment-text';
import type { Tracking } from '../../../domain/tracking/track';
import { GrowingList } from '../../components/growing-list';
import { useHost } from '../../session/context';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '14px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  legend: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  swatch: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  done: { backgroundColor: tokens.colorPaletteNavyBackground2 },
  inTime: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  late: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  ongoing: { backgroundColor: tokens.colorNeutralBackground5 },
  paused: { backgroundColor: tokens.colorNeutralBackground1 },
  task: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

const lateVerdicts: ReadonlySet<Verdict> = new Set(['in-progress-late', 'not-started-late']);

/** What of a task's text tells it from others in a narrow pane. */
const mostText = 110;

/** How the followed tasks stand: a bar, its words, and the late ones to go to. */
export function StatesPicture({ tracking }: { readonly tracking: Tracking }) {
  const styles = useStyles();
  const texts = useTexts(trackTexts);
  const host = useHost();
  const { plan, tasks, layout } = tracking;
  const count = (...verdicts: readonly Verdict[]): number =>
    tasks.filter(({ assessment }) => verdicts.includes(assessment.verdict)).length;
  const done = count('done-on-time', 'done-late', 'done-unjudged');
  const inTime = count('in-progress', 'not-started');
  const late = tasks
    .filter(({ assessment }) => lateVerdicts.has(assessment.verdict))
    .sort((a, b) => (a.assessment.daysLeft ?? 0) - (b.assessment.daysLeft ?? 0));
  const ongoing = count('ongoing-reported', 'ongoing-awaited');
  const paused = count('paused');
  const parts = [
    { key: 'done', size: done, text: texts.done(done, count('done-on-time')) },
    { key: 'inTime', size: inTime, text: texts.inTime(inTime) },
    { key: 'late', size: late.length, text: texts.late(late.length) },
    { key: 'ongoing', size: ongoing, text: texts.ongoing(ongoing, count('ongoing-reported')) },
    { key: 'paused', size: paused, text: texts.paused(paused) },
  ] as const;
  return (
    <>
      <div className={styles.bar} role="img" aria-label={texts.picture}>
        {parts.map(({ key, size }) => (
          <div key={key} className={styles[key]} style={{ flexGrow: size, flexBasis: 0 }} />
        ))}
      </div>
      <ul className={styles.list} aria-label={texts.picture}>
        {parts
          .filter(({ size }) => size > 0)
          .map(({ key, text }) => (
            <li key={key} className={styles.legend}>
              <span className={`${styles.swatch} ${styles[key]}`} aria-hidden />
              <Text weight={key === 'late' ? 'bold' : 'regular'}>{text}</Text>
            </li>
          ))}
      </ul>
      {late.length > 0 && (
        <>
          <Body1>{texts.lateList}</Body1>
          <GrowingList items={late} className={styles.list}>
            {({ id, row, task, record, assessment }) => {
              const at = layout.position.assessment;
              return (
                <li key={id} className={styles.task}>
                  <Body1>{brief(task.text, mostText)}</Body1>
                  <div className={styles.legend}>
                    <Caption1>{assessmentText(record, assessment)}</Caption1>
                    <Button
                      size="small"
                      aria-label={texts.goToTask(brief(task.text, mostText))}
                      onClick={() =>
                        void host.reveal(plan.sheet, { top: row, bottom: row, left: at, right: at })
                      }
                    >
                      {texts.goTo}
                    </Button>
                  </div>
                </li>
              );
            }}
          </GrowingList>
        </>
      )}
    </>
  );
}
