import type { Edit } from '../grid/edit';
import type { Grid, Rect } from '../grid/grid';
import type { ConditionalFormatSpec } from '../grid/sheet-spec';
import type { Finding, Severity } from './finding';

type MarkedGrid = Pick<Grid, 'sheet' | 'merges'>;

type Mark = Omit<Extract<ConditionalFormatSpec, { kind: 'formula' }>, 'range'>;

/**
 * Light marks on the cells that findings point at. They are conditional formats of our own over the
 * cells, so that the cells' own fill, font and content are never touched. Their formula is always
 * true, holds no address that rows or columns could move, and is nothing that a person would write:
 * by it alone the marks are found and taken away, wherever the cells were moved or copied since.
 */
const markOf = (severity: Severity, fill: string): Mark => ({
  kind: 'formula',
  formula: `=LEN("bieu-nhiem-vu:${severity}")>0`,
  format: { fill },
});

/** Light enough for black letters on them and in print; the gravest first. */
const marks: readonly (readonly [Severity, Mark])[] = [
  ['error', markOf('error', '#FFD7DA')],
  ['warning', markOf('warning', '#FFF2B3')],
  ['info', markOf('info', '#DDEBFF')],
];

/** Excel slows down with thousands of rules on a sheet; the gravest findings get theirs. */
const mostMarks = 500;

const everyCell: Rect = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** The edits that take every mark off a sheet, and nothing else. */
export function unmarkEdits(sheet: string): readonly Edit[] {
  return marks.map(([, mark]) => ({
    kind: 'clear-conditional-format',
    sheet,
    spec: { ...mark, range: everyCell },
  }));
}

/**
 * The edits that mark the cells of a sheet's findings: cells of one severity that touch each other
 * under one rule, at most 500 rules, those of errors first. A cell with several findings gets the
 * gravest one's mark. Marks that are there already are not looked at: `unmarkEdits` goes before.
 */
export function markEdits(grid: MarkedGrid, findings: readonly Finding[]): readonly Edit[] {
  const taken = new Set<string>();
  const edits = marks.flatMap(([severity, mark]) => {
    const rects = findings.flatMap((finding): readonly Rect[] => {
      const { row, column } = finding;
      if (finding.sheet !== grid.sheet || finding.severity !== severity || row === null) return [];
      const rect = shownAt(grid, row, column ?? 0);
      const key = `${rect.top}:${rect.left}`;
      if (taken.has(key)) return [];
      taken.add(key);
      return [rect];
    });
    return grouped(rects).map((range): Edit => ({
      kind: 'conditional-format',
      sheet: grid.sheet,
      spec: { ...mark, range },
    }));
  });
  return edits.slice(0, mostMarks);
}

/** The block that a cell is seen as: the merged area that it begins, else the cell. */
function shownAt({ merges }: MarkedGrid, row: number, column: number): Rect {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** Blocks joined where they touch: down a column first, then columns of the same rows. */
function grouped(rects: readonly Rect[]): readonly Rect[] {
  const down = joined(
    [...rects].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top),
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
  );
  return joined(
    [...down].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left,
  );
}

function joined(rects: readonly Rect[], touch: (a: Rect, b: Rect) => boolean): readonly Rect[] {
  const blocks: Rect[] = [];
  for (const rect of rects) {
    const last = blocks.at(-1);
    if (last && touch(last, rect)) {
      blocks[blocks.length - 1] = { ...last, bottom: rect.bottom, right: rect.right };
    } else blocks.push(rect);
  }
  return blocks;
}
