import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { cellAddress } from '../../../domain/grid/address';
import type { CellWrite, Edit } from '../../../domain/grid/edit';
import { Change } from '../../components/change';
import { FocusBack } from '../../components/focus-back';
import { LongList } from '../../components/long-list';
import { applyDeed } from '../../journal/apply-deed';
import { useSession } from '../../session/context';
import { checkTexts } from '../../texts/check';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  surface: { maxWidth: '560px', width: '96vw', padding: tokens.spacingHorizontalM },
  list: { margin: `${tokens.spacingVerticalS} 0 0` },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface Props {
  readonly open: boolean;
  readonly edits: readonly Edit[];
  readonly onClose: () => void;
  /** Called when the dialog has gone, to put the focus where it belongs. */
  readonly onGone: () => void;
}

/** The whole list of what the safe fixes would write, before anything is written. */
export function SafeFixesDialog({ open, edits, onClose, onGone }: Props) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const session = useSession();
  const writes = edits.flatMap((edit): readonly CellWrite[] =>
    edit.kind === 'write-cells' ? edit.cells : [],
  );
  return (
    <Dialog
      open={open}
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <FocusBack give={onGone} />
        <DialogBody>
          <DialogTitle>{texts.safeTitle}</DialogTitle>
          {/* It scrolls, by keyboard as well. */}
          <DialogContent tabIndex={0}>
            <Body1>{texts.safeIntro(writes.length)}</Body1>
            <LongList
              items={writes}
              keyOf={({ row, column }) => `${row}:${column}`}
              className={styles.list}
              itemClassName={styles.item}
            >
              {({ row, column, from, to }) => (
                <>
                  <Text weight="semibold">{cellAddress(row, column)}</Text>
                  <Change from={from} to={to} labels={texts} />
                </>
              )}
            </LongList>
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              // A second press comes while the dialog is fading away.
              disabled={!open}
              onClick={() => {
                onClose();
                void applyDeed(session, 'fix-safe', edits, texts.safeDone(writes.length));
              }}
            >
              {texts.safeConfirm(writes.length)}
            </Button>
            <Button onClick={onClose}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
