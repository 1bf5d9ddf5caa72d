import { fold } from '../text/fold';

const numbered =
  /^(phan|chuong|muc|nhom|nhom nhiem vu|chi so noi dung|noi dung|truc|tru cot|linh vuc|chu de|tieu chi|chi so)\s+(so\s+|thu\s+)?([ivxl]+|\d+)(?![\p{L}\d])/u;

/**
 * The word by which a heading numbers itself, folded; null where it does not.
 *
 * @example numberingWord('Chỉ số nội dung 1: Tham gia của người dân') // 'chi so noi dung'
 */
export function numberingWord(heading: string): string | null {
  return numbered.exec(fold(heading.slice(0, 60)))?.[1] ?? null;
}
