/**
 * A text short enough for a list: cut at a word, with "…".
 *
 * @example brief('Xây dựng kế hoạch tuyên truyền', 18) // 'Xây dựng kế hoạch…'
 */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:–-]+$/u, '')}…`;
}
