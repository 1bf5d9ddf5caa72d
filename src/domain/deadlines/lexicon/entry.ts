import type { Parts } from '../meanings';
import type { Term } from '../terms';

/** Words as a pattern, matched on the folded text (key.ts) from the start of a word to the end of one. */
export interface Entry {
  /** Its named groups hold the parts; it has no others. */
  readonly source: string;
  readonly mean: (parts: Parts) => Term;
}

/** Words with parts. */
export function entry(source: string, mean: Entry['mean']): Entry {
  return { source, mean };
}

/** Words without parts. */
export function word(meaning: Term, source: string): Entry {
  return { source, mean: () => meaning };
}

/** Which month of a quarter: "đầu", "cuối cùng", "thứ hai". */
export const monthInside = '(?<edge>dau|giua|cuoi|thu (?:nhat|hai|ba|[123]))(?: tien| cung)?';

/** Years after a slash or "năm"; of two figures only from 15 on, where no month can be meant. */
export const year4 = '20\\d\\d';
/** "của năm sau", "năm trước" behind a date; not the "năm, trước ngày …" of two words. */
export const relativeYear =
  ',? (?:cua )?nam (?<relativeYear>sau|toi|ke tiep|tiep theo|lien ke|truoc do|lien truoc|truoc)(?! (?:khi|ngay|thang|quy|het|nam|\\d))';
export const ofYear = `(?: ?[/.,-] ?(?<year>${year4})| ?/ ?(?<shortYear>1[5-9]|[2-4]\\d)|,? ?/?(?:cua )?nam ?(?<namedYear>${year4})|${relativeYear}| (?<plainYear>${year4}))?`;
