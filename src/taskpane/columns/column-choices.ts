import type { Grid } from '../../domain/grid/grid';
import type { ColumnMap, Role, SheetReading } from '../../domain/plan/plan';
import { ownColumnsOf } from '../../domain/tracking/layout';

/** One column of the sheet as the user is asked about it. */
export interface ColumnChoice {
  readonly column: number;
  /** The header over it, or the first words that stand in it. */
  readonly header: string | null;
}

/** How far down a header is looked for where none was recognised. */
const headerDepth = 30;

/** The columns that hold anything of the sheet's own, with the words they are known by. */
export function columnChoices(reading: SheetReading, grid: Grid): readonly ColumnChoice[] {
  const { rows } = reading.recognised ? reading.plan : reading;
  const headers = rows.filter((row) => row.kind === 'header' && !row.repeated);
  const wordRows =
    headers.length > 0
      ? headers.map(({ row }) => row)
      : Array.from({ length: Math.min(headerDepth, grid.rowCount) }, (_, row) => row);
  const tracking = reading.recognised ? ownColumnsOf(reading.plan, grid) : new Map<number, never>();
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const words = wordRows.map((row) => wordsAt(grid, row, column)).filter(Boolean);
    const shown = headers.length > 0 ? [...new Set(words)].join(' / ') : words[0];
    return { column, header: shown === undefined || shown === '' ? null : shown };
  }).filter(
    ({ column, header }) =>
      !tracking.has(column) && (header !== null || holdsAnything(grid, column)),
  );
}

/** The cell's words on one line; those of a merged cell belong to every cell of it. */
function wordsAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  const text = grid.texts[merge?.top ?? row]?.[merge?.left ?? column] ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}

function holdsAnything(grid: Grid, column: number): boolean {
  return grid.texts.some((row) => (row[column] ?? '').trim() !== '');
}

/** The map once `column` plays `role` (null: none); a column and a role belong to each other alone. */
export function assign(columns: ColumnMap, column: number, role: Role | null): ColumnMap {
  const kept = Object.entries(columns).filter(([name, at]) => at !== column && name !== role);
  return Object.fromEntries(role === null ? kept : [...kept, [role, column]]);
}

/** The role that a column plays; null when none. */
export function roleOf(columns: ColumnMap, column: number): Role | null {
  const found = Object.entries(columns).find(([, at]) => at === column);
  return found ? (found[0] as Role) : null;
}
