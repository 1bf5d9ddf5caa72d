import type { HostFailure } from '../../hosts/host';
import { ErrorBar } from '../components/error-bar';
import { useAppState, useSession } from '../session/context';
import { failureText } from '../texts/failures';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';
import { readNow } from './read-now';

/** Why the workbook could not be read, and the button to try again. */
export function ReadFailed({ failure }: { readonly failure: HostFailure }) {
  const texts = useTexts(homeTexts);
  const session = useSession();
  const { locale, work } = useAppState();
  return (
    <ErrorBar
      title={texts.readFailed}
      text={failureText(failure, locale)}
      action={texts.readAgain}
      isBusy={work !== null}
      onAction={() => void readNow(session)}
    />
  );
}
