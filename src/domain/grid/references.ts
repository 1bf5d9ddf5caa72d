import { columnIndex, columnLetters } from './address';

/** One corner of a reference as written; null where a whole column or row is meant. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** A reference of a formula: `Sheet!$A$1`, `A1:B7`, `C:D`, `1:5`. Rows and columns are 0-based. */
export interface Reference {
  /** The sheet's own name, without quotes; null when the reference names none. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
// Bounded, or quotes and brackets that nothing closes would take the square of the formula's length.
const sheet = String.raw`(?:'(?:[^']|''){1,400}'|${word})!`;

/** In this order: what looks like a reference inside of texts, brackets, names and numbers is none. */
const tokens = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    // Another workbook's cells ([1]Sheet!A1) and the sheets of a 3-D reference do not move.
    String.raw`\[[^[\]]{0,400}\]${word}![$A-Z0-9:]+`,
    String.raw`${word}:${word}!${cell}(?::${cell})?`,
    String.raw`(?<sheet>${sheet})?(?<ref>${cell}:${cell}|${cell}|${columns}|${rows})(?![\p{L}\p{N}_.(!])`,
    String.raw`\[(?:[^[\]]|\[[^\]]{0,400}\]){0,400}\]`,
    sheet,
    word,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'giu',
);

/**
 * Rewrites each reference to cells of this workbook in a formula (with or without its `=`); `to`
 * gives the new text of a reference or null to leave it as it is written.
 */
export function mapReferences(
  formula: string,
  to: (reference: Reference) => string | null,
): string {
  return formula.replace(tokens, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const name = groups.sheet === undefined ? null : unquoted(groups.sheet.slice(0, -1));
    if (name?.includes('[')) return token;
    const [first = '', last] = groups.ref.split(':');
    return (
      to({ sheet: name, first: corner(first), last: last === undefined ? null : corner(last) }) ??
      token
    );
  });
}

/** The reference as a formula spells it, its sheet quoted where Excel quotes it. */
export function referenceText({ sheet: name, first, last }: Reference): string {
  return `${name === null ? '' : sheetPrefix(name)}${cornerText(first)}${last ? `:${cornerText(last)}` : ''}`;
}

/** A sheet's name as formulas put it before a cell: `'Biểu 01'!`, `Sheet1!`. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    !/^(?:[A-Z]{1,3}\d+|[RC]\d*|TRUE|FALSE)$/iu.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The name itself, of a sheet that a formula spells with or without quotes. */
export function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/iu.exec(text);
  const [, before = '', letters = '', between = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? null : columnIndex(letters.toUpperCase()),
    row: digits === '' ? null : Number(digits) - 1,
    fixedColumn: letters !== '' && before === '$',
    fixedRow: letters === '' ? before === '$' : between === '$',
  };
}

function cornerText({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === null ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
  const digits = row === null ? '' : `${fixedRow ? '$' : ''}${row + 1}`;
  return letters + digits;
}
