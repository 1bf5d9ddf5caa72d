/**
 * The key that Vietnamese words are compared on: NFC, lower case, no tone or vowel marks, đ as d,
 * every run of blanks (non-breaking ones too) as one space, none at the ends.
 *
 * @example fold('Đơn vị  CHỦ TRÌ') // 'don vi chu tri'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, ' ')
    .trim();
}
