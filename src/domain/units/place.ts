import { fold } from '../text/fold';
import { provinceOfKey } from '../text/provinces';
import { divisionAt, type Place } from './divisions';
import { byDivision, endsAfter } from './place-by-division';
import { nameAt } from './place-name';
import { connectorAt, mayBeginPlace, spelledOut } from './place-tokens';
import { tokensOf, type Token } from './tokens';
import type { UnitContext } from './unit';

/**
 * Reads what follows a unit's name as a place; null when it is not one as a whole.
 *
 * @example readPlace('các huyện, thành phố', context)?.extent // 'several'
 */
export function readPlace(text: string, context: UnitContext): Place | null {
  return placeAt(tokensOf(text), 0, context);
}

/** The place that the tokens from this one to the last are; null when they are none as a whole. */
export function placeAt(
  tokens: readonly Token[],
  from: number,
  context: UnitContext,
): Place | null {
  if (!mayBeginPlace(tokens[from])) return null;
  const rest = spelledOut(tokens, from);
  const connector = connectorAt(rest);
  const at = connector.length;
  const found =
    byLevel(rest, at) ??
    byRegion(rest, at) ??
    byDivision(rest, at, context) ??
    byProvinceName(rest, at, context);
  if (found === null) return null;
  return connector.text === 'của' ? { ...found, text: `của ${found.text}` } : found;
}

/** The places that a name may end with, each from a word on to the end, the longest first. */
export function* placesAtEnd(text: string, context: UnitContext): Iterable<Place> {
  const tokens = tokensOf(text);
  for (let at = 1; at < tokens.length; at += 1) {
    const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    const place = /\s/u.test(between) ? placeAt(tokens, at, context) : null;
    if (place !== null) yield place;
  }
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
  if (tokens.length - at > mostLevelWords) return null;
  const words = tokens.slice(at).map((token) => token.key);
  return wholeLevels.get(words.join(' ')) ?? null;
}

const levelOnly = { name: null, misspelt: false } as const;
const centre: Place = { ...levelOnly, text: 'Trung ương', level: 'central', extent: 'one' };
const wholeLevels = new Map<string, Place>([
  ['cap co so', { ...levelOnly, text: 'cấp cơ sở', level: 'commune', extent: 'level' }],
  ['cac cap', { ...levelOnly, text: 'các cấp', level: null, extent: 'several' }],
  ['hai cap', { ...levelOnly, text: 'hai cấp', level: null, extent: 'several' }],
  ['2 cap', { ...levelOnly, text: 'hai cấp', level: null, extent: 'several' }],
  ['trung uong', centre],
  ['tw', centre],
]);
const mostLevelWords = 3;

/** "khu vực", "khu vực III", "Khu vực 1 - Hà Nội": regional offices of the centre since 2025. */
function byRegion(tokens: readonly Token[], at: number): Place | null {
  if (tokens[at]?.key !== 'khu' || tokens[at + 1]?.key !== 'vuc') return null;
  const rest = tokens.slice(at + 2);
  if (!isRegionName(rest)) return null;
  const number = rest.map((token) => (token.raw === '–' ? '-' : token.raw));
  return {
    text: ['khu vực', ...number].join(' '),
    level: 'province',
    extent: rest.length === 0 ? 'one' : 'named',
    name: rest.length === 0 ? null : `Khu vực ${number.join(' ')}`,
    misspelt: false,
  };
}

/** "", "III", "1 - Hà Nội", "phía Tây", but not "III, Sở Nội vụ". */
function isRegionName(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined) return true;
  if (first.named) return nameAt(tokens, 0)?.next === tokens.length;
  return tokens.length <= 4 && tokens.every((token) => token.toned !== '');
}

function keyFrom(tokens: readonly Token[], at: number): string {
  let key = '';
  for (let next = at; next < tokens.length; next += 1) key += tokens[next]?.folded ?? '';
  return key;
}

/** A province by its bare name: "Sở Y tế Hà Nội", "Báo Lào Cai". */
function byProvinceName(tokens: readonly Token[], at: number, context: UnitContext): Place | null {
  const province = provinceOfKey(keyFrom(tokens, at));
  const named = province === null ? null : nameAt(tokens, at);
  if (province === null || named === null || named.next < tokens.length) return null;
  if (fold(province) !== fold(named.text)) return null;
  const level = context.planLevel === 'district' ? null : 'province';
  return { text: province, level, extent: 'named', name: province, misspelt: false };
}
