import { oneLine } from '../text/words';

/** Marks of Unicode's private use stand for brackets while a text is cut, each telling which. */
const firstMark = 0xe100;
const mostBrackets = 0x100;
const marks = /[\ue100-\ue1ff]/gu;
const anyMark = /[\ue100-\ue1ff]/u;

/** A text whose brackets are put aside, for commas inside them separate no units, and what was in each. */
interface Masked {
  readonly text: string;
  readonly brackets: readonly string[];
}

/** Puts a mark in the place of each bracket; of brackets in brackets the inner one is put aside. */
export function masked(text: string): Masked {
  if (!/[([]/u.test(text)) return { text, brackets: [] };
  const brackets: string[] = [];
  const rest = text.replace(
    /\(([^()]*)\)|\[([^[\]]*)\]/gu,
    (whole, round?: string, square?: string) => {
      if (brackets.length === mostBrackets) return whole;
      brackets.push((round ?? square ?? '').replace(/\s+/gu, ' ').trim());
      return markOf(brackets.length - 1);
    },
  );
  return { text: rest, brackets };
}

function markOf(bracket: number): string {
  return String.fromCharCode(firstMark + bracket);
}

/** What stood in the brackets of a part of the text. */
export function bracketsIn(part: string, brackets: readonly string[]): readonly string[] {
  return brackets.filter((_, at) => part.includes(markOf(at)));
}

/** What stood in the other brackets. */
export function bracketsNotIn(part: string, brackets: readonly string[]): readonly string[] {
  return brackets.filter((_, at) => !part.includes(markOf(at)));
}

/** A part of the text with its brackets put back, in one line. */
export function withBrackets(part: string, brackets: readonly string[]): string {
  if (brackets.length === 0) return oneLine(part);
  const whole = part.replace(marks, (mark) => {
    const inside = brackets[mark.charCodeAt(0) - firstMark];
    return inside === undefined ? mark : ` (${inside})`;
  });
  return oneLine(whole);
}

/** A part of the text without its brackets. */
export function withoutBrackets(part: string): string {
  return anyMark.test(part) ? oneLine(part.replace(marks, ' ')) : part;
}
