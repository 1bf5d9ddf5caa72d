import { formulaCopier } from '../../../../domain/grid/copy-formula';
import type { SheetSpec } from '../../../../domain/grid/sheet-spec';

/** A formula that most cells of a column share, each as it reads when it is copied there. */
export interface RepeatedFormula {
  readonly column: number;
  readonly rows: ReadonlySet<number>;
  readonly at: (row: number) => string;
}

/** For fewer cells than these, copying is not worth the calls. */
const leastRows = 20;

/** A column of more kinds of formulas than these is none whose cells share one. */
const mostKinds = 8;

const known = new WeakMap<SheetSpec, readonly RepeatedFormula[]>();

/**
 * The formulas of a sheet that Excel can copy down by itself. A table of ours has the same formulas in
 * every row: sent cell by cell they would be nine tenths of a large one.
 */
export function repeatedFormulas(spec: SheetSpec): readonly RepeatedFormula[] {
  let found = known.get(spec);
  if (!found) known.set(spec, (found = find(spec)));
  return found;
}

interface Kind {
  readonly rows: number[];
  readonly at: (row: number) => string;
}

function find({ cells }: SheetSpec): readonly RepeatedFormula[] {
  const kinds = new Map<number, Kind[]>();
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!cell || !('formula' in cell.content)) continue;
      const { formula } = cell.content;
      const ofColumn = kinds.get(column) ?? [];
      kinds.set(column, ofColumn);
      const kind = ofColumn.find(({ at }) => at(row) === formula);
      if (kind) kind.rows.push(row);
      else if (ofColumn.length < mostKinds) ofColumn.push(kindOf(formula, row));
    }
  }
  return [...kinds].flatMap(([column, ofColumn]) => {
    const [most] = [...ofColumn].sort((a, b) => b.rows.length - a.rows.length);
    if (!most || most.rows.length < leastRows) return [];
    return [{ column, rows: new Set(most.rows), at: most.at }];
  });
}

function kindOf(formula: string, first: number): Kind {
  const copy = formulaCopier(formula);
  return { rows: [first], at: (row) => copy(row - first, 0) };
}
