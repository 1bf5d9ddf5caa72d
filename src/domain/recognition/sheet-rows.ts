import type { ColumnMap, Plan, RowKind, RowReading } from '../plan/plan';
import type { SheetText } from './sheet-text';
import type { SheetTables } from './table';

/**
 * What every row of the sheet is: of the joined tables' rows what was decided; of other tables only
 * the title and the header, whatever stands below them is a note.
 */
export function sheetRows(
  sheet: SheetText,
  { joined, stretches }: SheetTables,
  levels: ReadonlyMap<number, number>,
): RowReading[] {
  const decided = new Map<number, RowReading>();
  for (const { header, rows } of joined) {
    const repeated = header === joined[0]?.header ? {} : ({ repeated: true } as const);
    for (const row of range(header.top, header.bottom))
      decided.set(row, { row, kind: 'header', ...repeated });
    for (const { facts, kind, repeated: again } of rows) {
      const level = kind === 'group' ? levels.get(facts.row) : undefined;
      decided.set(facts.row, {
        row: facts.row,
        kind,
        ...(level === undefined ? {} : { level }),
        ...(again ? { repeated: again } : {}),
      });
    }
  }
  return range(0, sheet.rowCount - 1).map((row) => {
    const known = decided.get(row);
    if (known) return known;
    const kind: RowKind = sheet.filled(row).length === 0 ? 'blank' : outside(row, stretches);
    return { row, kind };
  });
}

function outside(row: number, stretches: SheetTables['stretches']): RowKind {
  const stretch = stretches.findLast(({ titleTop }) => titleTop <= row);
  if (!stretch || row < stretch.header.top) return 'title';
  return row <= stretch.header.bottom ? 'header' : 'note';
}

/** The block from the first joined table's header to the last one's last row of tasks. */
export function tableRect(
  sheet: SheetText,
  { joined }: SheetTables,
  columns: readonly ColumnMap[],
): Plan['table'] {
  const headers = joined.map(({ header }) => header);
  const labelled = headers.flatMap(({ labels }) => labels.map(({ column }) => column));
  const used = [...labelled, ...columns.flatMap((map) => Object.values(map))];
  const last = joined
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === 'task' || kind === 'continuation' || kind === 'group')
    .at(-1);
  let bottom = last?.facts.row ?? headers.at(-1)?.bottom ?? 0;
  for (const column of used)
    bottom = Math.max(
      bottom,
      Math.min(sheet.mergeOf(bottom, column)?.bottom ?? bottom, sheet.rowCount - 1),
    );
  return { top: headers[0]?.top ?? 0, left: Math.min(...used), bottom, right: Math.max(...used) };
}

/** Both ends count. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
