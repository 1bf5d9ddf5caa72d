import type { IsoDate } from '../deadlines/deadline';
import type { CellContent } from '../grid/sheet-spec';
import type { TaskRecord } from '../tracking/assessment';
import { quoted } from '../tracking/formulas';
import type { Term } from '../tracking/term';

const roman = ['I', 'II', 'III', 'IV'] as const;
export const datedLabel = 'Có hạn';
const undated = 'Không xác định';

/** The kind of deadline, as the data table names it. */
export function termLabel(term: Term): string {
  switch (term.kind) {
    case 'dated':
      return datedLabel;
    case 'ongoing':
      return term.recurring ? 'Định kỳ' : 'Thường xuyên';
    case 'undated':
      return undated;
  }
}

/** "2026-07": sorts by itself, in pivots too. Ongoing tasks stand under their kind. */
export function monthLabel({ term, due }: TaskRecord, cell: string): CellContent {
  if (term.kind === 'ongoing') return { value: termLabel(term) };
  return {
    formula: `=IF(ISNUMBER(${cell}),YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2),${quoted(undated)})`,
    cached: due === null ? undated : due.slice(0, 7),
  };
}

/** "2026 – Quý III", for the same reason. */
export function quarterLabel({ term, due }: TaskRecord, cell: string): CellContent {
  if (term.kind === 'ongoing') return { value: termLabel(term) };
  const names = roman.map((number) => quoted(number)).join(',');
  return {
    formula:
      `=IF(ISNUMBER(${cell}),YEAR(${cell})&" – Quý "&` +
      `CHOOSE(INT((MONTH(${cell})+2)/3),${names}),${quoted(undated)})`,
    cached: due === null ? undated : quarterOf(due),
  };
}

function quarterOf(day: IsoDate): string {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return `${day.slice(0, 4)} – Quý ${roman[quarter] ?? ''}`;
}
