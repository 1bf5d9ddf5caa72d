const wordCharacter = /[\p{L}\p{N}]/u;
/** Vietnamese letters and figures all lie below. */
const tableSize = 0x2100;
const isWord = Uint8Array.from({ length: tableSize }, (_, code) =>
  Number(wordCharacter.test(String.fromCharCode(code))),
);

/**
 * Where the run of letters and figures that stands at an index ends; the index itself where none does.
 * Written out, for every name of a sheet is cut into its words.
 */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < tableSize) {
      if (isWord[code] === 0) break;
      at += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (!wordCharacter.test(character)) break;
      at += character.length;
    }
  }
  return at;
}

/** The runs of letters and figures of a text in their order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const end = wordEnd(text, at);
    if (end > at) words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

/** A text with each line break and each run of blanks as one space. */
export function oneLine(text: string): string {
  return /\n|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}
