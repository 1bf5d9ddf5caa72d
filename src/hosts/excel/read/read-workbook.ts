import { marksOf } from '../../../domain/grid/mark';
import type { Grid, Workbook } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';
import { readCells } from './cells';
import { gridOf } from './grid-of';
import { askExtent, extentOf, type Extent } from './extent';
import { HostError, failure } from '../failure';

/**
 * Reads every sheet, or the named ones, in three round trips whatever their number and size: which
 * sheets there are, how far each is used, and all their cells; more only where the cells do not fit
 * one answer.
 *
 * @param known what was read before: its merges and fonts are taken over (see `ReadOptions`)
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  has: Has,
  only?: readonly string[],
  known?: Workbook,
): Promise<Workbook> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  worksheets.load('items/name,items/visibility');
  names.load(has('NamedItem.formula') ? 'items/name,items/formula' : 'items/name,items/value');
  if (has('Workbook.name')) workbook.load('name');
  await context.sync();

  const marks = marksOf(
    names.items.map((item) => ({
      name: item.name,
      refersTo: String(has('NamedItem.formula') ? item.formula : item.value),
    })),
  );
  const asked = worksheets.items
    .filter(({ name }) => !only || only.includes(name))
    .map((sheet) => askExtent(sheet, has));
  await context.sync();

  const extents = asked.map(extentOf);
  const before = known && extents.map((extent) => sameShape(extent, known));
  const cells = await readCells(context, extents, has, before);
  const sheets = extents.map((extent, index): Grid => {
    const { name, visibility } = extent.sheet;
    return gridOf(extent, cells[index] ?? null, {
      sheet: name,
      visible: visibility === Excel.SheetVisibility.visible,
      mark: marks.get(name) ?? null,
    });
  });
  return { fileName: has('Workbook.name') ? workbook.name : null, sheets };
}

/** The sheet as it was read before; throws where it is not the same size any more. */
function sameShape({ sheet, rowCount, columnCount }: Extent, known: Workbook): Grid {
  const grid = known.sheets.find((one) => one.sheet === sheet.name);
  if (grid?.rowCount === rowCount && grid.columnCount === columnCount) return grid;
  throw new HostError(failure('changed', { sheet: sheet.name }));
}
