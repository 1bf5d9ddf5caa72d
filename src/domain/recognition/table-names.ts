import type { Grid } from '../grid/grid';

/** "Column1", "Cột 2": how Excel names a column of a Table that has no heading, in English and Vietnamese. */
const givenName = /^(?:column|cột) ?\d+$/iu;

/**
 * Whether a cell holds the name that Excel itself gave to a column of an Excel Table. Of a heading in
 * two rows a Table takes the lower one alone; where that was blank, under a heading that stands above
 * for both, Excel fills in a name, which is none of the author's words.
 */
export function isNamedByExcel({ tables, values }: Grid, row: number, column: number): boolean {
  const isHeading = tables.some(
    ({ hasHeader, range: { top, left, right } }) =>
      hasHeader && top === row && left <= column && column <= right,
  );
  const name = values[row]?.[column];
  const above = values[row - 1]?.[column];
  return isHeading && typeof name === 'string' && givenName.test(name) && typeof above === 'string';
}
