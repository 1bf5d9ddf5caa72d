import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import { parseArea } from '../model/area';
import { Merge } from '../model/merge';
import { NOTHING_ALLOWED } from '../model/protection';
import { USER } from '../model/events';
import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { readCustomXml } from './custom-xml';
import { readNames } from './names';
import { readExtras } from './sheet-extras';
import { contentOf } from './content-from-file';
import { StyleReader } from './style-from-file';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Opens an .xlsx file. What exceljs does not read (charts, PivotTables, macros) is not there. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const file = new ExcelJS.Workbook();
  const bytes = await readFile(path);
  // exceljs takes a Buffer of its own typings' making.
  await file.xlsx.load(bytes as unknown as Parameters<typeof file.xlsx.load>[0]);
  const book = new Workbook(basename(path));
  const styles = new StyleReader();
  book.as(USER, () => {
    for (const source of file.worksheets) readSheet(book.addSheet(source.name), source, styles);
  });
  readNames(book, bytes);
  readCustomXml(book, bytes);
  // Files written without a view have none, whatever exceljs's typings say.
  const views = file.views as typeof file.views | undefined;
  const active = views?.[0]?.activeTab;
  const sheet = book.sheets[active ?? 0];
  if (sheet?.visibility === 'Visible') book.activate(sheet);
  return book;
}

function readSheet(sheet: Worksheet, source: ExcelJS.Worksheet, styles: StyleReader): void {
  sheet.visibility = VISIBILITY[source.state];
  const { defaultRowHeight, defaultColWidth } = source.properties;
  if (defaultRowHeight) sheet.rows.standardSize = defaultRowHeight;
  if (defaultColWidth) sheet.columns.standardSize = pointsOf(defaultColWidth);
  source.eachRow({ includeEmpty: true }, (row, number) => {
    const size = row.height as number | undefined;
    if (size !== undefined || row.hidden)
      sheet.rows.change(number - 1, { size: size ?? null, hidden: row.hidden });
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const { formula, value } = contentOf(cell);
      const style = styles.read(cell.style);
      const isPlain = formula === null && value === null && Object.keys(cell.style).length === 0;
      if (isPlain) return;
      const made = sheet.cell(number - 1, column - 1);
      made.style = style;
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      if (isCovered) return;
      made.formula = formula;
      made.value = value;
    });
  });
  readColumns(sheet, source);
  readMerges(sheet, source);
  readProtection(sheet, source);
  readExtras(sheet, source);
}

/** A width in characters of the standard font, as points: 7 pixels a character and 5 around. */
const pointsOf = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

function readColumns(sheet: Worksheet, source: ExcelJS.Worksheet): void {
  for (const [index, column] of ((source.columns as ExcelJS.Column[] | null) ?? []).entries()) {
    const size = column.width === undefined ? null : pointsOf(column.width);
    if (size !== null || column.hidden)
      sheet.columns.change(index, { size, hidden: column.hidden });
  }
}

function readMerges(sheet: Worksheet, source: ExcelJS.Worksheet): void {
  for (const address of source.model.merges) {
    const area = parseArea(address);
    if (area) sheet.merges.push(new Merge(area));
  }
}

function readProtection(sheet: Worksheet, source: ExcelJS.Worksheet): void {
  const { sheetProtection } = source as { sheetProtection?: { sheet?: boolean } | null };
  if (sheetProtection?.sheet) sheet.protection = { options: NOTHING_ALLOWED, password: null };
}
