import type { CellValue } from './cell-value';
import type { PivotLine } from './pivot-lines';
import { axisLines } from './pivot-lines';
import { recordsOf, summarise } from './pivot-summary';
import type { PivotData, PivotTable } from './pivot-table';
import { itemName } from './pivot-table';

/** One cell of a PivotTable's results. */
export interface PivotCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly indent?: number;
}

/** A PivotTable's cells from its first, and how many rows of headings and columns of labels. */
export interface PivotResults {
  readonly cells: PivotCell[][];
  readonly headingRows: number;
  readonly labelColumns: number;
}

interface Column {
  readonly line: PivotLine;
  readonly data: PivotData | null;
}

const BLANK: PivotCell = { value: null };

/** Works out what a PivotTable shows, as Excel lays it out; null while it has no fields. */
export function pivotResults(pivot: PivotTable): PivotResults | null {
  const { rows, columns, data, layout, records } = pivot;
  if (rows.length + columns.length + data.length === 0) return null;
  const isTabular = layout.layoutType === 'Tabular';
  const rowLines = axisLines(rows, records, {
    groupLines: !isTabular,
    subtotals: isTabular
      ? layout.subtotalLocation !== 'Off'
      : layout.subtotalLocation === 'AtBottom',
    grandTotal: layout.showColumnGrandTotals && data.length > 0,
  });
  const columnLines = axisLines(columns, records, {
    groupLines: false,
    subtotals: layout.subtotalLocation !== 'Off',
    grandTotal: layout.showRowGrandTotals && columns.length > 0 && data.length > 0,
  });
  const across = columnLines.flatMap((line): Column[] =>
    data.length === 0 ? [{ line, data: null }] : data.map((one) => ({ line, data: one })),
  );
  const labelColumns = layout.layoutType === 'Compact' ? 1 : Math.max(1, rows.length);
  const headings = headingCells(pivot, across, labelColumns);
  const body = rowLines.map((line, at) => [
    ...labels(pivot, line, rowLines[at - 1], labelColumns),
    ...across.map((column) => bodyCell(pivot, line, column)),
  ]);
  return { cells: [...headings, ...body], headingRows: headings.length, labelColumns };
}

function bodyCell(pivot: PivotTable, row: PivotLine, { line, data }: Column): PivotCell {
  const { layout, records } = pivot;
  const isEmptyGroup = row.kind === 'group' && layout.subtotalLocation !== 'AtTop';
  if (!data || isEmptyGroup) return BLANK;
  const own = recordsOf(records, [
    { fields: pivot.rows, line: row },
    { fields: pivot.columns, line },
    { fields: pivot.filters, line: { path: [], kind: 'grand' } },
  ]);
  const value = summarise(own, data);
  const empty = layout.fillEmptyCells && layout.emptyCellText !== '' ? layout.emptyCellText : null;
  return {
    value: value ?? empty,
    numberFormat: data.numberFormat,
    bold: row.kind !== 'leaf' && row.kind !== 'group',
  };
}

/** The labels left of one line: one column with indents, or one column for each field. */
function labels(
  { rows, layout }: PivotTable,
  line: PivotLine,
  before: PivotLine | undefined,
  labelColumns: number,
): PivotCell[] {
  const cells = Array.from({ length: labelColumns }, (): PivotCell => BLANK);
  const depth = line.path.length - 1;
  const last = line.path.at(-1) ?? null;
  if (rows.length === 0) return cells;
  if (line.kind === 'grand') cells[0] = { value: 'Grand Total', bold: true };
  else if (layout.layoutType === 'Compact')
    cells[0] =
      line.kind === 'subtotal'
        ? { value: `${itemName(last)} Total`, bold: true, indent: depth }
        : { value: shown(last), indent: depth, bold: line.kind === 'group' };
  else if (line.kind === 'subtotal')
    cells[depth] = { value: `${itemName(last)} Total`, bold: true };
  else
    for (const [at, item] of line.path.entries()) {
      const isRepeated =
        at < depth &&
        before?.kind !== 'subtotal' &&
        line.path.slice(0, at + 1).every((one, index) => before?.path[index] === one);
      if (!isRepeated || layout.repeatLabels) cells[at] = { value: shown(item) };
    }
  return cells;
}

const shown = (item: CellValue): CellValue => item ?? '(blank)';

/** The rows above the body: captions, the columns' items, and the data fields where several. */
function headingCells(
  pivot: PivotTable,
  across: readonly Column[],
  labelColumns: number,
): PivotCell[][] {
  const { columns, data, layout } = pivot;
  const bold = (value: CellValue): PivotCell => ({ value, bold: true });
  const pad = (cells: PivotCell[], width: number): PivotCell[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? BLANK);
  const isCompact = layout.layoutType === 'Compact';
  const rowCaptions = pad(
    pivot.rows.length === 0
      ? []
      : isCompact
        ? [bold('Row Labels')]
        : pivot.rows.map(({ name }) => bold(name)),
    labelColumns,
  );
  const [only] = data;
  if (columns.length === 0)
    return [[...rowCaptions, ...across.map((column) => bold(column.data?.name ?? null))]];
  const first = [
    ...pad(data.length === 1 && only ? [bold(only.name)] : [], labelColumns),
    ...pad(
      isCompact ? [bold('Column Labels')] : columns.map(({ name }) => bold(name)),
      across.length,
    ),
  ];
  const items = columns.map((_, depth) => [
    ...pad([], labelColumns),
    ...across.map((column, at) => bold(columnLabel(column, across[at - 1], depth, data.length))),
  ]);
  const names = [
    ...pad([], labelColumns),
    ...across.map((column) => bold(column.data?.name ?? null)),
  ];
  const rows = [first, ...items, ...(data.length > 1 ? [names] : [])];
  const last = rows.pop() ?? [];
  return [...rows, [...rowCaptions, ...last.slice(labelColumns)]];
}

function columnLabel(
  { line, data }: Column,
  before: Column | undefined,
  depth: number,
  dataCount: number,
): CellValue {
  const isSame = before?.line === line;
  if (line.kind === 'grand') {
    if (depth > 0) return null;
    return dataCount > 1 ? `Total ${data?.name ?? ''}` : 'Grand Total';
  }
  const item = line.path[depth];
  if (item === undefined || isSame) return null;
  const isLast = depth === line.path.length - 1;
  if (line.kind === 'subtotal') return isLast ? `${itemName(item)} Total` : null;
  const isRepeated =
    !isLast &&
    before?.line.kind === 'leaf' &&
    line.path.slice(0, depth + 1).every((one, at) => before.line.path[at] === one);
  return isRepeated ? null : shown(item);
}
