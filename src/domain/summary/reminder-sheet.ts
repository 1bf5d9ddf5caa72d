import { dayText } from '../deadlines/day-text';
import type { IsoDate } from '../deadlines/deadline';
import { cellAddress } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { SheetSpec } from '../grid/sheet-spec';
import type { PlanTitle } from '../plan/plan';
import { brief } from '../text/brief';
import type { DataRange } from './data-columns';
import { putDocumentHead } from './document-head';
import { documentSheet } from './document-sheet';
import { unitsOf } from './facts';
import type { Fact } from './facts';
import { liveCells } from './live-cells';
import { rowHeight } from './row-height';
import { SheetBuilder } from './sheet-builder';
import { nothingHeight } from './styles';
import type { Style } from './styles';
import { reasonHeader, reasonKey, unitLine } from './typed-reasons';
import type { Reasons } from './typed-reasons';

const headers = [
  'TT',
  'Nhiệm vụ',
  'Hạn xử lý',
  'Trạng thái',
  'Quá hạn / còn lại',
  'Kết quả đến nay',
  reasonHeader,
] as const;
const widths = [6, 62, 13, 17, 18, 30, 30];
const idColumn = headers.length;
/** Points. */
const groupHeight = 18;
/** Enough of a task to know it by in a reminder. */
const mostText = 400;

/**
 * "Quá hạn – sắp đến hạn": what to remind each lead unit of, longest overdue first. Which tasks are
 * listed is as of the day it was made; their dates, states and days are live. What people typed about
 * a task in the list before stays with it.
 */
export function reminderSheet(
  facts: readonly Fact[],
  titles: readonly PlanTitle[],
  name: string,
  data: DataRange,
  today: IsoDate,
  reasons: Reasons,
): SheetSpec {
  const builder = new SheetBuilder<Style>();
  const heading = 'NHIỆM VỤ QUÁ HẠN, SẮP ĐẾN HẠN';
  const asOf = { value: `(Danh sách lập ngày ${dayText(today)}, số ngày tính đến hôm nay)` };
  const headRow = putDocumentHead(builder, headers.length, heading, titles, asOf);
  headers.forEach((header, column) => {
    builder.value(headRow, column, header, 'head');
  });
  builder.height(headRow, 34);
  const listed = facts.filter(({ tracked }) => isLate(tracked) || tracked.assessment.soon);
  let row = headRow + 1;
  let ordinal = 0;
  for (const unit of unitsOf(listed)) {
    const own = listed.filter(({ units }) => units.includes(unit)).sort(byDaysLeft);
    builder.block(
      { top: row, left: 0, bottom: row, right: headers.length - 1 },
      { value: unitLine(unit, tally(own)) },
      'group',
    );
    builder.height(row, groupHeight);
    row += 1;
    for (const fact of own) {
      ordinal += 1;
      const reason = reasons.get(reasonKey(fact.tracked.id, unit)) ?? null;
      putTask(builder, row, fact, { ordinal, reason }, data);
      row += 1;
    }
  }
  if (listed.length === 0) {
    builder.block(
      { top: row, left: 0, bottom: row, right: headers.length - 1 },
      { value: 'Không có nhiệm vụ quá hạn hoặc sắp đến hạn.' },
      'nothing',
    );
    builder.height(row, nothingHeight);
  }
  if (listed.some(({ units }) => units.length > 1)) {
    const at = builder.nextRow + 1;
    builder.block(
      { top: at, left: 0, bottom: at, right: headers.length - 1 },
      { value: 'Nhiệm vụ có nhiều đơn vị chủ trì được nêu ở từng đơn vị.' },
      'note',
    );
  }
  const frame = { name, mark: 'nhac-viec', widths, listHeader: headRow } as const;
  return {
    ...documentSheet(builder, frame),
    freeze: { rows: headRow + 1, columns: 0 },
    tabColor: '#C55A11',
  };
}

function putTask(
  builder: SheetBuilder<Style>,
  row: number,
  fact: Fact,
  { ordinal, reason }: { readonly ordinal: number; readonly reason: CellValue },
  data: DataRange,
): void {
  const { task, id, record } = fact.tracked;
  const live = liveCells(fact, `$${cellAddress(row, idColumn)}`, data);
  builder.value(row, 0, ordinal, 'centre');
  const text = brief(task.text, mostText);
  builder.value(row, 1, text, 'cell');
  builder.put(row, 2, live.due, 'date');
  builder.put(row, 3, live.status, 'centre');
  builder.put(row, 4, live.days, isLate(fact.tracked) ? 'late' : 'centre');
  builder.value(row, 5, record.outcome, 'cell');
  builder.value(row, 6, reason, 'cell');
  builder.value(row, idColumn, id, 'text');
  const [, taskWidth = 1, , , , outcomeWidth = 1, reasonWidth = 1] = widths;
  builder.height(
    row,
    rowHeight([
      { text, width: taskWidth },
      { text: record.outcome, width: outcomeWidth },
      { text: typeof reason === 'string' ? reason : '', width: reasonWidth },
    ]),
  );
}

function isLate({ assessment: { verdict } }: Fact['tracked']): boolean {
  return verdict === 'in-progress-late' || verdict === 'not-started-late';
}

/** "2 quá hạn, 1 sắp đến hạn" */
function tally(facts: readonly Fact[]): string {
  const late = facts.filter(({ tracked }) => isLate(tracked)).length;
  const soon = facts.length - late;
  return [
    ...(late === 0 ? [] : [`${late} quá hạn`]),
    ...(soon === 0 ? [] : [`${soon} sắp đến hạn`]),
  ].join(', ');
}

function byDaysLeft(a: Fact, b: Fact): number {
  return (a.tracked.assessment.daysLeft ?? 0) - (b.tracked.assessment.daysLeft ?? 0);
}
