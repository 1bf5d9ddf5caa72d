/**
 * Where a printed sheet goes to its next page. Excel passes over page breaks on a sheet that is fitted
 * to a page's width, so a sheet with breaks is printed at a scale that is worked out here.
 */

/** A4 landscape inside the margins of `landscape`, in points. */
const pointsPerMillimetre = 72 / 25.4;
const pageWidth = (297 - 45) * pointsPerMillimetre;
const pageHeight = (210 - 40) * pointsPerMillimetre;

/** Programs other than Excel, and printers, draw a column up to a fifteenth wider, a row a little higher. */
const widthSlack = 0.93;
const heightSlack = 0.97;

/** Text of 12 points gets no smaller than 8 to spare a page. */
const leastScale = 67;

/** A table that is cut by a page's end costs the reader as much as another page. */
const cut = 1;

/** Rows that belong together, 0-based and inclusive. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
}

export interface Pages {
  /** Percent. */
  readonly scale: number;
  /** The rows that start a new page. */
  readonly pageBreaks: readonly number[];
}

/** Points that columns of so many characters of Calibri 11 take: 7 pixels each, 5 around, 4 pixels to 3 points. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * The scale and the breaks with which the fewest blocks are cut, on the fewest pages; of those the
 * largest scale. A block that is longer than a page runs on over the next.
 *
 * @param heightOf a row's height in points
 */
export function paginate(
  widths: readonly number[],
  blocks: readonly Block[],
  heightOf: (row: number) => number,
): Pages {
  const width = widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const largest = Math.min(100, Math.floor((pageWidth / width) * widthSlack * 100));
  let best = breaksAt(largest, blocks, heightOf);
  for (let scale = largest - 1; scale >= leastScale; scale -= 1) {
    const pages = breaksAt(scale, blocks, heightOf);
    if (pages.cost < best.cost) best = pages;
  }
  return { scale: best.scale, pageBreaks: best.pageBreaks };
}

function breaksAt(
  scale: number,
  blocks: readonly Block[],
  heightOf: (row: number) => number,
): Pages & { readonly cost: number } {
  const room = (pageHeight * heightSlack) / (scale / 100);
  const pageBreaks: number[] = [];
  let used = 0;
  let cost = 1;
  for (const { top, bottom } of blocks) {
    let height = 0;
    for (let row = top; row <= bottom; row += 1) height += heightOf(row);
    if (used > 0 && used + height > room) {
      pageBreaks.push(top);
      used = 0;
      cost += 1;
    }
    used += height;
    for (; used > room; used -= room) cost += 1 + cut;
  }
  return { scale, pageBreaks, cost };
}
