import { Component, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorBar } from '../components/error-bar';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalM },
});

interface Props {
  readonly children: ReactNode;
}

/**
 * Catches what goes wrong while drawing. The user's place is kept: state lives in the session's
 * store, outside the tree that is drawn again.
 */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <Crashed
        onReopen={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}

function Crashed({ onReopen }: { readonly onReopen: () => void }) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <ErrorBar
      className={styles.bar}
      title={texts.crashed}
      text={texts.crashedBody}
      action={texts.reopen}
      onAction={onReopen}
    />
  );
}
