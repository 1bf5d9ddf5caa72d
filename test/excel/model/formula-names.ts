import type { Area } from './area';
import { formatArea, intersect, quotedSheet } from './area';
import { mapTokens } from './formula';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/**
 * The formula with what the calculation engine does not know put in plain terms: defined names and
 * tables' columns as the cells that they stand for. `row` is the row of the formula's own cell.
 */
export function forEngine(formula: string, sheet: Worksheet, row: number): string {
  const lower = formula.toLowerCase();
  if (!namesIn(sheet).some((name) => lower.includes(name))) return formula;
  return mapTokens(formula, {
    word: (word) => nameMeaning(word, sheet) ?? word,
    structured: (text) => tableMeaning(text, sheet, row),
  });
}

/** All that may be named in a formula of the sheet, in small letters. */
const namesIn = ({ names, book }: Worksheet): string[] =>
  [...names, ...book.names, ...book.sheets.flatMap(({ tables }) => tables)].map(({ name }) =>
    name.toLowerCase(),
  );

function nameMeaning(word: string, sheet: Worksheet): string | null {
  const wanted = word.toLowerCase();
  const named = [...sheet.names, ...sheet.book.names].find(
    (one) => one.name.toLowerCase() === wanted,
  );
  if (named) return `(${named.formula.slice(1)})`;
  const table = findTable(sheet, word);
  return table ? cellsText(table, table.body) : null;
}

const findTable = (sheet: Worksheet, name: string): Table | undefined =>
  sheet.book.sheets
    .flatMap(({ tables }) => tables)
    .find((table) => table.name.toLowerCase() === name.toLowerCase());

/** `Tasks[Due]`, `Tasks[[#Headers],[Due]]`, `Tasks[@Due]`, `Tasks[#All]`. */
function tableMeaning(text: string, sheet: Worksheet, row: number): string {
  const [, name = '', inside = ''] = /^([^[]+)\[(.*)\]$/su.exec(text) ?? [];
  const table = findTable(sheet, name);
  if (!table) return text;
  const parts = inside.includes('[')
    ? [...inside.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')
    : [inside.replace(/^@/, '')];
  const isThisRow = inside.startsWith('@') || parts.some((part) => /^#this row$/i.test(part));
  const rows = isThisRow
    ? { ...table.area, top: row, bottom: row }
    : rowsNamed(table, parts.find((part) => part.startsWith('#')) ?? '');
  const columns = parts.filter((part) => !part.startsWith('#') && part !== '');
  const found = columns.map((column) => columnNamed(table, column));
  if (found.some((at) => at < 0)) return '#REF!';
  const block =
    found.length === 0
      ? rows
      : {
          ...rows,
          left: table.area.left + Math.min(...found),
          right: table.area.left + Math.max(...found),
        };
  return intersect(block, table.area) ? cellsText(table, block) : '#VALUE!';
}

function rowsNamed(table: Table, part: string): Area {
  switch (part.toLowerCase()) {
    case '#all':
      return table.area;
    case '#headers':
      return table.headers ?? table.area;
    case '#totals':
      return table.totals ?? table.area;
    default:
      return table.body;
  }
}

/** In formulas `'` stands before signs that would mean something else in a column's name. */
const columnNamed = (table: Table, column: string): number =>
  table.columnNames.findIndex(
    (name) => name.toLowerCase() === column.replace(/'(.)/gu, '$1').toLowerCase(),
  );

const cellsText = (table: Table, area: Area): string =>
  `${quotedSheet(table.sheet.name)}!${formatArea(area)}`;
