import type { Rect } from './grid';

/** A block of cells of one style. */
export interface StyleBlock {
  readonly style: string;
  readonly rect: Rect;
}

/**
 * Groups cells of the same style into few blocks: runs along a row, joined with the same run in the
 * rows below. `styles` has one key a cell, null for none.
 *
 * @example styleBlocks([['a', 'a'], ['a', 'a']]) // [{ style: 'a', rect: A1:B2 }]
 */
export function styleBlocks(styles: readonly (readonly (string | null)[])[]): StyleBlock[] {
  const done: StyleBlock[] = [];
  let open: StyleBlock[] = [];
  for (const [row, keys] of styles.entries()) {
    const runs = runsOf(keys, row);
    const grown = runs.map((run) => {
      const above = open.find((block) => isSameRun(block, run));
      return above ? { ...above, rect: { ...above.rect, bottom: row } } : run;
    });
    done.push(...open.filter((block) => !runs.some((run) => isSameRun(block, run))));
    open = grown;
  }
  return [...done, ...open];
}

function isSameRun(a: StyleBlock, b: StyleBlock): boolean {
  return a.style === b.style && a.rect.left === b.rect.left && a.rect.right === b.rect.right;
}

function runsOf(keys: readonly (string | null)[], row: number): StyleBlock[] {
  const runs: StyleBlock[] = [];
  for (const [column, style] of keys.entries()) {
    const last = runs.at(-1);
    if (style === null) continue;
    if (last?.style === style && last.rect.right === column - 1) {
      runs[runs.length - 1] = { style, rect: { ...last.rect, right: column } };
    } else {
      runs.push({ style, rect: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return runs;
}
