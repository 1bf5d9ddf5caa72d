import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planFile, plans } from '../support/fixtures';

/**
 * A workbook of one plan with `rows` rows, made by repeating a real plan's rows below its header, so
 * that words, lengths, merges and groups are those of real sheets. The same every time.
 *
 * @param fixture which of the five real plans, 0–4
 */
export async function planWorkbook(rows: number, fixture = 2): Promise<Uint8Array> {
  const source = new ExcelJS.Workbook();
  await source.xlsx.readFile(planFile(plans[fixture] ?? ''));
  const [sheet] = source.worksheets;
  if (!sheet) throw new Error('the fixture has no sheet');
  const headerRow = fixture === 0 ? 5 : 4;
  const made = new ExcelJS.Workbook();
  const target = made.addWorksheet(sheet.name);
  const period = sheet.rowCount - headerRow;
  const merges = (sheet.model.merges as string[] | undefined) ?? [];
  for (let row = 1; row <= rows + headerRow; row += 1) {
    const from = row <= headerRow ? row : headerRow + 1 + ((row - headerRow - 1) % period);
    const values: ExcelJS.CellValue[] = [];
    sheet.getRow(from).eachCell({ includeEmpty: false }, (cell, column) => {
      if (!cell.isMerged || cell.master === cell) values[column] = cell.value;
    });
    target.getRow(row).values = values;
  }
  const shifted: string[] = [];
  for (let shift = 0; shift + period <= rows; shift += period) {
    for (const merge of merges) {
      const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(merge) ?? [];
      if (Number(top) <= headerRow && shift > 0) continue;
      shifted.push(`${left ?? ''}${Number(top) + shift}:${right ?? ''}${Number(bottom) + shift}`);
    }
  }
  return withMerges(new Uint8Array(await made.xlsx.writeBuffer()), shifted);
}

/** The library takes merges one against all others; here they are written into the part at once. */
function withMerges(workbook: Uint8Array, merges: readonly string[]): Uint8Array {
  const files = unzipSync(workbook);
  const part = 'xl/worksheets/sheet1.xml';
  const cells = merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('');
  const xml = strFromU8(files[part] ?? new Uint8Array()).replace(
    '</sheetData>',
    `</sheetData><mergeCells count="${merges.length}">${cells}</mergeCells>`,
  );
  return zipSync({ ...files, [part]: strToU8(xml) }, { level: 1 });
}
