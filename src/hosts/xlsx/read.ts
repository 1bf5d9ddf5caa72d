import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import type { Grid, Workbook } from '../../domain/grid/grid';
import { gridOfSheet } from './grid-of-sheet';
import { Package } from './package/package';
import { isNeeded, loadablePackage, skippedNodes } from './loadable';
import type { Refusal, RefusalCode } from './refusal';
import { noAsides, readAsides } from './sheet-asides';
import { refusalOfParts, sniff } from './sniff';
import { unzip } from './zip';

export type Read =
  | { readonly ok: true; readonly workbook: Workbook; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why a path cannot be read, by the system's code. */
const unreadable: Readonly<Partial<Record<string, RefusalCode>>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'is-folder',
};

/**
 * Reads an .xlsx or .xlsm file from disk, every sheet. A file that is no readable workbook is refused
 * with a code, never with an exception.
 */
export async function readWorkbookFile(path: string): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return refused(unreadable[code] ?? 'no-access', path);
  }
  const read = await readWorkbook(bytes, basename(path));
  return typeof read === 'string' ? refused(read, path) : { ok: true, workbook: read, bytes };
}

/** Reads a workbook from its bytes; the code of the refusal when it is none that can be read. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<Workbook | RefusalCode> {
  const foreign = sniff(bytes);
  if (foreign) return foreign;
  const names = new Set<string>();
  const unzipped = unzip(bytes, (name) => {
    names.add(name);
    return isNeeded(name);
  });
  if (!unzipped.ok) return unzipped.code;
  const notWorkbook = refusalOfParts((name) => names.has(name));
  if (notWorkbook) return notWorkbook;

  const library = new ExcelJS.Workbook();
  let asides;
  try {
    asides = readAsides(Package.of(unzipped.parts));
    // The library's own types lag behind Node's Buffer and its options.
    const buffer = loadablePackage(unzipped.parts) as unknown as ExcelJS.Buffer;
    await library.xlsx.load(buffer, { ignoreNodes: [...skippedNodes] });
  } catch {
    return 'damaged';
  }
  const sheets: Grid[] = [];
  for (const worksheet of library.worksheets) {
    const grid = gridOfSheet(worksheet, asides.get(worksheet.name) ?? noAsides);
    if (!grid) return 'too-large';
    sheets.push(grid);
  }
  if (sheets.length === 0) return 'damaged';
  if (!sheets.some((sheet) => sheet.visible)) return 'no-visible-sheet';
  return { fileName, sheets };
}

function refused(code: RefusalCode, file: string): Read {
  return { ok: false, refusal: { code, file } };
}
