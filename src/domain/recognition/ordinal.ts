/** How a row is numbered. `rank` orders the styles from outermost to innermost. */
export interface Ordinal {
  readonly style: 'upper' | 'roman' | 'number' | 'dotted' | 'lower' | 'bullet' | 'code';
  /** Steps deep: "1" is 1, "1.2" is 2, "1.2.3" is 3; 1 for the others. */
  readonly depth: number;
  /** The number of its last step: "II" is 2, "1.10" is 10, "c)" is 3; null for bullets and codes. */
  readonly value: number | null;
  /** For dotted ones the steps before the last: "1.2" of "1.2.3". */
  readonly parent: string | null;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/** The letters of lists in legal texts (NĐ 30/2020): đ comes after d, no f, j, w, z. */
const listLetters = 'abcdđeghiklmnopqrstuvxy';
/** No ordinal is longer, brackets and stops included. */
const longest = 24;

/**
 * Reads what an ordinal cell says; null when it is no ordinal. "I", "V", "X" alone are roman.
 *
 * @example parseOrdinal('1.10') // { style: 'dotted', depth: 2, value: 10, parent: '1' }
 */
export function parseOrdinal(text: string): Ordinal | null {
  const written = text.trim();
  if (written.length > longest) return null;
  const bare = written
    .replace(/^\((.{1,8})\)$/u, '$1')
    .replace(/[.):/-]+$/u, '')
    .trim();
  if (bare === '') return /^[-–+*•]$/u.test(written) ? plain('bullet', null) : null;
  if (/^[-–+*•]$/u.test(bare)) return plain('bullet', null);
  if (/^\d{1,4}$/u.test(bare)) return plain('number', Number(bare));
  if (/^\d{1,3}(\.\d{1,3}){1,4}$/u.test(bare)) return dotted(bare);
  if (/^[IVXL]{1,7}$/u.test(bare)) return plain('roman', romanValue(bare));
  // "I.1", "A.2", "II.1.3": a number under a roman or a letter.
  if (/^([IVXL]{1,7}|[A-H])(\.\d{1,3}){1,4}$/u.test(bare)) return dotted(bare);
  if (/^\p{Lu}$/u.test(bare)) return plain('upper', letterValue(bare));
  if (/^\p{Ll}\d{0,2}$/u.test(bare)) return plain('lower', letterValue(bare.charAt(0)));
  if (/^\d{1,3}\s?[-.]?\s?\p{Ll}$/u.test(bare))
    return {
      style: 'dotted',
      depth: 2,
      value: letterValue(bare.slice(-1)),
      parent: /^\d+/u.exec(bare)?.[0] ?? null,
    };
  if (/^\p{Lu}{1,5}\d{0,4}([_.-]\p{Lu}{0,4}\d{0,4}){1,4}$/u.test(bare) && /\d/u.test(bare))
    return plain('code', null);
  return null;
}

/**
 * The ordinal that a text begins with, and the rest: "a) Tri thức" → ["a)", "Tri thức"]; null when it
 * begins with none. A number needs its point or bracket, so "5 xã đạt chuẩn" begins with none.
 */
export function leadingOrdinal(
  text: string,
): { ordinal: Ordinal; mark: string; rest: string } | null {
  const found =
    /^\(?((?:[IVXL]{1,7}|[A-H])(?:\.\d{1,3}){0,4}|\d{1,3}(?:\.\d{1,3}){0,4}|\p{L})([.):/]|\s?-(?=\s))\s*(?=\S)/u.exec(
      text,
    );
  if (!found?.[1]) return null;
  const ordinal = parseOrdinal(found[1]);
  return ordinal && { ordinal, mark: found[0].trim(), rest: text.slice(found[0].length) };
}

function plain(style: Ordinal['style'], value: number | null): Ordinal {
  return { style, depth: 1, value, parent: null };
}

function dotted(bare: string): Ordinal {
  const steps = bare.split('.');
  return {
    style: 'dotted',
    depth: steps.length,
    value: Number(steps.at(-1)),
    parent: steps.slice(0, -1).join('.'),
  };
}

function letterValue(letter: string): number | null {
  const at = listLetters.indexOf(letter.toLowerCase());
  return at < 0 ? null : at + 1;
}

function romanValue(roman: string): number {
  let value = 0;
  let last = 0;
  for (const digit of Array.from(roman).reverse()) {
    const worth = romanDigits[digit] ?? 0;
    value += worth < last ? -worth : worth;
    last = Math.max(last, worth);
  }
  return value;
}
