import { nfc, nfd } from './normal-forms';

/** Where the tone stands in oa, oe, uy that end a syllable: "hòa" (old) or "hoà" (new). */
export type TonePlacement = 'old' | 'new';

const tones = '\u0300\u0301\u0303\u0309\u0323';
/** The pair ends the syllable, and u is no part of "qu": "đoàn", "quý" are the same in both styles. */
const oldStyle = new RegExp(`([ou])([${tones}])([aey])(?![\\p{L}\\p{M}])`, 'giu');
const newStyle = new RegExp(`([ou])([aey])([${tones}])(?![\\p{L}\\p{M}])`, 'giu');
const pairs = new Set(['oa', 'oe', 'uy']);
/** What a text must have, composed or not, to have either style; quick to look for. */
const eitherStyle = /[òóỏõọùúủũụ][aey]|[ou][àáảãạèéẻẽẹỳýỷỹỵ]|[\u0300\u0301\u0303\u0309\u0323]/iu;

/** How often each style is used in a text. */
export function countTonePlacements(text: string): Record<TonePlacement, number> {
  if (!eitherStyle.test(text)) return { old: 0, new: 0 };
  const apart = nfd(text);
  return { old: count(apart, oldStyle, 1, 3), new: count(apart, newStyle, 1, 2) };
}

/**
 * The text with every tone of oa, oe, uy in one style; all else as it is.
 *
 * @example placeTones('Hoà Bình, thuỷ lợi', 'old') // 'Hòa Bình, thủy lợi'
 */
export function placeTones(text: string, style: TonePlacement): string {
  const apart = nfd(text);
  const placed =
    style === 'old'
      ? apart.replace(newStyle, (whole: string, ...parts: unknown[]) =>
          fits(apart, parts, 0, 1)
            ? `${String(parts[0])}${String(parts[2])}${String(parts[1])}`
            : whole,
        )
      : apart.replace(oldStyle, (whole: string, ...parts: unknown[]) =>
          fits(apart, parts, 0, 2)
            ? `${String(parts[0])}${String(parts[2])}${String(parts[1])}`
            : whole,
        );
  return placed === apart ? text : nfc(placed);
}

function count(apart: string, pattern: RegExp, first: number, second: number): number {
  return [...apart.matchAll(pattern)].filter((match) =>
    isPair(apart, match.index, match[first], match[second]),
  ).length;
}

function fits(apart: string, parts: readonly unknown[], first: number, second: number): boolean {
  const at = parts.find((part) => typeof part === 'number') ?? 0;
  return isPair(apart, at, String(parts[first]), String(parts[second]));
}

function isPair(apart: string, at: number, first = '', second = ''): boolean {
  const before = apart.charAt(at - 1).toLowerCase();
  return before !== 'q' && pairs.has(`${first}${second}`.toLowerCase());
}
