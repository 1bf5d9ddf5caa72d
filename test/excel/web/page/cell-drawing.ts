import type { AreaView, CellsView, CellView, LookView } from '../view';
import { element, place } from './elements';
import type { Geometry } from './geometry';

const ALIGN = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** Where a text that says nothing of it stands: numbers right, texts left, the rest in the middle. */
const GENERAL = { number: 'flex-end', text: 'flex-start', other: 'center' } as const;
const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** Draws the cells of a part of the sheet, fills and lines first. */
export function drawCells(
  into: HTMLElement,
  geometry: Geometry,
  { cells, looks }: CellsView,
  part: AreaView,
): void {
  const filled = new Set(cells.filter(({ text }) => text !== '').map(keyOf));
  drawGridlines(into, geometry, part);
  for (const cell of cells) {
    const area = geometry.areaAt(cell.row, cell.column);
    const look = looks[cell.look];
    const isFirst = area.top === cell.row && area.left === cell.column;
    const isSeen =
      area.bottom >= part.top &&
      area.top <= part.bottom &&
      area.right >= part.left &&
      area.left <= part.right;
    const isHidden = geometry.rows.size(cell.row) === 0 || geometry.columns.size(cell.column) === 0;
    if (look && isFirst && isSeen && !isHidden)
      into.append(drawCell(cell, look, area, geometry, filled));
  }
  for (const [row, column] of geometry.sheet.filterCells) {
    const box = geometry.box({ top: row, bottom: row, left: column, right: column });
    const [left, top] = [box.left + box.width - 19, box.top + box.height - 19];
    const button = element('filter', { left, top, width: 17, height: 17 });
    button.textContent = '▼';
    into.append(button);
  }
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;

function drawCell(
  cell: CellView,
  look: LookView,
  area: AreaView,
  geometry: Geometry,
  filled: ReadonlySet<string>,
): HTMLElement {
  const box = geometry.box(area);
  const drawn = element(look.wrap ? 'cell wrap' : 'cell');
  drawn.style.cssText = look.css;
  const hasFill = look.fill !== null;
  // Lines and fills cover the gridline above and to the left.
  place(drawn, {
    left: box.left - 1,
    top: box.top - 1,
    width: box.width + 1,
    height: box.height + 1,
  });
  drawn.style.background = look.fill ?? (isSpan(area) ? '#fff' : '');
  if (isSpan(area) && !hasFill) drawn.style.boxShadow = 'inset -1px -1px var(--grid)';
  drawn.style.alignItems = ALIGN[look.vertical];
  drawn.style.justifyContent =
    look.horizontal === 'general' ? GENERAL[cell.kind] : JUSTIFY[look.horizontal];
  drawn.style.textAlign = look.horizontal === 'general' ? 'left' : look.horizontal;
  const next = keyOf({ row: cell.row, column: area.right + 1 });
  if (!look.wrap && cell.kind === 'text' && !filled.has(next)) drawn.classList.add('spill');
  if (cell.bar) {
    const bar = element('bar');
    bar.style.width = `calc(${cell.bar.part * 100}% - 4px)`;
    bar.style.background = `linear-gradient(90deg, ${cell.bar.color}, ${cell.bar.color}80)`;
    drawn.append(bar);
  }
  const text = document.createElement('span');
  text.textContent = cell.text;
  drawn.append(text);
  if (cell.hasComment) {
    const note = element('note');
    note.style.right = note.style.top = '0';
    drawn.append(note);
  }
  return drawn;
}

const isSpan = (area: AreaView): boolean => area.top !== area.bottom || area.left !== area.right;

function drawGridlines(
  into: HTMLElement,
  { rows, columns, sheet }: Geometry,
  part: AreaView,
): void {
  if (!sheet.showGridlines) return;
  const [top, left] = [rows.start(part.top), columns.start(part.left)];
  const [height, width] = [rows.start(part.bottom + 1) - top, columns.start(part.right + 1) - left];
  for (let row = part.top; row <= part.bottom; row += 1)
    into.append(element('gridline', { left, top: rows.start(row + 1) - 1, width, height: 1 }));
  for (let column = part.left; column <= part.right; column += 1)
    into.append(
      element('gridline', { left: columns.start(column + 1) - 1, top, width: 1, height }),
    );
}
