const marks = new Set(' \n.,;:');

/**
 * A part of a text without the blanks and punctuation around it.
 *
 * @example tidy('- Quý II; ', 1, 9) // 'Quý II'
 */
export function tidy(text: string, from = 0, to = text.length): string {
  let start = from;
  let end = to;
  while (end > start && marks.has(text.charAt(end - 1))) end -= 1;
  while (end > start && marks.has(text.charAt(start))) start += 1;
  return text.slice(start, end);
}
