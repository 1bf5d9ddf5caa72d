import type { Area } from './area';
import {
  formatArea,
  isWholeColumns,
  isWholeRows,
  columnName,
  parseArea,
  splitAddress,
} from './area';

/** A reference in a formula, with what it says of its sheet and which of its bounds are fixed. */
export interface Reference {
  /** The sheet's name, or null for the formula's own sheet. */
  readonly sheet: string | null;
  /** The sheet as the formula writes it, with its `!`. */
  readonly prefix: string;
  readonly area: Area;
  /** Written with a colon, even for one cell. */
  readonly isSpan: boolean;
  readonly fixed: { readonly [bound in keyof Area]: boolean };
}

const TEXT = '"(?:[^"]|"")*"';
const STRUCTURED = String.raw`[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const REFERENCE = String.raw`${SHEET}?(?:${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!\[])`;
const WORD = String.raw`${SHEET}?[\p{L}_\\][\p{L}\p{N}_.]*`;
const NUMBER = String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(
  `${TEXT}|(?<structured>${STRUCTURED})|(?<reference>${REFERENCE})|(?<word>${WORD})|${NUMBER}|[^]`,
  'gu',
);

/** Rewrites the references of a formula; null from `change` leaves `#REF!` in its place. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  return mapTokens(formula, {
    reference: (text) => {
      const reference = readReference(text);
      if (!reference) return text;
      const changed = change(reference);
      if (changed === reference) return text;
      return changed ? writeReference(changed) : `${reference.prefix}#REF!`;
    },
  });
}

/** Rewrites the parts of a formula that name something: cells, tables, other words. */
export function mapTokens(
  formula: string,
  change: Partial<Record<'reference' | 'structured' | 'word', (text: string) => string>>,
): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const text = String(match[0]);
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['reference'] !== undefined) return change.reference?.(text) ?? text;
    if (groups['structured'] !== undefined) return change.structured?.(text) ?? text;
    if (groups['word'] !== undefined) return change.word?.(text) ?? text;
    return text;
  });
}

/** Reads one reference: `$A$1`, `'Sheet 2'!B3:C9`. */
function readReference(text: string): Reference | null {
  const { sheet, cells } = splitAddress(text);
  const area = parseArea(cells);
  if (!area) return null;
  const prefix = text.slice(0, text.length - cells.length);
  const [first = '', last = first] = cells.split(':');
  const column = /^\$[A-Za-z]/;
  const row = /\$\d+$/;
  const fixed = {
    top: row.test(first) || isWholeColumns(area),
    left: column.test(first) || isWholeRows(area),
    bottom: row.test(last) || isWholeColumns(area),
    right: column.test(last) || isWholeRows(area),
  };
  return { sheet, prefix, area, isSpan: cells.includes(':'), fixed };
}

function writeReference({ prefix, area, isSpan, fixed }: Reference): string {
  const mark = (isFixed: boolean): string => (isFixed ? '$' : '');
  const column = (at: number, isFixed: boolean): string => `${mark(isFixed)}${columnName(at)}`;
  const row = (at: number, isFixed: boolean): string => `${mark(isFixed)}${at + 1}`;
  if (isWholeColumns(area))
    return `${prefix}${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (isWholeRows(area))
    return `${prefix}${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  if (!isSpan) return prefix + first;
  return `${prefix}${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}

/** The formula as it reads when its cell is copied so many rows down and columns right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { area, fixed } = reference;
    const moved = {
      top: area.top + (fixed.top ? 0 : rows),
      left: area.left + (fixed.left ? 0 : columns),
      bottom: area.bottom + (fixed.bottom ? 0 : rows),
      right: area.right + (fixed.right ? 0 : columns),
    };
    const written = parseArea(formatArea(moved));
    return written && { ...reference, area: moved };
  });
}
