/**
 * Letters of other alphabets that are drawn like letters of Vietnamese: Icelandic eth and African d
 * for đ, Cyrillic and Greek for Latin. They come by copy and paste, and from OCR.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Icelandic and African
    Ð: 'Đ',
    ð: 'đ',
    '\u0189': 'Đ',
    '\u0256': 'đ',
    // Cyrillic
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    а: 'a',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    о: 'o',
    р: 'p',
    х: 'x',
    у: 'y',
    // Greek
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
    Υ: 'Y',
    ο: 'o',
    ν: 'v',
  }),
);

const foreign = /[ÐðƉɖ\u0370-\u04ff]/u;

/**
 * The text with look-alikes replaced in words that have Latin letters too, and eth in every word: a
 * word wholly in Cyrillic or Greek is what it is.
 *
 * @example vietnameseLetters('Ðề án') // 'Đề án'
 */
export function vietnameseLetters(text: string): string {
  if (!foreign.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const mixed = /\p{Script=Latin}/u.test(word);
    return mixed ? Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('') : word;
  });
}
