import type { IsoDate } from '../deadlines/deadline';
import { serialFromDate } from '../grid/serial';
import { cellAddress } from '../grid/address';
import { shiftFormula } from '../grid/column-shift';
import type { CellWrite } from '../grid/edit';
import type { CellValue, Grid } from '../grid/grid';
import type { CellContent } from '../grid/sheet-spec';
import type { Plan } from '../plan/plan';
import { assessmentText } from './assessment-text';
import { trackingHeaders } from './columns';
import type { TrackingColumn } from './columns';
import { assessmentFormula, dateExpression, stateTests } from './formulas';
import type { StatusWords } from './formulas';
import { headingTexts } from './heading-rows';
import { groupCells } from './groups';
import type { TrackingLayout } from './layout';
import type { PresentColumns } from './record';
import type { TrackedTask } from './tracked-task';

/** What filling the cells needs to know. */
export interface FillContext {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly layout: TrackingLayout;
  readonly present: PresentColumns;
  readonly tasks: readonly TrackedTask[];
  readonly words: StatusWords;
  readonly soonDays: number;
  /** Whether what formulas show is left to the host. */
  readonly calculates: boolean;
}

/**
 * The cells that must change for the columns to be right: headers, due dates, judgements, ids, the
 * groups' sums. What a person typed in our columns stays; a cell that is right already is left out.
 */
export function cellWrites(context: FillContext): readonly CellWrite[] {
  const { plan, layout, tasks, soonDays } = context;
  const { position } = layout;
  const writes: CellWrite[] = [];
  const put = (row: number, column: TrackingColumn, to: CellContent, typed: Typed): void => {
    if (layout.borrowed.has(column)) return;
    const from = contentNow(context, row, column);
    const overTyped = typed === 'keep' && 'value' in from && from.value !== null;
    if (!overTyped && !sameContent(from, to, context.calculates)) {
      writes.push({ row, column: position[column], from, to });
    }
  };
  const ours = new Set(Object.values(context.present));
  for (const row of layout.headingRows) {
    for (const [column, text] of headingTexts(context.grid, row, ours)) {
      put(row, column, { value: text }, 'replace');
    }
  }
  for (const tracked of tasks) {
    const { row, record, id } = tracked;
    const at = (column: TrackingColumn): string => cellAddress(row, position[column]);
    const refs = {
      due: `$${at('due')}`,
      status: `$${at('status')}`,
      progress: `$${at('progress')}`,
      completed: `$${at('completed')}`,
    };
    put(row, 'due', dueContent(record.due), 'keep');
    const formula = assessmentFormula(stateTests(refs, context.words), refs, record.term, soonDays);
    const cached = assessmentText(record, tracked.assessment);
    put(row, 'assessment', { formula, cached }, 'keep');
    put(row, 'id', { value: id }, 'replace');
  }
  for (const group of groupCells(plan, tasks, layout)) {
    put(group.row, 'progress', group.progress, 'keep');
    put(group.row, 'assessment', group.assessment, 'keep');
  }
  return [...writes, ...staleIds(context)];
}

/** Our due date is a formula, so that a date which a person types over it is told from ours. */
function dueContent(due: IsoDate | null): CellContent {
  if (due === null) return { value: null };
  return { formula: `=${dateExpression(due)}`, cached: serialFromDate(due) };
}

/** What to do with a constant that stands in the cell: a person's work, or ours to set right. */
type Typed = 'keep' | 'replace';

/** Rows that carry an id but are no task now would be counted as one. */
function staleIds({ plan, grid, present, layout, tasks }: FillContext): readonly CellWrite[] {
  const column = present.id;
  if (column === undefined) return [];
  const live = new Set(tasks.map(({ row }) => row));
  const writes: CellWrite[] = [];
  for (let row = layout.header.bottom + 1; row <= plan.table.bottom; row += 1) {
    const value = grid.values[row]?.[column] ?? null;
    if (live.has(row) || value === null || value === trackingHeaders.id) continue;
    const to = { value: null };
    writes.push({ row, column: layout.position.id, from: { value }, to });
  }
  return writes;
}

/** What stands in a cell of ours once the missing columns have come: its formula's references move along. */
function contentNow(
  { grid, layout, present }: FillContext,
  row: number,
  column: TrackingColumn,
): CellContent {
  const at = present[column];
  if (at === undefined) return { value: null };
  const formula = grid.formulas[row]?.[at] ?? null;
  const value = grid.values[row]?.[at] ?? null;
  if (formula === null) return { value: value === '' ? null : value };
  const { sheet } = grid;
  const moved = layout.insertions.reduce(
    (text, { at: left, columns }) =>
      shiftFormula(text, sheet, sheet, { at: left, count: columns.length }),
    formula,
  );
  return { formula: moved, cached: value };
}

/** The result that is shown counts too: a viewer that does not calculate shows what the file holds. */
function sameContent(a: CellContent, b: CellContent, calculates: boolean): boolean {
  if ('formula' in a || 'formula' in b) {
    return (
      'formula' in a &&
      'formula' in b &&
      a.formula === b.formula &&
      (calculates || sameValue(a.cached, b.cached))
    );
  }
  return a.value === b.value;
}

/** Shares differ in their last digits by who divided; an empty text comes back as an empty cell. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9;
  return (a ?? '') === (b ?? '');
}
