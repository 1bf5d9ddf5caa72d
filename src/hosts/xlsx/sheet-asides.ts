import { parseAddress } from '../../domain/grid/address';
import type { ExcelTable, Rect } from '../../domain/grid/grid';
import { marksOf } from '../../domain/grid/mark';
import type { Package } from './package/package';
import { WorkbookPart } from './package/workbook-part';

/**
 * What of a sheet is read beside the library: it knows no marks, takes merges in quadratic time, and
 * fails on some tables.
 */
export interface SheetAsides {
  readonly merges: readonly Rect[];
  readonly tables: readonly ExcelTable[];
  readonly mark: string | null;
}

export const noAsides: SheetAsides = { merges: [], tables: [], mark: null };

/** The merges, tables and marks of all worksheets, by sheet name. */
export function readAsides(home: Package): ReadonlyMap<string, SheetAsides> {
  const workbook = new WorkbookPart(home, 'xl/workbook.xml');
  // A copy that the user made of a sheet has the name too, as its own: it carries no mark.
  const marks = marksOf(workbook.names().filter(({ scope }) => scope === null));
  return new Map(
    workbook.sheets().map(({ name, part }) => [
      name,
      {
        merges: mergesIn(home.text(part) ?? ''),
        tables: tablesOf(home, part),
        mark: marks.get(name) ?? null,
      },
    ]),
  );
}

function mergesIn(worksheetXml: string): Rect[] {
  // They stand behind the rows, which are nearly all of the part.
  const start = worksheetXml.lastIndexOf('<mergeCells');
  if (start < 0) return [];
  const references = worksheetXml.slice(start).matchAll(/<mergeCell\b[^>]*?\bref="([^"]+)"/gu);
  return [...references].flatMap(([, reference = '']) => parseAddress(reference) ?? []);
}

function tablesOf(home: Package, worksheet: string): ExcelTable[] {
  const parts = home.relationships(worksheet).parts('table');
  return parts.flatMap((part) => tableIn(home.text(part) ?? ''));
}

/** The Excel Table of a part; none where it does not say where it lies. */
function tableIn(tableXml: string): ExcelTable[] {
  const [root = ''] = /<table\b[^>]*>/u.exec(tableXml) ?? [];
  const range = parseAddress(/\sref="([^"]+)"/u.exec(root)?.[1] ?? '');
  return range ? [{ range, hasHeader: !/\sheaderRowCount="0"/u.test(root) }] : [];
}
