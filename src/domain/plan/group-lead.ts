import type { CellRef } from './plan';
import type { Memo, Reading } from './reading';
import { leadInTitle } from './responsibility';

/** The lead that the nearest group title names: "SỞ Y TẾ CHỦ TRÌ THỰC HIỆN", or a bare unit name. */
export function leadFromGroups(
  groups: readonly number[],
  { groups: all, titlesAnswer, grid }: Reading,
  memo: Memo,
): { text: string; cell: CellRef } | null {
  for (const index of [...groups].reverse()) {
    const group = all[index];
    if (!group) continue;
    const named =
      leadInTitle(group.title) ??
      (titlesAnswer && isUnitName(group.title, memo) ? group.title : null);
    if (named === null) continue;
    const column =
      grid.values[group.row]?.findIndex((value) => typeof value === 'string' && value.length > 3) ??
      0;
    return { text: named, cell: { row: group.row, column: Math.max(0, column) } };
  }
  return null;
}

function isUnitName(title: string, memo: Memo): boolean {
  const { units, asides } = memo.units(title);
  return (
    units.length === 1 &&
    asides.length === 0 &&
    (units[0]?.match === 'exact' || units[0]?.match === 'alias')
  );
}
