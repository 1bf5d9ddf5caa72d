import type { CellValue, Grid, Workbook } from '../grid/grid';

/** The last column of the reminder list, which people fill in; the ids stand hidden right of it. */
export const reasonHeader = 'Nguyên nhân, đề xuất';

/** What people typed in it, by task and unit (see `reasonKey`). */
export type Reasons = ReadonlyMap<string, CellValue>;

/** A task stands in the list once for each of its units. */
export function reasonKey(id: string, unit: string): string {
  return `${id}\n${unit}`;
}

/** The line above a unit's tasks. */
export function unitLine(unit: string, tally: string): string {
  return `${unit}: ${tally}`;
}

/**
 * What was typed in the reminder list that the workbook holds now, for the list that is made anew.
 * Rows may have been moved within their unit; a row without the task's id tells nothing.
 */
export function typedReasons({ sheets }: Workbook): Reasons {
  const grid = sheets.find(({ mark }) => mark === 'nhac-viec');
  const reasons = new Map<string, CellValue>();
  if (!grid) return reasons;
  let column: number | null = null;
  let unit = '';
  for (const row of grid.values) {
    if (column === null) {
      const at = row.lastIndexOf(reasonHeader);
      column = at < 0 ? null : at;
      continue;
    }
    const [id, reason] = [row[column + 1] ?? null, row[column] ?? null];
    if (typeof id !== 'string' || id === '') unit = unitOf(row) ?? unit;
    else if (reason !== null && reason !== '') reasons.set(reasonKey(id, unit), reason);
  }
  return reasons;
}

/** The unit of a line above its tasks; null where the line is none. */
function unitOf(row: Grid['values'][number]): string | null {
  const [text = null] = row;
  const end = typeof text === 'string' ? text.lastIndexOf(': ') : -1;
  return typeof text === 'string' && end > 0 ? text.slice(0, end) : null;
}
