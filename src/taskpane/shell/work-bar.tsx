import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useAppState } from '../session/context';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** What is being done, how far it is, and the button that stops it. */
export function WorkBar() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { work } = useAppState();
  if (!work) return null;
  const { task, done, total, stop } = work;
  return (
    <div className={styles.bar} aria-busy="true">
      <div className={styles.line}>
        <Caption1>
          {task} {total !== null && texts.progress(done, total)}
        </Caption1>
        {stop && (
          <Button size="small" onClick={stop}>
            {texts.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={task} {...(total !== null && { value: done, max: total })} />
    </div>
  );
}
