import type { Area } from './area';
import { intersect } from './area';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** Headings are texts, none empty, none twice: what is not so is made so, as Excel does it. */
export function nameHeadings(table: Table): void {
  const { sheet, area, columnNames } = table;
  const taken = new Set<string>();
  for (const [at, text] of columnNames.entries()) {
    const later = columnNames.slice(at + 1);
    const name = text === '' ? freeName('Column', 1, [...taken, ...later]) : single(text, taken);
    taken.add(name.toLowerCase());
    const cell = sheet.cell(area.top, area.left + at);
    if (cell.formula === null && cell.value === name) continue;
    cell.formula = null;
    cell.value = name;
    sheet.book.calculator.touch(sheet, area.top, area.left + at);
  }
}

function single(text: string, taken: ReadonlySet<string>): string {
  return taken.has(text.toLowerCase()) ? freeName(text, 2, [...taken]) : text;
}

function freeName(stem: string, first: number, others: readonly string[]): string {
  const names = new Set(others.map((name) => name.toLowerCase()));
  let number = first;
  while (names.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/** Sets the headings right of the tables whose heading cells were changed. */
export function keepHeadings({ tables }: Worksheet, changed: Area): void {
  for (const table of tables)
    if (table.headers && intersect(table.headers, changed)) nameHeadings(table);
}
