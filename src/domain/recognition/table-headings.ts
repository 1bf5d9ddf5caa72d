import { leadingOrdinal } from './ordinal';
import type { Ordinal } from './ordinal';
import { rowFacts } from './row-facts';
import type { BodyRow } from './row-kinds';
import type { SheetText } from './sheet-text';
import type { JoinedTable } from './table';

/**
 * Where every unit has a table of its own on one sheet ("I. SỞ NỘI VỤ" and a header below, "II. SỞ TÀI
 * CHÍNH" and the header again), the line above each header heads its tasks, the first one too.
 *
 * @returns the tables, those lines among their rows
 */
export function headingsOfTables(
  sheet: SheetText,
  tables: readonly JoinedTable[],
): readonly JoinedTable[] {
  const first = tables.map((table) => lineAbove(sheet, table.header.top, table.titleTop));
  const styles = [
    ...first.flatMap((line) => line?.style ?? []),
    ...tables.flatMap(({ rows }) => stylesAboveRepeats(rows)),
  ];
  return tables.map((table, at) => {
    const line = first[at];
    if (!line || styles.filter((style) => style === line.style).length < 2) return table;
    const heading = rowFacts(sheet, line.row, line.row, table.columns).map((facts): BodyRow => ({
      facts,
      kind: 'group',
    }));
    return { ...table, rows: [...heading, ...table.rows] };
  });
}

type Style = Ordinal['style'];

/** The numbered line that stands alone right above a row, blank rows between passed over. */
function lineAbove(
  sheet: SheetText,
  below: number,
  from: number,
): { row: number; style: Style } | null {
  for (let row = below - 1; row >= from; row -= 1) {
    const [column, ...others] = sheet.filled(row);
    if (column === undefined) continue;
    const ordinal = others.length === 0 ? leadingOrdinal(sheet.text(row, column))?.ordinal : null;
    return ordinal ? { row, style: ordinal.style } : null;
  }
  return null;
}

/** How the groups are numbered that stand right above a repeated header. */
function stylesAboveRepeats(rows: readonly BodyRow[]): Style[] {
  const content = rows.filter(({ kind }) => kind !== 'blank');
  return content.flatMap(({ facts, kind }, at) =>
    kind === 'group' && content[at + 1]?.repeated
      ? ((facts.ordinal ?? leadingOrdinal(facts.heading)?.ordinal)?.style ?? [])
      : [],
  );
}
