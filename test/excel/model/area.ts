import { invalidArgument } from '../protocol/excel-error';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A block of cells; bounds are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const isWholeRows = (area: Area): boolean =>
  area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isWholeColumns = (area: Area): boolean =>
  area.top === 0 && area.bottom === MAX_ROWS - 1;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The cells that both have, or null. */
export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest block that holds both. */
export const boundingArea = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of an area when another is cut out of it: up to four blocks. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const middle = { top: common.top, bottom: common.bottom };
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, ...middle, right: common.left - 1 },
    { ...area, ...middle, left: common.right + 1 },
    { ...area, top: common.bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The area, or an InvalidArgument where it leaves the sheet or is turned about. */
export function checkedArea(area: Area, location: string): Area {
  const whole = Object.values(area).every((bound) => Number.isInteger(bound) && bound >= 0);
  const inside = area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!whole || !inside || area.top > area.bottom || area.left > area.right)
    throw invalidArgument(location);
  return area;
}

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A → 0, AA → 26. */
const columnNumber = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Reads `A1`, `B2:D9`, `A:C`, `2:5`, with or without `$`; null for anything else. */
export function parseArea(text: string): Area | null {
  const plain = text.replaceAll('$', '').trim();
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(plain);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return ordered(0, columnNumber(left), MAX_ROWS - 1, columnNumber(right));
  }
  const [, top = '', bottom = ''] = ROWS.exec(plain) ?? [];
  return top === '' ? null : ordered(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1);
}

function ordered(top: number, left: number, bottom: number, right: number): Area | null {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  const inside = area.top >= 0 && area.left >= 0;
  return inside && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** `B2:D9`; whole rows `2:5`, whole columns `A:C`. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into the sheet's name, or null, and the rest. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, mark).replace(/^=/, '');
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cells: address.slice(mark + 1) };
}
