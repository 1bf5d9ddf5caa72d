const around = 18;

/**
 * The part of two texts where they differ, with a few letters on either side. Where only blanks
 * differ they are drawn as "·", else nobody would see the change.
 *
 * @example changeExcerpt('chất  lượng', 'chất lượng') // { before: 'chất··lượng', after: 'chất·lượng' }
 */
export function changeExcerpt(from: string, to: string): { before: string; after: string } {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let tail = 0;
  const longest = Math.min(from.length, to.length) - start;
  while (tail < longest && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const first = Math.max(0, start - around);
  const rest = Math.max(0, tail - around);
  const onlyBlanks = from.replace(/\s/gu, '') === to.replace(/\s/gu, '');
  const cut = (text: string): string => {
    const part = text.slice(first, text.length - rest);
    const shown = onlyBlanks ? part.replace(/[^\S\n]/gu, '·').replace(/\n/gu, '↵') : part;
    return `${first > 0 ? '…' : ''}${shown}${rest > 0 ? '…' : ''}`;
  };
  return { before: cut(from), after: cut(to) };
}
