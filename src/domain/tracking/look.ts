import type { Edit } from '../grid/edit';
import type { Grid, Rect } from '../grid/grid';
import type { CellFormat } from '../grid/sheet-spec';
import type { Plan } from '../plan/plan';
import { columnRules } from './column-rules';
import type { TrackingColumn } from './columns';
import { cellAddress } from '../grid/address';
import { assessmentWords } from './assessment-text';
import { quoted } from './formulas';
import type { TrackingLayout } from './layout';

/**
 * Widths in characters; the id column is hidden. A judgement fits one line of 12 points: many tasks are
 * rows of one line, whose height may be set by hand.
 */
const widths: Readonly<Record<TrackingColumn, number>> = {
  due: 12,
  status: 15,
  progress: 9,
  completed: 12,
  outcome: 28,
  assessment: 29,
  id: 12,
};

const dateLook: CellFormat = { numberFormat: 'dd/mm/yyyy', horizontal: 'center', wrap: true };

/** What our cells need beyond the look that they copy from the table. */
const looks: Readonly<Record<TrackingColumn, CellFormat>> = {
  due: dateLook,
  status: { horizontal: 'center', wrap: true, numberFormat: 'General' },
  progress: { horizontal: 'center', numberFormat: '0%' },
  completed: dateLook,
  outcome: { horizontal: 'left', wrap: true, numberFormat: 'General' },
  assessment: { horizontal: 'center', wrap: true, numberFormat: 'General' },
  id: { numberFormat: '@' },
};

/** Late and nearly due stand out by weight and word; the fills differ in lightness for grey print. */
const alerts: readonly {
  readonly opening: string;
  readonly format: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}[] = [
  { opening: assessmentWords.late, format: { fill: '#F4C7C3', color: '#7F1D1D', bold: true } },
  {
    opening: assessmentWords.soonOpening,
    format: { fill: '#FFF3D6', color: '#5C4400', bold: true },
  },
  { opening: assessmentWords.done, format: { color: '#1F4E79' } },
];

/** Makes new columns look like the table, with their formats, widths and the merged header. */
export function lookEdits(
  plan: Plan,
  grid: Grid,
  layout: TrackingLayout,
  added: readonly TrackingColumn[],
): readonly Edit[] {
  const { sheet } = plan;
  const { header } = layout;
  const bottom = plan.table.bottom;
  const look = lookColumn(plan, grid, layout);
  const from = columnRect(look, header.top, bottom);
  const copies = added.map((column): Edit => {
    const to = columnRect(layout.position[column], header.top, bottom);
    return { kind: 'copy-format', sheet, from, to };
  });
  const mergesHeadings = hasMergedHeadings(plan, grid, layout);
  const own = added.flatMap((column): readonly Edit[] => {
    const at = layout.position[column];
    const range = columnRect(at, header.top, header.bottom);
    return [
      { kind: 'format', sheet, range: bodyRect(plan, layout, at), format: looks[column] },
      ...(mergesHeadings ? [{ kind: 'merge' as const, sheet, range }] : []),
      { kind: 'column-width', sheet, column: at, width: widths[column] },
      ...(column === 'id'
        ? [{ kind: 'hide-columns' as const, sheet, at, count: 1, hidden: true }]
        : []),
    ];
  });
  return [...copies, ...mergedGroupLooks(plan, grid, layout, look), ...own];
}

/**
 * Where a group's title is merged over the column whose look is copied, the cell there lies inside
 * the merge and has no look of its own: that row takes the look of the title.
 */
function mergedGroupLooks(
  plan: Plan,
  grid: Grid,
  layout: TrackingLayout,
  look: number,
): readonly Edit[] {
  const { sheet } = plan;
  const rows = new Set(plan.groups.map(({ row }) => row));
  const titles = grid.merges.filter(
    ({ top, left, right }) => rows.has(top) && left < look && look <= right,
  );
  return layout.insertions.flatMap(({ at, columns }) =>
    titles.map(({ top, left }): Edit => {
      const from = { top, bottom: top, left, right: left };
      const to = { top, bottom: top, left: at, right: at + columns.length - 1 };
      return { kind: 'copy-format', sheet, from, to };
    }),
  );
}

/** Drop-down list, date and share rules, data bar and colours over the rows from `top` down. */
export function ruleEdits(
  plan: Plan,
  layout: TrackingLayout,
  columns: readonly TrackingColumn[],
  top: number,
): readonly Edit[] {
  const { sheet } = plan;
  return columns.flatMap((column): readonly Edit[] => {
    const range = { ...bodyRect(plan, layout, layout.position[column]), top };
    const edits: Edit[] = [];
    const rule = columnRules[column];
    if (rule) edits.push({ kind: 'input-rule', sheet, spec: { range, ...rule } });
    if (column === 'progress') {
      const spec = { kind: 'data-bar', range, color: '#9DC3E6', max: 1 } as const;
      edits.push({ kind: 'conditional-format', sheet, spec });
    }
    if (column === 'assessment') {
      const cell = `$${cellAddress(top, range.left)}`;
      for (const { opening, format } of alerts) {
        const formula = `=LEFT(${cell},${opening.length})=${quoted(opening)}`;
        const spec = { kind: 'formula', range, formula, format } as const;
        edits.push({ kind: 'conditional-format', sheet, spec });
      }
    }
    return edits;
  });
}

/**
 * Whether the author merged headings of several rows, and ours may be. An Excel Table takes no merged
 * cells: ours are none where they stand in its header row.
 */
function hasMergedHeadings(
  plan: Plan,
  grid: Grid,
  { header, headingRows: [headingRow = header.top] }: TrackingLayout,
): boolean {
  if (header.bottom === header.top || headingRow > header.top) return false;
  const { left, right } = plan.table;
  return grid.merges.some(
    (merge) =>
      merge.top >= header.top &&
      merge.bottom <= header.bottom &&
      merge.left <= right &&
      merge.right >= left,
  );
}

/** A column's cells below the header, down to the end of the table. */
function bodyRect(plan: Plan, layout: TrackingLayout, column: number): Rect {
  return columnRect(column, layout.header.bottom + 1, plan.table.bottom);
}

const columnRect = (column: number, top: number, bottom: number): Rect => ({
  top,
  bottom,
  left: column,
  right: column,
});

/**
 * The column whose look ours take: the one nearest our side that is merged over the fewest rows,
 * because inside a merged cell the borders between rows are missing.
 */
function lookColumn(plan: Plan, grid: Grid, { tableRight, header }: TrackingLayout): number {
  const mergedRows = (column: number): number =>
    grid.merges
      .filter(({ left, right }) => left <= column && column <= right)
      .filter(({ top, bottom }) => top > header.bottom && bottom > top)
      .reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  let best = tableRight;
  for (let column = tableRight; column >= plan.table.left; column -= 1) {
    if (mergedRows(column) < mergedRows(best)) best = column;
  }
  return best;
}
