import type { Grid, Workbook } from '../../src/domain/grid/grid';
import type { CellRef } from '../../src/domain/plan/plan';
import type { Random } from './random';
import type { CleanSheet } from './sheet';

/** A sheet with one fault planted, and where its rule should find it. */
export interface Planted {
  readonly grid: Grid;
  /** Null: anywhere on the sheet, or the sheet as a whole. */
  readonly at: CellRef | null;
  /** Other sheets of the workbook, before and after the faulty one. */
  readonly before?: readonly Grid[];
}

/** Plants a rule's fault; null where the sheet has no place for it. */
export type Planter = (clean: CleanSheet, random: Random) => Planted | null;

export function workbookOf({ grid, before = [] }: Planted): Workbook {
  return { fileName: null, sheets: [...before, grid] };
}
