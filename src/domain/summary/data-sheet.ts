import type { CellFormat, CellSpec, SheetSpec } from '../grid/sheet-spec';
import { dataColumns, dataHeaders, dataTable } from './data-columns';
import type { DataColumn } from './data-columns';
import { dataRow } from './data-row';
import type { Fact } from './facts';
import { landscape, summarySheet } from './styles';

const widths: Readonly<Record<DataColumn, number>> = {
  id: 16,
  sheet: 14,
  ordinal: 6,
  group: 30,
  topic: 30,
  task: 60,
  unit: 28,
  once: 10,
  share: 9,
  term: 14,
  due: 12,
  month: 13,
  quarter: 14,
  status: 16,
  progress: 9,
  completed: 12,
  verdict: 27,
  daysLeft: 12,
  outcome: 34,
  place: 12,
};

/** Percent; the columns take two pages side by side, since on one nobody could read them. */
const printScale = 64;

const font: CellFormat = { fontName: 'Times New Roman', fontSize: 11, vertical: 'top' };
const styles = {
  head: { ...font, bold: true, wrap: true, vertical: 'center', horizontal: 'center' },
  text: { ...font, numberFormat: 'General' },
  id: { ...font, numberFormat: '@' },
  date: { ...font, numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  share: { ...font, numberFormat: '0%', horizontal: 'center' },
  count: { ...font, numberFormat: 'General', horizontal: 'center' },
} as const satisfies Readonly<Record<string, CellFormat>>;

const styleOf: Readonly<Partial<Record<DataColumn, keyof typeof styles>>> = {
  id: 'id',
  ordinal: 'id',
  due: 'date',
  completed: 'date',
  progress: 'share',
  once: 'count',
  share: 'count',
  daysLeft: 'count',
};

/**
 * The flat table that all figures come from: one row a task and lead unit. What can change during
 * the year follows the plan sheet by formula; the rest is written as it was when the table was made.
 */
export function dataSheet(facts: readonly Fact[], name: string): SheetSpec {
  const rows = facts.flatMap((fact) => fact.units.map((unit, index) => ({ fact, unit, index })));
  const body = rows.map(({ fact, unit, index }, at): CellSpec[] => {
    const cells = dataRow(fact, { unit, isFirst: index === 0, row: at + 1 });
    return dataColumns.map((column) => ({
      content: cells[column],
      style: styleOf[column] ?? 'text',
    }));
  });
  const head = dataColumns.map((column): CellSpec => {
    return { content: { value: dataHeaders[column] }, style: 'head' };
  });
  return {
    ...summarySheet(name, 'du-lieu'),
    cells: [head, ...body],
    styles,
    columnWidths: dataColumns.map((column) => widths[column]),
    rowHeights: { 0: 32 },
    hiddenColumns: [dataColumns.indexOf('place')],
    freeze: { rows: 1, columns: 0 },
    tables: [
      {
        name: dataTable,
        range: { top: 0, left: 0, bottom: body.length, right: dataColumns.length - 1 },
        style: 'TableStyleLight1',
        showFilter: true,
      },
    ],
    tabColor: '#7F7F7F',
    showGridlines: true,
    print: { ...landscape({ from: 0, to: 0 }), fitToWidth: false, scale: printScale },
  };
}
