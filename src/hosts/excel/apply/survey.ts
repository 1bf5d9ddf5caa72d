import type { Edit } from '../../../domain/grid/edit';
import { marksOf } from '../../../domain/grid/mark';
import type { Has } from '../api-sets';
import { failure, HostError } from '../failure';
import { askExtent, extentOf, type Extent } from '../read/extent';

/** The sheets as they are before any edit. */
export interface Survey {
  /** The mark of each sheet; null for a user's. */
  readonly marks: ReadonlyMap<string, string | null>;
  readonly extents: ReadonlyMap<string, Extent>;
}

/**
 * Looks at the sheets that the edits touch, and throws when one is protected, filtered under a
 * write, or gone: a block written into filtered rows goes astray (office-js#224).
 */
export async function survey(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  has: Has,
): Promise<Survey> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load(has('NamedItem.formula') ? 'items/name,items/formula' : 'items/name,items/value');
  await context.sync();

  const byName = marksOf(
    names.items.map((item) => ({
      name: item.name,
      refersTo: String(has('NamedItem.formula') ? item.formula : item.value),
    })),
  );
  const marks = new Map(worksheets.items.map(({ name }) => [name, byName.get(name) ?? null]));
  const touched = touchedSheets(edits, marks);
  const asked = worksheets.items
    .filter(({ name }) => touched.has(name))
    .map((sheet) => askExtent(sheet, has));
  await context.sync();

  const extents = new Map(asked.map((sheet) => [sheet.sheet.name, extentOf(sheet)]));
  const known = new Set([...marks.keys(), ...madeBy(edits)]);
  for (const edit of edits) assertFree(edit, extents, known);
  return { marks, extents };
}

function touchedSheets(
  edits: readonly Edit[],
  marks: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const ours = (mark: string): string[] =>
    [...marks].flatMap(([name, sheetMark]) => (sheetMark === mark ? [name] : []));
  return new Set(
    edits.flatMap((edit) => {
      if (edit.kind === 'put-sheet') return ours(edit.spec.mark);
      return edit.kind === 'remove-sheet' ? ours(edit.mark) : [edit.sheet];
    }),
  );
}

/** The names of the sheets that the edits make. */
function madeBy(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.spec.name] : []));
}

function assertFree(
  edit: Edit,
  extents: ReadonlyMap<string, Extent>,
  known: ReadonlySet<string>,
): void {
  if (!('sheet' in edit)) return;
  if (!known.has(edit.sheet)) {
    throw new HostError(failure('changed', { sheet: edit.sheet }, 'no such worksheet'));
  }
  const extent = extents.get(edit.sheet);
  if (!extent) return; // a sheet that an edit before this one makes
  if (extent.isProtected) throw new HostError(failure('protected', { sheet: edit.sheet }));
  if (extent.filter?.active) throw new HostError(failure('filtered', { sheet: edit.sheet }));
}
