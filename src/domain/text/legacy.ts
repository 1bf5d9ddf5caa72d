import { tcvn3 } from './tcvn3';
import { vni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** Letters that only Unicode text has: one of them and the text is not legacy. */
const unicodeVietnamese = /[\u1ea0-\u1ef9ăĂơƠưƯđĐ]|[\u0300-\u036f]/u;
/** Latin-1 characters that TCVN3 makes of Vietnamese and that Vietnamese Unicode text hardly has. */
const tcvn3Signs = /[µ¸¶·¹©ª«¬®\u00ad¨§¦¤£¢»¼½¾ÆÇËÎÏÑÖ×ØÜÞßåæçëîïðñö÷øûüþ]/gu;
const vniSigns = /[aeouyôö][øùûõïâáàåãäêéèúüë]|[ñö]/giu;
const latinWords = /\p{L}[\p{L}\u00a0-\u00bf×÷]*/gu;

/**
 * The legacy encoding that a font name stands for: ".VnTime" TCVN3, "VNI-Times" VNI. A cell in such
 * a font may still hold Unicode text, so the text has the last word (`decodeLegacy`).
 */
export function encodingOfFont(fontName: string | null): LegacyEncoding | null {
  if (fontName === null) return null;
  if (/^\.vn/iu.test(fontName)) return 'tcvn3';
  return /^vni[-\s]/iu.test(fontName) ? 'vni' : null;
}

/**
 * The legacy encoding that a text's letters speak for, without a font: null unless most words carry
 * its signs and no letter is Vietnamese Unicode. Short texts say too little.
 */
export function encodingOfText(text: string): LegacyEncoding | null {
  if (unicodeVietnamese.test(text)) return null;
  const words = count(text, latinWords);
  if (words < 2) return null;
  const asVni = count(text, vniSigns);
  const asTcvn3 = count(text, tcvn3Signs);
  if (asVni * 2 >= words && asVni > asTcvn3) return 'vni';
  return asTcvn3 * 2 >= words && asTcvn3 > 1 ? 'tcvn3' : null;
}

/**
 * The Unicode text that a legacy cell means. Must come before any cleaning: the ư of TCVN3 is the
 * soft hyphen that cleaning removes. Text that is Unicode already comes back as it is.
 *
 * @param fontName the cell's font; a TCVN3 font whose name ends in H prints small codes as capitals
 * @example decodeLegacy('ñy ban nh©n d©n', 'tcvn3', '.VnTimeH') // 'ỦY BAN NHÂN DÂN'
 */
export function decodeLegacy(
  text: string,
  encoding: LegacyEncoding,
  fontName: string | null,
): string {
  if (unicodeVietnamese.test(text)) return text;
  if (encoding === 'vni') return decodePairs(text);
  const decoded = Array.from(text, (shown) => tcvn3.get(shown) ?? shown).join('');
  const isCapitals = /^\.[Vv][Nn].*H$/u.test(fontName ?? '');
  return isCapitals ? decoded.toLocaleUpperCase('vi') : decoded;
}

function decodePairs(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = vni.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      decoded += pair;
      at += 1;
    } else {
      const shown = text.charAt(at);
      decoded += vni.get(shown) ?? shown;
    }
  }
  return decoded;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
