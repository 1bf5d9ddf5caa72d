import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { display: 'block' },
});

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  readonly onAction: () => void;
  /** While something is being done the button waits. */
  readonly isBusy?: boolean;
  readonly className?: string | undefined;
}

/** What went wrong, and the button that goes on from there; read out as soon as it is shown. */
export function ErrorBar({ title, text, action, onAction, isBusy = false, className }: Props) {
  return (
    <MessageBar className={className} intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle className={useStyles().title}>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isBusy} onClick={onAction}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
