import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../../domain/grid/grid';
import { sheetNames, summarySheets } from '../../../domain/summary/sheet-names';
import { Section } from '../../components/section';
import { summaryTexts } from '../../texts/summary';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly workbook: Workbook;
  readonly pivots: boolean;
}

/** The summary sheets: what each is for, and which are there. */
export function SheetList({ workbook, pivots }: Props) {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  const names = sheetNames(workbook);
  const there = new Set(workbook.sheets.map(({ mark }) => mark));
  const offered = summarySheets.filter(({ mark }) => pivots || !mark.startsWith('pivot-'));
  return (
    <Section title={texts.sheetList}>
      <ul className={styles.list}>
        {offered.map(({ mark }) => (
          <li key={mark} className={styles.item}>
            <div className={styles.head}>
              <Text weight="semibold">{names[mark]}</Text>
              <Caption1>{there.has(mark) ? texts.isThere : texts.isNew}</Caption1>
            </div>
            <Caption1>{texts.sheets[mark]}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
