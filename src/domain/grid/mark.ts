import { sheetPrefix, unquoted } from './references';

/**
 * How a sheet of the add-in's own is told from the user's: a hidden defined name of the workbook
 * that refers to the whole sheet. Excel and LibreOffice keep such names, both hosts reach them
 * (`workbook.names`, ExcelApi 1.1), they follow a renamed sheet, die with a deleted one, and stay
 * with the original when a user copies the sheet.
 */
const prefix = '_BNV_MARK_';

/** The defined name that carries a mark: 'tong-hop' → '_BNV_MARK_tong.hop' (names hold no hyphen). */
export function markName(mark: string): string {
  return prefix + mark.replaceAll('-', '.');
}

/** What that name refers to, without `=`: every cell of the sheet, so that no deleted row ends it. */
export function markReference(sheet: string): string {
  return `${sheetPrefix(sheet)}$1:$1048576`;
}

/** A defined name as a host reads it; `refersTo` with or without its `=`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/**
 * The marks of a workbook's sheets, by sheet name, out of its workbook-scoped names. Names of
 * deleted sheets (`#REF!`) are passed over.
 *
 * @example marksOf([{ name: '_BNV_MARK_tong.hop', refersTo: "='Tổng hợp'!$1:$1048576" }])
 *   // Map { 'Tổng hợp' → 'tong-hop' }
 */
export function marksOf(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { name, refersTo } of names) {
    if (!name.toUpperCase().startsWith(prefix)) continue;
    const match = /^=?('(?:[^']|'')+'|[^'!]+)!/u.exec(refersTo);
    const sheet = match?.[1];
    if (sheet === undefined || sheet.startsWith('#')) continue;
    marks.set(unquoted(sheet), name.slice(prefix.length).toLowerCase().replaceAll('.', '-'));
  }
  return marks;
}
