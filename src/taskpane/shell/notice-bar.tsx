import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useAppState, useDispatch } from '../session/context';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  // The region stands in the page before its text comes, or screen readers miss it.
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What was just done, or why it was not; spoken politely by screen readers. */
export function NoticeBar() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { notice, work } = useAppState();
  const dispatch = useDispatch();
  return (
    <>
      <div role="status" className={styles.spoken}>
        {notice?.text ?? work?.task}
      </div>
      {notice && (
        <MessageBar intent={notice.tone} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={texts.dismiss}
                onClick={() => {
                  dispatch({ type: 'noticed', notice: null });
                }}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
