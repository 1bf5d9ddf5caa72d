/** A part of a cell that is read by itself; `start` is where it begins in the cell's text. */
export interface CellClause {
  readonly start: number;
  readonly key: string;
}

/** A line that begins with a bullet or a number of its own: "- ", "• ", "1. ", "a) ", "2/ ". */
const bullet =
  /\n(?=[ ]*(?:[-+*•–]|(?:[a-z\d]{1,2}[).](?!\d)|\d{1,2}[-/](?= \p{L}))) )|\n(?=[-+*•–](?=[^\d\s]))/giu;
const label =
  /^[ ]*(?:(?:[-+*•]+(?= *[^\d ]| +\d)|[a-z]\)|\d{1,2}(?:[.)]|[-/](?! ?thang))(?= +[^\d])|\(\d{1,2}\)) *)?(?:(?:dot|lan|buoc|giai doan|ky) (?:\d{1,2}|[ivx]{1,4}) ?[:-] ?)?/u;
const anything = /[\p{L}\d]/u;
/** A semicolon; the one before a bare number only parts a list: "Tháng 3; 6; 9". */
const semicolon = /;(?! ?(?:\d{1,2}|[IVX]{1,4}) ?(?:[;,\n]|$))/gu;

/**
 * Cuts a cell at semicolons and before bulleted lines; other line breaks only wrap the text. Bullets
 * and labels ("Đợt 1:") are left out.
 *
 * @param text the cleaned text
 * @param key its key, as long as the text
 */
export function clausesOf(text: string, key: string): readonly CellClause[] {
  const clauses: CellClause[] = [];
  let start = 0;
  for (const end of cuts(text)) {
    const part = key.slice(start, end);
    const lead = label.exec(part)?.[0].length ?? 0;
    const body = part.slice(lead);
    if (anything.test(body)) clauses.push({ start: start + lead, key: body });
    else if (anything.test(part)) clauses.push({ start, key: part });
    start = end + 1;
  }
  return clauses;
}

function cuts(text: string): readonly number[] {
  if (!text.includes(';') && !text.includes('\n')) return [text.length];
  const ends = [...text.matchAll(semicolon), ...text.matchAll(bullet)].map((found) => found.index);
  return [...ends.sort((one, other) => one - other), text.length];
}
