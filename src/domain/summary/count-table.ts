import { cellAddress, columnLetters } from '../grid/address';
import type { Rect } from '../grid/grid';
import type { ConditionalFormatSpec } from '../grid/sheet-spec';
import { quoted } from '../tracking/formulas';
import { countColumns, doneShare, notEndable, shareHeader } from './count-columns';
import type { CountColumn } from './count-columns';
import { countFormula, countNow } from './counted';
import type { Where } from './counted';
import type { DataColumn, DataRange } from './data-columns';
import type { Fact } from './facts';
import { rowHeight } from './row-height';
import type { SheetBuilder } from './sheet-builder';
import { lateColor } from './styles';
import type { Style } from './styles';

/** A table of figures: one row a unit or topic, live counts over the data table, and its totals. */
export interface CountTable {
  readonly keyHeader: string;
  readonly keyColumn: DataColumn;
  readonly keys: readonly string[];
  /** The tasks that a row counts. */
  readonly factsOf: (key: string) => readonly Fact[];
  readonly weight: 'once' | 'share';
  /** What else a row of the data must fulfil to be counted in this table. */
  readonly among: readonly Where[];
}

/** Where the table came to stand. */
export interface PlacedTable {
  /** The rows of the keys, without header and totals. */
  readonly keys: Rect;
  readonly firstHeaderRow: number;
  readonly lastRow: number;
}

/** Points. */
const totalHeight = 18;
const ordinalColumn = 0;
const keyColumn = 1;
const firstCount = 2;
const shareColumn = firstCount + countColumns.length;

/** The widths of the columns of a table of figures, in characters. */
export const tableWidths = [5, 38, 7, 7, 7, 7, 10, 10, 11, 10, 10, 7, 11, 7, 8] as const;

/** The number of columns that the tables of figures take. */
export const tableWidth = tableWidths.length;

/** The column of a figure, 0-based. */
export function countColumn(key: string): number {
  return firstCount + countColumns.findIndex((column) => column.key === key);
}

/** Lays the table out from a row on, with its two-line header. */
export function putCountTable(
  builder: SheetBuilder<Style>,
  top: number,
  table: CountTable,
  facts: readonly Fact[],
  data: DataRange,
): PlacedTable {
  putHeader(builder, top, table.keyHeader);
  const first = top + 2;
  table.keys.forEach((key, index) => {
    const row = first + index;
    const operand = `$${columnLetters(keyColumn)}${row + 1}`;
    const where: Where[] = [{ column: table.keyColumn, is: '=', operand }, ...table.among];
    const counted = table.factsOf(key);
    builder.value(row, ordinalColumn, index + 1, 'centre');
    builder.value(row, keyColumn, key, 'cell');
    builder.height(row, rowHeight([{ text: key, width: tableWidths[keyColumn] }]));
    putCounts(builder, row, counted, 'row', ({ verdicts }) =>
      countFormula(data, table.weight, verdicts, where),
    );
  });
  const last = first + table.keys.length - 1;
  const rowsAddUp = table.keys.reduce((sum, key) => sum + table.factsOf(key).length, 0);
  let row = last + 1;
  if (rowsAddUp !== facts.length) {
    const shares = table.keys.flatMap((key) => table.factsOf(key));
    putTotal(builder, row, 'Cộng lượt chủ trì', shares, (_, column) => {
      const letters = columnLetters(column);
      return `SUM(${letters}${first + 1}:${letters}${last + 1})`;
    });
    row += 1;
  }
  putTotal(builder, row, 'Tổng số nhiệm vụ', facts, ({ verdicts }) =>
    countFormula(data, 'once', verdicts, table.among),
  );
  const keys = { top: first, left: keyColumn, bottom: last, right: keyColumn };
  return { keys, firstHeaderRow: top, lastRow: row };
}

/** Late figures that are not nought are set in dark red, besides their weight. */
export function lateAlert({ keys, lastRow }: PlacedTable): ConditionalFormatSpec {
  const at = countColumn('late');
  const range = { top: keys.top, left: at, bottom: lastRow, right: at };
  const formula = `=$${cellAddress(keys.top, at)}>0`;
  return { kind: 'formula', range, formula, format: { color: lateColor, bold: true } };
}

function putHeader(builder: SheetBuilder<Style>, top: number, keyHeader: string): void {
  const tall = (column: number, text: string): void => {
    const rect = { top, left: column, bottom: top + 1, right: column };
    builder.block(rect, { value: text }, 'head');
  };
  tall(ordinalColumn, 'TT');
  tall(keyColumn, keyHeader);
  let at = firstCount;
  while (at < shareColumn) {
    const { band, header } = countColumns[at - firstCount] ?? { band: null, header: '' };
    if (band === null) {
      tall(at, header);
      at += 1;
      continue;
    }
    const members = countColumns.filter((column) => column.band === band);
    const right = at + members.length - 1;
    builder.block({ top, left: at, bottom: top, right }, { value: band }, 'head');
    members.forEach((member, index) => {
      builder.value(top + 1, at + index, member.header, 'head');
    });
    at = right + 1;
  }
  tall(shareColumn, shareHeader);
  builder.height(top, 32);
  builder.height(top + 1, 32);
}

type FormulaOf = (column: CountColumn, at: number) => string;

function putTotal(
  builder: SheetBuilder<Style>,
  row: number,
  label: string,
  facts: readonly Fact[],
  formulaOf: FormulaOf,
): void {
  const rect = { top: row, left: ordinalColumn, bottom: row, right: keyColumn };
  builder.block(rect, { value: label }, 'totalLabel');
  builder.height(row, totalHeight);
  putCounts(builder, row, facts, 'total', formulaOf);
}

function putCounts(
  builder: SheetBuilder<Style>,
  row: number,
  facts: readonly Fact[],
  kind: 'row' | 'total',
  formulaOf: FormulaOf,
): void {
  countColumns.forEach((column, index) => {
    const at = firstCount + index;
    const style = kind === 'total' ? 'total' : column.isLate ? 'late' : 'count';
    builder.formula(row, at, `=${formulaOf(column, at)}`, countNow(facts, column.verdicts), style);
  });
  builder.formula(
    row,
    shareColumn,
    shareFormula(row),
    doneShare(figuresOf(facts)),
    kind === 'total' ? 'totalShare' : 'share',
  );
}

function shareFormula(row: number): string {
  const cell = (key: string): string => cellAddress(row, countColumn(key));
  const endable = `(${cell('all')}-${cell('ongoing')}-${cell('paused')})`;
  return `=IF(${endable}=0,${quoted('–')},${cell('done')}/${endable})`;
}

/** The figures that the share of done tasks is made of. */
export function figuresOf(facts: readonly Fact[]): Parameters<typeof doneShare>[0] {
  const done = countColumns.find(({ key }) => key === 'done')?.verdicts ?? [];
  return {
    all: facts.length,
    done: countNow(facts, done),
    notEndable: countNow(facts, notEndable),
  };
}
