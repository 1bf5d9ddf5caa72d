import { parseAddress } from '../../domain/grid/address';
import type { Rect } from '../../domain/grid/grid';
import { marksOf } from '../../domain/grid/mark';
import type { Package } from './package/package';
import { WorkbookPart } from './package/workbook-part';

/** What of a sheet is read beside the library: it knows no marks, and takes merges in quadratic time. */
export interface SheetAsides {
  readonly merges: readonly Rect[];
  readonly mark: string | null;
}

export const noAsides: SheetAsides = { merges: [], mark: null };

/** The merges and marks of all worksheets, by sheet name. */
export function readAsides(home: Package): ReadonlyMap<string, SheetAsides> {
  const workbook = new WorkbookPart(home, 'xl/workbook.xml');
  // A copy that the user made of a sheet has the name too, as its own: it carries no mark.
  const marks = marksOf(workbook.names().filter(({ scope }) => scope === null));
  return new Map(
    workbook
      .sheets()
      .map(({ name, part }) => [
        name,
        { merges: mergesIn(home.text(part) ?? ''), mark: marks.get(name) ?? null },
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
