import { fold } from '../text/fold';
import { nfc } from '../text/normal-forms';

/**
 * Words that carry no subject of their own, folded: taking them out, putting them in or swapping them
 * leaves the same piece of work. Observed in how one task is copied from plan to plan.
 */
const lightWords = new Set(
  (
    'va cac cua nhung viec cong tac thuc hien tien hanh to chuc trien khai theo ve cho voi tren dia ban ' +
    'tai trong duoc bi la thi ma de nham co hieu qua tot dam bao kip thoi day du tiep tuc tang cuong day manh'
  ).split(' '),
);

/** The literal words, without capitals, bullets, punctuation and blanks, accents kept. */
export function literalKey(text: string): string {
  return words(nfc(text).toLowerCase()).join(' ');
}

/** The words that carry the meaning, folded, in their order; light words left out. */
export function subjectKey(text: string): string {
  return words(fold(text))
    .filter((word) => !lightWords.has(word))
    .join(' ');
}

/** The words of `a` that `b` lacks, as written, at most `limit`. */
export function wordsOnlyIn(a: string, b: string, limit: number): string {
  const there = new Set(words(nfc(b).toLowerCase()));
  return words(nfc(a).toLowerCase())
    .filter((word) => !there.has(word))
    .slice(0, limit)
    .join(' ');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
