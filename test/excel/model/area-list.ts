import type { Area } from './area';
import { intersect } from './area';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/** Something that lies over a block of cells. */
export interface Placed {
  area: Area;
}

/** Moves what lies over cells along with a shift; what loses all its cells goes. */
export function shiftPlaced(list: Placed[], shift: Shift): void {
  for (const one of [...list]) {
    const area = shiftArea(one.area, shift);
    if (area) one.area = area;
    else list.splice(list.indexOf(one), 1);
  }
}

export const touching = <T extends Placed>(list: readonly T[], area: Area): T[] =>
  list.filter((one) => intersect(one.area, area) !== null);
