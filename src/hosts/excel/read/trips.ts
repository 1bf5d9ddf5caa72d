/** Rows of one sheet (its index in the list of sheets), both ends 0-based and inclusive. */
export interface RowBlock {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * How many cells one answer is asked to hold. Excel on the web allows 5 MB; a cell's value, formula,
 * displayed text, number format and font are some 150 bytes and three times its text: about 500
 * bytes in real plans. Where texts are longer Excel refuses, and is asked for fewer. Once the workbook
 * was read there is something in the pane to scroll and press: then answers are smaller, for office.js
 * unpacks each at one go.
 */
export const cellsPerTrip = { usual: 8_000, again: 5_000, least: 100 } as const;

/**
 * How many cells of one answer office.js unpacks within a frame. It does so at one go, during which
 * the pane answers nobody.
 */
const cellsPerFrame = 1_500;
/** More trips than these would keep the pane behind what is typed for longer than they are worth. */
const tripsWhileTyping = 4;

/**
 * How many cells each answer should hold where sheets are read that were read before, which is done
 * while the user types: a frame's worth, and of large sheets more.
 */
export function cellsPerTripAgain(
  sheets: readonly { readonly rowCount: number; readonly columnCount: number }[],
): number {
  const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const fewest = Math.ceil(cells / tripsWhileTyping);
  return Math.min(cellsPerTrip.usual, Math.max(cellsPerFrame, fewest));
}

/**
 * Which rows of which sheets each round trip reads: as few trips as the size of an answer allows,
 * small sheets together.
 *
 * @example planTrips([{ rowCount: 10, columnCount: 8 }]) // [[{ sheet: 0, top: 0, bottom: 9 }]]
 */
export function planTrips(
  sheets: readonly { readonly rowCount: number; readonly columnCount: number }[],
  cells: number = cellsPerTrip.usual,
): readonly (readonly RowBlock[])[] {
  const trips: RowBlock[][] = [];
  let room = 0;
  for (const [sheet, { rowCount, columnCount }] of sheets.entries()) {
    let top = 0;
    while (top < rowCount) {
      if (room < columnCount) {
        trips.push([]);
        room = Math.max(cells, columnCount);
      }
      const rows = Math.min(Math.floor(room / columnCount), rowCount - top);
      trips.at(-1)?.push({ sheet, top, bottom: top + rows - 1 });
      top += rows;
      room -= rows * columnCount;
    }
  }
  return trips;
}
