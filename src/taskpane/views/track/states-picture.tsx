import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../../domain/tracking/assessment';
import type { Tracking } from '../../../domain/tracking/track';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';
import { lateVerdicts } from './late-list';

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: {
    display: 'flex',
    height: '14px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  legend: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  swatch: {
    // In the middle of the words' first line.
    marginTop: '4px',
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
});

/** How the followed tasks stand: a bar, and its figures in words. */
export function StatesPicture({ tracking }: { readonly tracking: Tracking }) {
  const styles = useStyles();
  const texts = useTexts(trackTexts);
  const { tasks } = tracking;
  const count = (...verdicts: readonly Verdict[]): number =>
    tasks.filter(({ assessment }) => verdicts.includes(assessment.verdict)).length;
  const done = count('done-on-time', 'done-late', 'done-unjudged');
  const inTime = count('in-progress', 'not-started');
  const late = count(...lateVerdicts);
  const ongoing = count('ongoing-reported', 'ongoing-awaited');
  const paused = count('paused');
  const parts = [
    { key: 'done', size: done, text: texts.done(done, count('done-on-time')) },
    { key: 'inTime', size: inTime, text: texts.inTime(inTime) },
    { key: 'late', size: late, text: texts.late(late) },
    { key: 'ongoing', size: ongoing, text: texts.ongoing(ongoing, count('ongoing-reported')) },
    { key: 'paused', size: paused, text: texts.paused(paused) },
  ] as const;
  return (
    <div className={styles.picture}>
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
              <span className={mergeClasses(styles.swatch, styles[key])} aria-hidden />
              <Text weight={key === 'late' ? 'bold' : 'regular'}>{text}</Text>
            </li>
          ))}
      </ul>
    </div>
  );
}
