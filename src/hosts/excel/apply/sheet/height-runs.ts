/** Rows of one height, in points; both ends 0-based and inclusive. */
export interface HeightRun {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/**
 * Gathers rows of the same height that follow each other, so that each run is one call to Excel.
 *
 * @example heightRuns({ 0: 24, 1: 24, 5: 30 }) // [{ from: 0, to: 1, height: 24 }, { from: 5, to: 5, height: 30 }]
 */
export function heightRuns(heights: Readonly<Record<number, number>>): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  const rows = Object.entries(heights).map(([row, height]) => ({ row: Number(row), height }));
  for (const { row, height } of rows.sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.height === height && last.to === row - 1)
      runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ from: row, to: row, height });
  }
  return runs;
}
