import { columnLetters, rectAddress } from '../../../../domain/grid/address';
import type { Edit } from '../../../../domain/grid/edit';
import { continuesTable } from '../../../../domain/grid/continued-table';
import type { Rect } from '../../../../domain/grid/grid';
import { rectOf, usedBlock } from '../../read/extent';
import type { Has } from '../../api-sets';
import { askMerges, mergeStrips } from '../../read/merged-areas';
import { keepCells } from '../kept-cells';
import { keepTables, tableRange } from '../kept-table';
import { keepWidths } from '../kept-widths';
import { skipped, type EditOf, type Step, type Workplace } from '../step';
import { tablesOf } from '../tables';

/** "D:F" */
function columnsAddress(at: number, count: number): string {
  return `${columnLetters(at)}:${columnLetters(at + count - 1)}`;
}

/**
 * New columns; the table's side-to-side merges, filter and print area grow over them where asked, and
 * an Excel Table that they continue takes them up when all is written.
 */
export function insertColumns(
  { sheet, at, count, extending, headingRows }: EditOf<'insert-columns'>,
  { context, has }: Workplace,
): Step {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const grown = extending && askGrown(worksheet, extending, has);
  const continues = extending?.right === at - 1;
  const tables = continues ? tablesOf(worksheet, has) : null;
  return {
    ...(!grown && { asksNothing: true }),
    ...(tables && { askFurther: tables.askFurther }),
    inverse: () => [{ kind: 'remove-columns', sheet, at, count }],
    write: () => {
      worksheet.getRange(columnsAddress(at, count)).insert(Excel.InsertShiftDirection.right);
      if (grown && continues) grow(worksheet, grown, count);
    },
    follow: () =>
      (tables?.found() ?? [])
        .filter(
          (table) => extending && continuesTable(table, extending, headingRows ?? [extending.top]),
        )
        .map(({ id }) => ({ kind: 'join-table', sheet, table: id, count })),
  };
}

interface Grown {
  readonly table: Rect;
  readonly merges: () => readonly Rect[];
  readonly filter: Excel.Range | null;
  readonly printArea: Excel.RangeAreas | null;
}

/** Remarks and signatures below a table take no more. */
const rowsBelow = 200;

/** Asks for what may end with the table's right side. */
function askGrown(worksheet: Excel.Worksheet, table: Rect, has: Has): Grown {
  const filter = has('AutoFilter.apply') ? worksheet.autoFilter.getRangeOrNullObject() : null;
  filter?.load('address');
  const printArea = has('PageLayout.setPrintArea')
    ? worksheet.pageLayout.getPrintAreaOrNullObject()
    : null;
  printArea?.load('address,areaCount');
  // Above the table and below it: its own merges may be more than Excel tells.
  const above = { top: 0, left: 0, bottom: table.top - 1, right: table.right };
  const tail = {
    top: table.bottom + 1,
    left: 0,
    bottom: table.bottom + rowsBelow,
    right: table.right,
  };
  const merges = [...(table.top > 0 ? [above] : []), tail].map((rect) =>
    askMerges(worksheet.getRange(rectAddress(rect)), has),
  );
  return { table, merges: () => merges.flatMap((told) => told()), filter, printArea };
}

function grow(worksheet: Excel.Worksheet, asked: Grown, count: number): void {
  const { table, merges, filter, printArea } = asked;
  const wider = (rect: Rect): string => rectAddress({ ...rect, right: rect.right + count });
  for (const rect of merges().filter((merge) => spans(merge, table))) {
    worksheet.getRange(rectAddress(rect)).unmerge();
    worksheet.getRange(wider(rect)).merge();
  }
  const filtered = filter && !filter.isNullObject ? rectOf(filter.address) : null;
  if (filtered?.right === table.right) worksheet.autoFilter.apply(wider(filtered));
  const printed =
    printArea && !printArea.isNullObject && printArea.areaCount === 1
      ? rectOf(printArea.address)
      : null;
  if (printed?.right === table.right) worksheet.pageLayout.setPrintArea(wider(printed));
}

/** Title lines: from side to side of the table. */
function spans(merge: Rect, table: Rect): boolean {
  return merge.left <= table.left && merge.right === table.right;
}

/** A cell's content and looks are some 700 bytes, and an answer holds 5 MB. */
const cellsPerAnswer = 5000;

/** Takes columns out; their cells, merges and widths come back with the inverse. */
export function removeColumns(
  { sheet, at, count }: EditOf<'remove-columns'>,
  { context, has }: Workplace,
): Step {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const usedRows = usedBlock(worksheet, has).getBoundingRect('A1').getEntireRow();
  const block = usedRows.getIntersection(columnsAddress(at, count));
  block.load('rowCount');
  const right = at + count - 1;
  const tables = tablesOf(worksheet, has);
  const keepTable = has('Table.resize') ? keepTables(worksheet, sheet) : null;
  const widths = keepWidths(worksheet, sheet, { at, count }, has);
  let merges: readonly (() => readonly Rect[])[] = [];
  const kept: (() => Edit)[] = [];
  let next = 0;
  return {
    askFurther: () => {
      const { rowCount } = block;
      const asksTables = tables.askFurther();
      if (next >= rowCount) return asksTables;
      if (next === 0) {
        // From the first column: a merge is told where it starts.
        merges = mergeStrips({ rowCount, columnCount: right + 1 }).map((strip) =>
          askMerges(worksheet.getRange(rectAddress(strip)), has),
        );
      }
      const rows = Math.max(1, Math.floor(cellsPerAnswer / count));
      const bottom = Math.min(next + rows, rowCount) - 1;
      const rect = { top: next, left: at, bottom, right };
      kept.push(keepCells(worksheet.getRange(rectAddress(rect)), sheet, has, 'all'));
      next = bottom + 1;
      return true;
    },
    inverse: () => [
      { kind: 'insert-columns', sheet, at, count },
      ...widths(),
      // Before the cells: they say what stands in every cell of it, whatever Excel fills in.
      ...tables
        .found()
        .filter(({ range }) => at <= range.left && range.right <= right)
        .flatMap((table) => keepTable?.(table) ?? []),
      ...kept.map((edit) => edit()),
      // Those that reach over both sides grow again by themselves.
      ...merges
        .flatMap((told) => told())
        .filter((merge) => merge.right >= at && (merge.left >= at || merge.right <= right))
        .map((range) => ({ kind: 'merge' as const, sheet, range })),
      ...tables
        .found()
        .filter(({ range }) => losesAnEdge(range, at, right))
        .map((table) => tableRange(sheet, table)),
    ],
    write: () => {
      worksheet.getRange(columnsAddress(at, count)).delete(Excel.DeleteShiftDirection.left);
    },
  };
}

/** Columns inside of a table come back as its own, those at its sides do not by themselves. */
function losesAnEdge({ left, right }: Rect, first: number, last: number): boolean {
  const losesLeft = first <= left && left <= last;
  const losesRight = first <= right && right <= last;
  return losesLeft !== losesRight;
}

/** Hides columns or shows them. */
export function hideColumns(
  edit: EditOf<'hide-columns'>,
  { context, has, isInNewColumns }: Workplace,
): Step {
  if (!has('Range.columnHidden')) return skipped;
  const { sheet, at, count, hidden } = edit;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const write = (): void => {
    worksheet.getRange(columnsAddress(at, count)).columnHidden = hidden;
  };
  if (isInNewColumns(edit)) return { asksNothing: true, inverse: () => [], write };
  const columns = Array.from({ length: count }, (_, index) => {
    const range = worksheet.getRange(columnsAddress(at + index, 1));
    range.load('columnHidden');
    return range;
  });
  return {
    inverse: () =>
      columns.flatMap((column, index) =>
        column.columnHidden === hidden
          ? []
          : [{ kind: 'hide-columns' as const, sheet, at: at + index, count: 1, hidden: !hidden }],
      ),
    write,
  };
}
