import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { FocusBack } from '../../components/focus-back';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  surface: { maxWidth: '480px', width: '96vw', padding: tokens.spacingHorizontalM },
});

interface Props {
  readonly open: boolean;
  /** How many typed cells would go with the columns. */
  readonly cells: number;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  /** Called when the dialog has gone, to put the focus where it belongs. */
  readonly onGone: () => void;
}

/** Asks before columns go that hold what people typed. */
export function RemoveDialog({ open, cells, onRemove, onClose, onGone }: Props) {
  const styles = useStyles();
  const texts = useTexts(trackTexts);
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <FocusBack give={onGone} />
        <DialogBody>
          <DialogTitle>{texts.removeTitle}</DialogTitle>
          <DialogContent>{texts.removeText(cells)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button disabled={!open} onClick={onRemove}>
              {texts.remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
