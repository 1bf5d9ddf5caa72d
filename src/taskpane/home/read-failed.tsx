import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { HostFailure } from '../../hosts/host';
import { useAppState, useSession } from '../session/context';
import { failureText } from '../texts/failures';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';
import { readNow } from './read-now';

const useStyles = makeStyles({
  title: { display: 'block' },
});

/** Why the workbook could not be read, and the button to try again. */
export function ReadFailed({ failure }: { readonly failure: HostFailure }) {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const session = useSession();
  const { locale } = useAppState();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{texts.readFailed}</MessageBarTitle>
        {failureText(failure, locale)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void readNow(session)}>{texts.readAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
