import type { CellSpec, PivotSpec, SheetSpec } from '../grid/sheet-spec';
import { verdicts } from '../tracking/assessment';
import { verdictLabels } from '../tracking/assessment-text';
import { dataColumns, dataHeaders, dataTable } from './data-columns';
import type { DataColumn, DataRange } from './data-columns';
import { topicsOf, unitsOf } from './facts';
import type { Fact } from './facts';
import type { SheetNames, SummaryMark } from './sheet-names';
import { landscape, summarySheet } from './styles';
import type { Style } from './styles';

interface PivotSheet {
  readonly mark: Extract<SummaryMark, `pivot-${string}`>;
  readonly table: string;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly DataColumn[];
  readonly value: 'once' | 'share';
  readonly caption: string;
}

/** Room for the names of the states above their figures. */
const stateWidth = 17;
/** Points of the row that names them, on three lines. */
const stateHeight = 48;
const onceNote = 'Mỗi nhiệm vụ được tính một lần.';

const pivotSheets: readonly PivotSheet[] = [
  {
    mark: 'pivot-don-vi',
    table: 'PivotDonVi',
    title: 'Đơn vị chủ trì theo tình trạng',
    note: 'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị.',
    rows: ['unit'],
    value: 'share',
    caption: 'Số lượt chủ trì',
  },
  {
    mark: 'pivot-noi-dung',
    table: 'PivotNoiDung',
    title: 'Nội dung theo tình trạng',
    note: onceNote,
    rows: ['topic'],
    value: 'once',
    caption: 'Nhiệm vụ (tính một lần)',
  },
  {
    mark: 'pivot-thoi-han',
    table: 'PivotThoiHan',
    title: 'Thời hạn theo tình trạng',
    note: onceNote,
    rows: ['quarter', 'month'],
    value: 'once',
    caption: 'Nhiệm vụ (tính một lần)',
  },
];

/** PivotTables over the data table, one a sheet so that each can grow. */
export function pivotSheetSpecs(
  facts: readonly Fact[],
  names: SheetNames,
  data: DataRange,
): readonly SheetSpec[] {
  const itemOrder = {
    [dataHeaders.verdict]: verdicts.map((verdict) => verdictLabels[verdict]),
    [dataHeaders.unit]: unitsOf(facts),
    [dataHeaders.topic]: topicsOf(facts),
  };
  return pivotSheets.map((sheet): SheetSpec => {
    const pivot: PivotSpec = {
      name: sheet.table,
      sourceTable: dataTable,
      sourceSheet: data.sheet,
      sourceRange: { top: 0, left: 0, bottom: data.rowCount, right: dataColumns.length - 1 },
      anchor: { row: 3, column: 0 },
      rows: sheet.rows.map((row) => dataHeaders[row]),
      columns: [dataHeaders.verdict],
      values: [
        {
          field: dataHeaders[sheet.value],
          caption: sheet.caption,
          summary: 'sum',
          numberFormat: '0',
        },
      ],
      itemOrder,
    };
    const line = (value: string, style: Style): CellSpec[] => [{ content: { value }, style }];
    return {
      ...summarySheet(names[sheet.mark], sheet.mark),
      cells: [line(sheet.title, 'section'), line(sheet.note, 'text')],
      columnWidths: [38, ...verdicts.map(() => stateWidth), stateWidth],
      rowHeights: { [pivot.anchor.row + 1]: stateHeight },
      pivots: [pivot],
      print: landscape(null),
      showGridlines: true,
    };
  });
}
