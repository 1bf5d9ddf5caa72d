import type { IsoDate } from '../deadlines/deadline';
import type { ReportPeriod } from '../deadlines/periods';
import { cellAddress } from '../grid/address';
import type { SheetSpec } from '../grid/sheet-spec';
import type { PlanTitle } from '../plan/plan';
import { brief } from '../text/brief';
import { verdictLabels } from '../tracking/assessment-text';
import { dateExpression, quoted } from '../tracking/formulas';
import { lateAlert, putCountTable, tableWidth, tableWidths } from './count-table';
import type { CountTable } from './count-table';
import type { DataRange } from './data-columns';
import { asOfToday, putDocumentHead } from './document-head';
import { documentSheet } from './document-sheet';
import { unitsOf } from './facts';
import type { Fact } from './facts';
import { liveCells } from './live-cells';
import { periodDays } from './period';
import { putChanges } from './period-changes';
import { datedLabel } from './term-labels';
import { rowHeight } from './row-height';
import { SheetBuilder } from './sheet-builder';
import { verdictIn, type Snapshot } from './snapshot';
import { nothingHeight } from './styles';
import type { Style } from './styles';

export interface PeriodReport {
  readonly period: ReportPeriod;
  /** What the report is compared with; null when none was kept. */
  readonly since: Snapshot | null;
}

/** As much of a task as tells which one it is. */
const mostText = 240;
const idColumn = tableWidth;

/** "Báo cáo kỳ": the tasks that fall due in a period, how they stand, and what changed. */
export function periodSheet(
  facts: readonly Fact[],
  titles: readonly PlanTitle[],
  name: string,
  data: DataRange,
  today: IsoDate,
  { period, since }: PeriodReport,
): SheetSpec {
  const builder = new SheetBuilder<Style>();
  const { words, from, to } = periodDays(period);
  const heading = `KẾT QUẢ THỰC HIỆN NHIỆM VỤ ${words.toLocaleUpperCase('vi')}`;
  const top = putDocumentHead(builder, tableWidth, heading, titles, asOfToday(today));
  const due = facts.filter(({ tracked: { record } }) => {
    return record.term.kind === 'dated' && record.term.due >= from && record.term.due <= to;
  });
  builder.value(top, 0, 'I. NHIỆM VỤ ĐẾN HẠN TRONG KỲ, THEO ĐƠN VỊ CHỦ TRÌ', 'section');
  const table: CountTable = {
    keyHeader: 'Đơn vị chủ trì',
    keyColumn: 'unit',
    keys: unitsOf(due),
    factsOf: (unit) => due.filter(({ units }) => units.includes(unit)),
    weight: 'share',
    among: [
      { column: 'term', is: '=', operand: quoted(datedLabel) },
      { column: 'due', is: '>=', operand: dateExpression(from) },
      { column: 'due', is: '<=', operand: dateExpression(to) },
    ],
  };
  const placed = putCountTable(builder, top + 1, table, due, data);
  const changesTop = putChanges(builder, placed.lastRow + 2, due, since);
  builder.value(changesTop, 0, 'III. DANH SÁCH NHIỆM VỤ ĐẾN HẠN TRONG KỲ', 'section');
  putList(builder, changesTop + 1, due, data, since);
  const listHeader = changesTop + 1;
  const frame = { name, mark: 'bao-cao-ky', widths: tableWidths, listHeader } as const;
  return {
    ...documentSheet(builder, frame),
    conditionalFormats: due.length === 0 ? [] : [lateAlert(placed)],
  };
}

/** The list's columns over the page's: first and last. */
const listColumns = [
  { header: 'TT', left: 0, right: 0 },
  { header: 'Nhiệm vụ', left: 1, right: 4 },
  { header: 'Đơn vị chủ trì', left: 5, right: 7 },
  { header: 'Hạn xử lý', left: 8, right: 8 },
  { header: 'Tình trạng', left: 9, right: 10 },
  { header: 'Quá hạn / còn lại', left: 11, right: 12 },
  { header: 'Kỳ trước', left: 13, right: 14 },
] as const;

function putList(
  builder: SheetBuilder<Style>,
  top: number,
  due: readonly Fact[],
  data: DataRange,
  since: Snapshot | null,
): void {
  for (const { header, left, right } of listColumns) {
    builder.block({ top, left, bottom: top, right }, { value: header }, 'head');
  }
  builder.height(top, 34);
  if (due.length === 0) {
    const rect = { top: top + 1, left: 0, bottom: top + 1, right: tableWidth - 1 };
    builder.block(rect, { value: 'Không có nhiệm vụ nào đến hạn trong kỳ.' }, 'nothing');
    builder.height(top + 1, nothingHeight);
  }
  due.forEach((fact, index) => {
    const row = top + 1 + index;
    const live = liveCells(fact, `$${cellAddress(row, idColumn)}`, data);
    const before = verdictIn(since, fact.tracked.id);
    const text = brief(fact.tracked.task.text, mostText);
    const units = fact.units.join('; ');
    const contents = [
      { content: { value: index + 1 }, style: 'centre' },
      { content: { value: text }, style: 'cell' },
      { content: { value: units }, style: 'cell' },
      { content: live.due, style: 'date' },
      { content: live.verdict, style: 'centre' },
      { content: live.days, style: 'centre' },
      { content: { value: before === undefined ? '' : verdictLabels[before] }, style: 'centre' },
    ] as const;
    contents.forEach(({ content, style }, at) => {
      const place = listColumns[at];
      if (place) {
        const { left, right } = place;
        builder.block({ top: row, left, bottom: row, right }, content, style);
      }
    });
    builder.value(row, idColumn, fact.tracked.id, 'text');
    builder.height(
      row,
      rowHeight([
        { text, width: 58 },
        { text: units, width: 27 },
        { text: verdictLabels[fact.tracked.assessment.verdict], width: 20 },
      ]),
    );
  });
}
