import { serialFromDate } from '../grid/serial';
import type { CellContent } from '../grid/sheet-spec';
import { verdictLabels } from '../tracking/assessment-text';
import { quoted } from '../tracking/formulas';
import { stateLabels } from '../tracking/state';
import { dataRange } from './data-columns';
import type { DataColumn, DataRange } from './data-columns';
import type { Fact } from './facts';

/** What a list shows of one task, following the data table by the task's id. */
export interface LiveCells {
  readonly due: CellContent;
  readonly status: CellContent;
  readonly verdict: CellContent;
  /** "Quá hạn 12 ngày", "Còn 3 ngày"; blank for tasks that are done or cannot be late. */
  readonly days: CellContent;
}

/** @param idCell where the id stands in the list's own row */
export function liveCells({ tracked }: Fact, idCell: string, data: DataRange): LiveCells {
  const { record, assessment } = tracked;
  const look = (column: DataColumn): string =>
    `INDEX(${dataRange(data, column)},MATCH(${idCell},${dataRange(data, 'id')},0))`;
  const left = look('daysLeft');
  return {
    due: {
      formula: `=${look('due')}`,
      cached: record.due === null ? '' : serialFromDate(record.due),
    },
    status: { formula: `=${look('status')}`, cached: stateLabels[record.state] },
    verdict: { formula: `=${look('verdict')}`, cached: verdictLabels[assessment.verdict] },
    days: {
      formula:
        `=IF(ISNUMBER(${left}),IF(${left}<0,${quoted(words.late)}&-${left}&${quoted(words.days)},` +
        `IF(${left}=0,${quoted(words.today)},` +
        `${quoted(words.left)}&${left}&${quoted(words.days)})),"")`,
      cached: daysText(assessment.verdict === 'done-late' ? null : assessment.daysLeft),
    },
  };
}

const words = {
  late: 'Quá hạn ',
  left: 'Còn ',
  today: 'Đến hạn hôm nay',
  days: ' ngày',
} as const;

function daysText(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return words.today;
  return daysLeft < 0
    ? `${words.late}${-daysLeft}${words.days}`
    : `${words.left}${daysLeft}${words.days}`;
}
