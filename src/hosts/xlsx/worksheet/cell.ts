import { cellAddress } from '../../../domain/grid/address';

/** One `<c>` of a worksheet as it stands in the part. */
export interface Cell {
  readonly column: number;
  /** Index into the workbook's cell formats. */
  readonly style: number;
  /** The `t` attribute: "s" shared text, "inlineStr", "str", "b", "e", "d"; null for numbers. */
  readonly type: string | null;
  /** Attributes that only Excel understands (`cm`, `vm`, `ph`), with a leading space. */
  readonly other: string;
  /** What stands between the tags, unparsed. */
  readonly inner: string;
}

const cells = /<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/gu;
const usual = /^ r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="(\w+)")?\s*$/u;

/** Reads the cells of one row; a cell without an address follows the one before it. */
export function parseCells(xml: string): Cell[] {
  const found: Cell[] = [];
  let next = 0;
  for (const [, attributes = '', inner = ''] of xml.matchAll(cells)) {
    const cell = readCell(attributes, inner, next);
    next = cell.column + 1;
    found.push(cell);
  }
  return found;
}

function readCell(attributes: string, inner: string, next: number): Cell {
  const match = usual.exec(attributes);
  if (match) {
    const [, letters = '', style, type] = match;
    return {
      column: lettersIndex(letters),
      style: Number(style ?? 0),
      type: type ?? null,
      other: '',
      inner,
    };
  }
  let column = next;
  let style = 0;
  let type: string | null = null;
  let other = '';
  for (const [whole, name, double, single] of attributes.matchAll(
    /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    const value = double ?? single ?? '';
    if (name === 'r') column = lettersIndex(value.replace(/\d+$/u, ''));
    else if (name === 's') style = Number(value);
    else if (name === 't') type = value === 'n' ? null : value;
    else other += whole;
  }
  return { column, style, type, other, inner };
}

const letterIndexes = new Map<string, number>();

function lettersIndex(letters: string): number {
  const known = letterIndexes.get(letters);
  if (known !== undefined) return known;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  letterIndexes.set(letters, index - 1);
  return index - 1;
}

/** The cell's `<c>`, in a 0-based row. */
export function cellXml(row: number, cell: Cell): string {
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const type = cell.type === null ? '' : ` t="${cell.type}"`;
  const tag = `<c r="${cellAddress(row, cell.column)}"${style}${type}${cell.other}`;
  return cell.inner === '' ? `${tag}/>` : `${tag}>${cell.inner}</c>`;
}

/** An empty cell: a look and nothing else. */
export function blankCell(column: number, style: number): Cell {
  return { column, style, type: null, other: '', inner: '' };
}
