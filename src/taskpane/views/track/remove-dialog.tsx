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
}

/** Asks before columns go that hold what people typed. */
export function RemoveDialog({ open, cells, onRemove, onClose }: Props) {
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
        <DialogBody>
          <DialogTitle>{texts.removeTitle}</DialogTitle>
          <DialogContent>{texts.removeText(cells)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button onClick={onRemove}>{texts.remove}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
