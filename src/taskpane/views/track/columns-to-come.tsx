import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../domain/grid/address';
import { trackingColumns, trackingHeaders } from '../../../domain/tracking/columns';
import type { TrackingColumn } from '../../../domain/tracking/columns';
import type { Tracking } from '../../../domain/tracking/track';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Which columns come, which are there, and which of the sheet's own serve instead. */
export function ColumnsToCome({ tracking: { layout } }: { readonly tracking: Tracking }) {
  const styles = useStyles();
  const texts = useTexts(trackTexts);
  const coming = new Set(layout.insertions.flatMap(({ columns }) => columns));
  const noteOn = (column: TrackingColumn): string => {
    if (layout.borrowed.has(column)) return texts.borrowed(columnLetters(layout.position[column]));
    if (!coming.has(column)) return texts.isThere;
    return column === 'id' ? texts.hidden : texts.comes;
  };
  return (
    <ul className={styles.list}>
      {trackingColumns.map((column) => (
        <li key={column} className={styles.item}>
          <Text weight="semibold">{trackingHeaders[column]}</Text>
          <Caption1>{noteOn(column)}</Caption1>
        </li>
      ))}
    </ul>
  );
}
