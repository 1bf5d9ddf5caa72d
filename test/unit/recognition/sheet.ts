import type { CellValue, Grid, Rect, Workbook } from '../../../src/domain/grid/grid';
import { makeGrid } from '../support/hand-made-plan';

/** Extends the merge of the cell above, or to the left. */
const up = '^';
export const left = '<';

type Cell = CellValue;

interface Options {
  readonly name?: string;
  readonly bold?: readonly number[];
  readonly font?: string;
  readonly formats?: Readonly<Record<string, string>>;
}

/**
 * A grid from lines of cells, as a test writes them down: `'^'` and `'<'` belong to the merge above
 * or to the left. Shorter lines are filled up with empty cells.
 */
export function gridOf(lines: readonly (readonly Cell[])[], options: Options = {}): Grid {
  const columnCount = Math.max(1, ...lines.map((line) => line.length));
  const cells = lines.map((line) =>
    Array.from({ length: columnCount }, (_, at) => line[at] ?? null),
  );
  const values = cells.map((line) =>
    line.map((cell) => (cell === up || cell === left ? null : cell)),
  );
  return {
    ...makeGrid(options.name ?? 'Phụ lục', values, mergesOf(cells)),
    numberFormats: values.map((line, row) =>
      line.map((_, column) => options.formats?.[`${row},${column}`] ?? 'General'),
    ),
    fonts: values.map((line, row) =>
      line.map(() => ({
        name: options.font ?? 'Times New Roman',
        bold: options.bold?.includes(row + 1) ?? false,
        italic: false,
      })),
    ),
  };
}

export function workbookOf(...sheets: readonly Grid[]): Workbook {
  return { fileName: null, sheets };
}

function mergesOf(cells: readonly (readonly Cell[])[]): Rect[] {
  const merges: Rect[] = [];
  for (const [top, line] of cells.entries()) {
    for (const [from, cell] of line.entries()) {
      if (cell === up || cell === left) continue;
      let right = from;
      while (line[right + 1] === left) right += 1;
      let bottom = top;
      while (cells[bottom + 1]?.[from] === up) bottom += 1;
      if (right > from || bottom > top) merges.push({ top, left: from, bottom, right });
    }
  }
  return merges;
}
