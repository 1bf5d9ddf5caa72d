import type { CellValue, Grid, Rect, Workbook } from '../../../src/domain/grid/grid';

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
    sheet: options.name ?? 'Phụ lục',
    visible: true,
    rowCount: cells.length,
    columnCount,
    values,
    texts: values.map((line) => line.map(textOf)),
    formulas: values.map((line) => line.map(() => null)),
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
    merges: mergesOf(cells),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    isProtected: false,
    mark: null,
  };
}

export function workbookOf(...sheets: readonly Grid[]): Workbook {
  return { fileName: null, sheets };
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
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
