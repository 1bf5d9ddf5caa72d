/** Pixels of a point on the page. */
export const PIXELS = 4 / 3;
