import { memo, useContext } from 'react';
import {
  Button,
  Caption1,
  Link,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { CellWrite } from '../../../domain/grid/edit';
import type { Finding } from '../../../domain/rules/finding';
import { fixesOf } from '../../../domain/rules/fixes';
import { ignoreFinding, ignoreRule, type IgnoreList } from '../../../domain/rules/ignores';
import { addressOf, fixTitleOf, messageOf } from '../../../domain/rules/message';
import { Change } from '../../components/change';
import { applyDeed } from '../../journal/apply-deed';
import { changeIgnores } from '../../journal/kept';
import { useSelected, useSession } from '../../session/context';
import { checkTexts } from '../../texts/check';
import { useTexts } from '../../texts/texts';
import { refreshMarks } from './marks';
import { MayFix } from './may-fix';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  message: { display: 'block', overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: Finding;
  readonly rule: string;
}

/** One finding: where, what, what it would become, and what can be done about it. */
export const FindingItem = memo(function FindingItem({ finding, rule }: Props) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const session = useSession();
  const locale = useSelected((state) => state.locale);
  const mayFix = useContext(MayFix);
  const { row, column, fix, sheet } = finding;
  const address = addressOf(finding);
  const writes = (fix?.edits ?? []).flatMap((edit): readonly CellWrite[] =>
    edit.kind === 'write-cells' ? edit.cells : [],
  );
  const reveal = (): void => {
    if (row === null) return;
    const at = column ?? 0;
    void session.host.reveal(sheet, { top: row, left: at, bottom: row, right: at });
  };
  const putAside = async (change: (list: IgnoreList) => IgnoreList): Promise<void> => {
    await changeIgnores(session, change);
    await refreshMarks(session);
  };
  return (
    <>
      {address === null ? (
        <Caption1>{texts.wholeSheet}</Caption1>
      ) : (
        <Link as="button" inline onClick={reveal}>
          {texts.goToCell(address)}
        </Link>
      )}
      <Text className={styles.message}>{messageOf(finding, locale)}</Text>
      {writes.map((write) => (
        <Change
          key={`${write.row}:${write.column}`}
          from={write.from}
          to={write.to}
          labels={texts}
        />
      ))}
      <div className={styles.buttons}>
        {fix && fix.edits.length > 0 && (
          <Button
            size="small"
            disabledFocusable={!mayFix}
            title={fixTitleOf(finding, locale) ?? texts.fix}
            onClick={() =>
              void applyDeed(session, 'fix-one', fixesOf([finding]), texts.fixed(address ?? sheet))
            }
          >
            {texts.fix}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" appearance="subtle">
              {texts.ignore}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void putAside((list) => ignoreFinding(list, finding))}>
                {texts.ignoreOne}
              </MenuItem>
              <MenuItem onClick={() => void putAside((list) => ignoreRule(list, finding.code))}>
                {texts.ignoreRule(rule)}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </>
  );
});
