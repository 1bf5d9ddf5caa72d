import { leadingOrdinal } from '../recognition/ordinal';
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
    const named = leadInTitle(group.title) ?? (titlesAnswer ? unitNamed(group.title, memo) : null);
    if (named === null) continue;
    const column =
      grid.values[group.row]?.findIndex((value) => typeof value === 'string' && value.length > 3) ??
      0;
    return { text: named, cell: { row: group.row, column: Math.max(0, column) } };
  }
  return null;
}

/** A title that is a unit's name and nothing else: "II. SỞ NÔNG NGHIỆP VÀ PTNT". */
function unitNamed(title: string, memo: Memo): string | null {
  const name = leadingOrdinal(title)?.rest ?? title;
  const { units, asides } = memo.units(name);
  const [only, ...others] = units;
  const isName = others.length === 0 && asides.length === 0;
  return isName && (only?.match === 'exact' || only?.match === 'alias') ? name : null;
}
