import { marksOf } from '../../../domain/grid/mark';
import type { Grid, Workbook } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';
import { readCells } from './cells';
import { gridOf } from './grid-of';
import { askExtent, type Extent } from './extent';
import { HostError, failure, failureOf, isMissing } from '../failure';

/**
 * Reads every sheet, or the named ones, in three round trips whatever their number and size: which
 * sheets there are, how far each is used, and all their cells; more only where the cells do not fit
 * one answer or a sheet has more merges than Excel tells at once. The first two are one where the sheets are those that were expected.
 *
 * @param known what was read before: its merges and fonts are taken over (see `ReadOptions`)
 * @param expected the sheets that the workbook is likely to hold
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  has: Has,
  only: readonly string[] | undefined,
  known: Workbook | undefined,
  expected: readonly string[],
  cellsPerTrip: number,
): Promise<Workbook> {
  const { workbook } = context;
  const guess = only ?? expected;
  const index = (await askIndex(context, has, guess)) ?? (await askIndex(context, has, []));
  if (!index) throw new HostError(failure('unknown', {}, 'the list of sheets did not come'));
  const { worksheets, names } = index;
  const marks = marksOf(
    names.items.map((item) => ({
      name: item.name,
      refersTo: String(has('NamedItem.formula') ? item.formula : item.value),
    })),
  );
  const wanted = worksheets.items.filter(({ name }) => !only || only.includes(name));
  const late = wanted.filter(({ name }) => !index.extents.has(name));
  const asked = new Map([...index.extents, ...late.map((sheet) => askNamed(sheet, has))]);
  if (late.length > 0) await context.sync();

  const extents = wanted.flatMap(({ name }) => asked.get(name)?.() ?? []);
  const before = known && extents.map((extent) => sameShape(extent, known));
  const read = (hasManyMerges: (extent: Extent) => boolean): ReturnType<typeof readCells> =>
    readCells(context, extents, has, cellsPerTrip, before, hasManyMerges);
  // Every row of a list of ours is merged. Of a user's sheet it shows when Excel fails to tell.
  const cells = await read(({ sheet }) => marks.has(sheet.name)).catch((thrown: unknown) => {
    if (failureOf(thrown).code !== 'unknown') throw thrown;
    return read(() => true);
  });
  const sheets = extents.map((extent, at): Grid => {
    const { name, visibility } = extent.sheet;
    return gridOf(extent, cells[at] ?? null, {
      sheet: name,
      visible: visibility === Excel.SheetVisibility.visible,
      mark: marks.get(name) ?? null,
    });
  });
  return { fileName: has('Workbook.name') ? workbook.name : null, sheets };
}

interface Index {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly extents: ReadonlyMap<string, () => Extent>;
}

/** Which sheets there are, and how far the expected ones are used; null where one of them is gone. */
async function askIndex(
  context: Excel.RequestContext,
  has: Has,
  expected: readonly string[],
): Promise<Index | null> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  worksheets.load('items/name,items/visibility');
  names.load(has('NamedItem.formula') ? 'items/name,items/formula' : 'items/name,items/value');
  if (has('Workbook.name')) workbook.load('name');
  const extents = new Map(
    expected.map((name): [string, () => Extent] => {
      const sheet = worksheets.getItem(name);
      sheet.load('name,visibility');
      return [name, askExtent(sheet, has)];
    }),
  );
  try {
    await context.sync();
  } catch (thrown) {
    if (expected.length > 0 && isMissing(thrown)) return null;
    throw thrown;
  }
  return { worksheets, names, extents };
}

function askNamed(sheet: Excel.Worksheet, has: Has): [string, () => Extent] {
  return [sheet.name, askExtent(sheet, has)];
}

/** The sheet as it was read before; throws where it is not the same size any more. */
function sameShape({ sheet, rowCount, columnCount }: Extent, known: Workbook): Grid {
  const grid = known.sheets.find((one) => one.sheet === sheet.name);
  if (grid?.rowCount === rowCount && grid.columnCount === columnCount) return grid;
  throw new HostError(failure('changed', { sheet: sheet.name }));
}
