/** Letters kept on either side of the difference, and at most in all. */
const around = 18;
const longest = 90;

/**
 * The part of two texts where they differ, with a few letters on either side. Where only blanks
 * differ they are drawn as "·", else nobody would see the change; what differs only in how accents
 * are encoded looks the same and is cut short.
 *
 * @example changeExcerpt('chất  lượng', 'chất lượng') // { before: 'chất··lượng', after: 'chất·lượng' }
 */
export function changeExcerpt(from: string, to: string): { before: string; after: string } {
  const [old, now] = [from.normalize('NFC'), to.normalize('NFC')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  if (start === old.length && start === now.length) start = 0;
  let tail = 0;
  const most = Math.min(old.length, now.length) - start;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const first = Math.max(0, start - around);
  const rest = Math.max(0, tail - around);
  const onlyBlanks = old.replace(/\s/gu, '') === now.replace(/\s/gu, '') && old !== now;
  const cut = (text: string): string => {
    const whole = text.slice(first, text.length - rest);
    const part = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
    const shown = onlyBlanks ? part.replace(/[^\S\n]/gu, '·').replace(/\n/gu, '↵') : part;
    return `${first > 0 ? '…' : ''}${shown}${rest > 0 ? '…' : ''}`;
  };
  return { before: cut(old), after: cut(now) };
}
