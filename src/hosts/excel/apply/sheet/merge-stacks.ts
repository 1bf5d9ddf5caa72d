import type { Rect } from '../../../../domain/grid/grid';

/** A block to merge: as one, or each of its rows apart. */
export interface MergeStack {
  readonly rect: Rect;
  readonly across: boolean;
}

/**
 * Gathers merges of one row that lie right below each other into few blocks: a list whose every row
 * is merged over the same columns is one call to Excel, not one for each row.
 *
 * @example mergeStacks([A4:C4, A5:C5]) // [{ rect: A4:C5, across: true }]
 */
export function mergeStacks(merges: readonly Rect[]): readonly MergeStack[] {
  const stacks = new Map<string, MergeStack>();
  const done: MergeStack[] = [];
  for (const rect of [...merges].sort((a, b) => a.top - b.top)) {
    if (rect.top !== rect.bottom) {
      done.push({ rect, across: false });
      continue;
    }
    const columns = `${rect.left} ${rect.right}`;
    const above = stacks.get(columns);
    if (above?.rect.bottom === rect.top - 1) {
      stacks.set(columns, { rect: { ...above.rect, bottom: rect.bottom }, across: true });
    } else {
      if (above) done.push(above);
      stacks.set(columns, { rect, across: false });
    }
  }
  return [...done, ...stacks.values()];
}
