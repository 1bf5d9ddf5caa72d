const marks = [' ', '\n', '.', ',', ';', ':'];
const before = new Set([...marks, ')']);
const behind = new Set([...marks, '(']);

/**
 * A part of a text without the blanks and punctuation around it, its brackets in pairs.
 *
 * @example tidy('- Quý II; ', 1, 9) // 'Quý II'
 */
export function tidy(text: string, from = 0, to = text.length): string {
  let start = from;
  let end = to;
  while (end > start && behind.has(text.charAt(end - 1))) end -= 1;
  while (end > start && before.has(text.charAt(start))) start += 1;
  const open = bracketsLeftOpen(text, start, end);
  if (open > 0 && text.charAt(end) === ')') return text.slice(start, end + 1);
  if (open < 0 && text.charAt(end - 1) === ')') return tidy(text, start, end - 1);
  return text.slice(start, end);
}

/** Below zero where more are closed than opened. */
function bracketsLeftOpen(text: string, from: number, to: number): number {
  let open = 0;
  for (const [bracket] of text.slice(from, to).matchAll(/[()]/gu)) open += bracket === '(' ? 1 : -1;
  return open;
}
