import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import type { JournalEntry } from '../../domain/journal/entry';
import { PageFrame } from '../components/page-frame';
import { useAppState, useSession } from '../session/context';
import { journalTexts } from '../texts/journal';
import { dayText, useTexts } from '../texts/texts';
import { undoDeed } from './apply-deed';
import { useKept } from './use-kept';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What was written into the workbook, each deed with the button that takes it back. */
export function JournalPage() {
  const styles = useStyles();
  const texts = useTexts(journalTexts);
  const kept = useKept();
  const entries = kept?.journal.entries ?? [];
  return (
    <PageFrame title={texts.title}>
      <Body1>{entries.length > 0 ? texts.intro : texts.empty}</Body1>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </PageFrame>
  );
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const styles = useStyles();
  const texts = useTexts(journalTexts);
  const session = useSession();
  const { work } = useAppState();
  const deed = texts.deeds[entry.deed];
  const when = whenText(entry.at);
  return (
    <li className={styles.entry}>
      <div className={styles.what}>
        <Text weight="semibold">{deed}</Text>
        <Caption1 className={styles.quiet}>
          {when} · {texts.cells(entry.cells, entry.sheets.join(', '))}
        </Caption1>
      </div>
      {entry.undone ? (
        <Caption1 className={styles.quiet}>{texts.isUndone}</Caption1>
      ) : (
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          aria-label={texts.undoOf(deed, when)}
          disabledFocusable={work !== null}
          onClick={() => void undoDeed(session, entry.id)}
        >
          {texts.undo}
        </Button>
      )}
    </li>
  );
}

/** "2022-07-01T09:30" → "09:30, 01/07/2022" */
function whenText(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return `${time.slice(0, 5)}, ${dayText(day)}`;
}
