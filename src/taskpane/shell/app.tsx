import { FluentProvider } from '@fluentui/react-components';
import { SessionProvider } from '../session/context';
import type { Session } from '../session/session';
import { useOfficeTheme } from '../theme/office-theme';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell';

/** The whole pane over one session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <FluentProvider theme={useOfficeTheme()}>
      <SessionProvider value={session}>
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </SessionProvider>
    </FluentProvider>
  );
}
