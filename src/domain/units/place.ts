import { fold } from '../text/fold';
import { provinceAtStart } from '../text/provinces';
import { divisionAt, type Place } from './divisions';
import { byDivision, endsAfter } from './place-by-division';
import { nameAt } from './place-name';
import { connectorAt, mayBeginPlace, tokensOf, type Token } from './place-tokens';
import type { UnitContext } from './unit';

/**
 * Reads what follows a unit's name as a place; null when it is not one as a whole.
 *
 * @example readPlace('các huyện, thành phố', context)?.extent // 'several'
 */
export function readPlace(text: string, context: UnitContext): Place | null {
  if (!mayBeginPlace(text)) return null;
  const tokens = tokensOf(text);
  const connector = connectorAt(tokens);
  const at = connector.length;
  const place = byLevel(tokens, at) ?? byRegion(tokens, at) ?? byDivision(tokens, at, context);
  const found = place ?? byProvinceName(tokens.slice(at), context);
  if (found === null) return null;
  return connector.text === 'của' ? { ...found, text: `của ${found.text}` } : found;
}

/** "cấp huyện", "các cấp", "Trung ương". */
function byLevel(tokens: readonly Token[], at: number): Place | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return null;
  const division = first.key === 'cap' && second !== undefined ? divisionAt(tokens, at + 1) : null;
  if (division !== null) {
    if (!endsAfter(tokens, division.next)) return null;
    const level = division.is.level === 'city' ? 'province' : division.is.level;
    const misspelt = first.raw.toLowerCase() !== 'cấp' || division.misspelt;
    return { text: `cấp ${division.is.word}`, level, extent: 'level', name: null, misspelt };
  }
  const pair = tokens
    .slice(at)
    .map((token) => token.key)
    .join(' ');
  if (pair === 'cap co so') {
    return { text: 'cấp cơ sở', level: 'commune', extent: 'level', name: null, misspelt: false };
  }
  if (pair === 'cac cap' || pair === 'hai cap') {
    return {
      text: pair === 'cac cap' ? 'các cấp' : 'hai cấp',
      level: null,
      extent: 'several',
      name: null,
      misspelt: false,
    };
  }
  if (pair === 'trung uong' || pair === 'tw') {
    return { text: 'Trung ương', level: 'central', extent: 'one', name: null, misspelt: false };
  }
  return null;
}

/** "khu vực", "khu vực III", "Khu vực 1 - Hà Nội": regional offices of the centre since 2025. */
function byRegion(tokens: readonly Token[], at: number): Place | null {
  if (tokens[at]?.key !== 'khu' || tokens[at + 1]?.key !== 'vuc') return null;
  const rest = tokens.slice(at + 2);
  if (rest.length > 6) return null;
  const number = rest.map((token) => (token.raw === '-' || token.raw === '–' ? '-' : token.raw));
  return {
    text: ['khu vực', ...number].join(' '),
    level: 'province',
    extent: rest.length === 0 ? 'one' : 'named',
    name: rest.length === 0 ? null : `Khu vực ${number.join(' ')}`,
    misspelt: false,
  };
}

/** A province by its bare name: "Sở Y tế Hà Nội", "Báo Lào Cai". */
function byProvinceName(tokens: readonly Token[], context: UnitContext): Place | null {
  const named = nameAt(tokens, 0);
  if (named === null || named.next < tokens.length) return null;
  const province = provinceAtStart(named.text);
  if (province === null || fold(province) !== fold(named.text)) return null;
  const level = context.planLevel === 'district' ? null : 'province';
  return { text: province, level, extent: 'named', name: province, misspelt: false };
}
