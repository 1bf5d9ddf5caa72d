import type { Edit } from '../../../domain/grid/edit';
import { marksOf } from '../../../domain/grid/mark';
import type { Has } from '../api-sets';
import { failure, HostError } from '../failure';
import { askBarriers } from '../read/extent';

/** The sheets there are before any edit, with the marks of our own; null for a user's. */
export type Marks = ReadonlyMap<string, string | null>;

/**
 * Looks at the sheets, and throws when one that the edits name is protected, filtered under a write,
 * or gone: a block written into filtered rows goes astray (office-js#224).
 */
export async function survey(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  has: Has,
): Promise<Marks> {
  const names = askMarks(context, has);
  await context.sync();
  const marks = names();
  const made = madeBy(edits);
  const missing = sheetsNamed(edits).find((sheet) => !marks.has(sheet) && !made.has(sheet));
  if (missing !== undefined) {
    throw new HostError(failure('changed', { sheet: missing }, 'no such worksheet'));
  }
  const free = sheetsNamed(edits).flatMap((sheet) =>
    marks.has(sheet) ? [askFree(context, sheet, has), askUnfiltered(context, sheet, has)] : [],
  );
  if (free.length > 0) await context.sync();
  for (const assertFree of free) assertFree();
  return marks;
}

/**
 * Queues the same, so that it takes no trip of its own; the function throws or gives the marks. Where
 * a sheet is gone Excel refuses the whole batch: `survey` tells which.
 */
export function askSurvey(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  has: Has,
): () => Marks {
  const marks = askMarks(context, has);
  const made = madeBy(edits);
  const there = sheetsNamed(edits).filter((sheet) => !made.has(sheet));
  const free = there.flatMap((sheet) => [
    askFree(context, sheet, has),
    askUnfiltered(context, sheet, has),
  ]);
  return () => {
    for (const assertFree of free) assertFree();
    return marks();
  };
}

function askMarks({ workbook }: Excel.RequestContext, has: Has): () => Marks {
  const { worksheets, names } = workbook;
  worksheets.load('items/name');
  names.load(has('NamedItem.formula') ? 'items/name,items/formula' : 'items/name,items/value');
  return () => {
    const byName = marksOf(
      names.items.map((item) => ({
        name: item.name,
        refersTo: String(has('NamedItem.formula') ? item.formula : item.value),
      })),
    );
    return new Map(worksheets.items.map(({ name }) => [name, byName.get(name) ?? null]));
  };
}

/** Queues what tells whether a sheet can be written to; the function throws where it cannot. */
export function askFree(context: Excel.RequestContext, sheet: string, has: Has): () => void {
  const barriers = askBarriers(context.workbook.worksheets.getItem(sheet), has);
  return () => {
    const { isProtected, filter } = barriers();
    if (isProtected) throw new HostError(failure('protected', { sheet }));
    if (filter?.active) throw new HostError(failure('filtered', { sheet }));
  };
}

/** Queues the same of the Excel Tables on a sheet, which have filters of their own. */
function askUnfiltered(context: Excel.RequestContext, sheet: string, has: Has): () => void {
  if (!has('Table.autoFilter')) return () => undefined;
  const { tables } = context.workbook.worksheets.getItem(sheet);
  tables.load('items/autoFilter/isDataFiltered');
  return () => {
    const isFiltered = tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
    if (isFiltered) throw new HostError(failure('filtered', { sheet }));
  };
}

function sheetsNamed(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))];
}

/** The names of the sheets that the edits make. */
function madeBy(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.spec.name] : [])));
}
