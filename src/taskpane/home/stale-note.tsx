import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useAppState, useSession } from '../session/context';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';
import { readNow } from './read-now';

/** Says that what is shown is older than the sheet, with the button that catches up. */
export function StaleNote() {
  const texts = useTexts(homeTexts);
  const session = useSession();
  const { work } = useAppState();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.stale}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => void readNow(session)}
        >
          {texts.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
