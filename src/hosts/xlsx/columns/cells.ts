import { shiftRect } from '../../../domain/grid/column-shift';
import { rectAddress } from '../../../domain/grid/address';
import type { SheetDraft } from '../draft';
import { parseAttributes } from '../package/xml';
import { blankCell, type Cell } from '../worksheet/cell';
import { Columns } from '../worksheet/columns';
import { formulaOf, withFormula } from '../worksheet/content';
import { parseRange } from '../worksheet/ranges';
import type { Row } from '../worksheet/rows';
import type { SheetShift } from './shift-of';

/** Moves a sheet's cells and column widths; new columns look like the one on their left. */
export function shiftCells({ worksheet }: SheetDraft, shift: SheetShift): void {
  for (const row of worksheet.rows.all()) shiftRow(row, shift);
  shiftColumns(new Columns(worksheet), shift);
}

function shiftRow(row: Row, shift: SheetShift): void {
  const { at, count } = shift;
  if (!row.cells.some((cell) => cell.column >= at - 1)) return;
  const before = row.cells.filter((cell) => cell.column < at);
  const behind = row.cells
    .filter((cell) => cell.column >= (count > 0 ? at : at - count))
    .map((cell) => shiftArrayBlock({ ...cell, column: cell.column + count }, shift));
  row.replace([...before, ...newCells(before.at(-1), at, count), ...behind]);
}

function newCells(left: Cell | undefined, at: number, count: number): Cell[] {
  if (left?.column !== at - 1 || left.style === 0 || count < 0) return [];
  return Array.from({ length: count }, (_, index) => blankCell(at + index, left.style));
}

function shiftColumns(columns: Columns, shift: SheetShift): void {
  const left = columns.at(shift.at - 1);
  columns.shift(shift);
  if (shift.count < 0 || !left) return;
  // A hidden neighbour does not hide the new columns.
  for (let column = shift.at; column < shift.at + shift.count; column += 1) {
    columns.set(column, { ...Object.fromEntries(left), hidden: null });
  }
}

function shiftArrayBlock(cell: Cell, shift: SheetShift): Cell {
  const formula = formulaOf(cell);
  if (!formula?.attributes.includes('ref=')) return cell;
  return withFormula(cell, { ...formula, attributes: shiftedRef(formula.attributes, shift) });
}

/** The block that an array formula or a data table fills. */
function shiftedRef(attributes: string, shift: SheetShift): string {
  const ref = parseRange(parseAttributes(attributes).get('ref') ?? '');
  const moved = ref && shiftRect(ref, shift);
  return moved ? attributes.replace(/ref="[^"]*"/u, `ref="${rectAddress(moved)}"`) : attributes;
}
