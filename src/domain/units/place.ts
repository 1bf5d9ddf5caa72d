import { fold } from '../text/fold';
import { provinceAtStart } from '../text/provinces';
import { isCentralCity } from './central-cities';
import { divisionAt, shortAtEnd, type FoundDivision } from './divisions';
import { nameAt } from './place-name';
import { connectorAt, mayBeginPlace, tokensOf, type Token } from './place-tokens';
import type { Level, UnitContext } from './unit';

/** The words behind a unit's name that say where or at which level it is. */
export interface Place {
  /** As an official name has it: "huyện Văn Bàn", "cấp xã", "các huyện, thị xã, thành phố". */
  readonly text: string;
  readonly level: Level | null;
  /** One place by name, one without its name, a whole level, or several places without names. */
  readonly extent: 'named' | 'one' | 'level' | 'several';
  /** The name alone, "Văn Bàn"; null when the place has none. */
  readonly name: string | null;
  /** Whether marks were lost or a letter is wrong: "cập huyện", "cap xa". */
  readonly misspelt: boolean;
}

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
  if (pair === 'cac cap') {
    return { text: 'các cấp', level: null, extent: 'several', name: null, misspelt: false };
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

/** "tỉnh", "huyện Văn Bàn", "các huyện, thị xã, thành phố", "xã/phường". */
function byDivision(tokens: readonly Token[], from: number, context: UnitContext): Place | null {
  // "các xã", "18 xã, thị trấn"
  const counted = /^\p{N}+$/u.test(tokens[from]?.raw ?? '');
  const many = tokens[from]?.key === 'cac' || counted;
  let at = many ? from + 1 : from;
  const found: FoundDivision[] = [];
  const names: string[] = [];
  for (;;) {
    const division = divisionAt(tokens, at) ?? (found.length > 0 ? shortAtEnd(tokens, at) : null);
    if (division === null) break;
    found.push(division);
    at = division.next;
    const named = nameAt(tokens, at);
    if (named !== null) names.push(named.text);
    at = named?.next ?? at;
    const separator = tokens[at];
    if (separator === undefined || !/^(?:[,/–-]|va)$/u.test(separator.key)) break;
    const after = separator.key === ',' && tokens[at + 1]?.key === 'va' ? at + 2 : at + 1;
    if (divisionAt(tokens, after) === null && shortAtEnd(tokens, after) === null) break;
    at = after;
  }
  const [first] = found;
  if (first === undefined || !endsAfter(tokens, at)) return null;
  const level = levelOf(found, names, context);
  if (level === null) return null;
  const misspelt = found.some((each) => each.misspelt);
  // "Thuế cơ sở 3 tỉnh An Giang": the number is the office's, not the provinces'.
  if (counted && names.length > 0) return null;
  // "các huyện Như Xuân" begins a list of them by name.
  const plural = many && !(found.length === 1 && names.length === 1);
  if (found.length > 1 || plural) {
    if (!plural && names.length > 0) return null;
    const list = found.map((each) => each.is.word).join(', ');
    return { text: plural ? `các ${list}` : list, level, extent: 'several', name: null, misspelt };
  }
  const [name = null] = names;
  return {
    text: name === null ? first.is.word : withName(first.is.word, name),
    level,
    extent: name === null ? 'one' : 'named',
    name,
    misspelt,
  };
}

/** Nothing more, or only where that is once again: "cấp xã trên địa bàn tỉnh", "các huyện thuộc tỉnh". */
function endsAfter(tokens: readonly Token[], at: number): boolean {
  if (at >= tokens.length) return true;
  const rest = tokens.slice(at);
  const connector = connectorAt(rest);
  if (connector.length === 0) return rest.every((token) => token.raw === '.');
  if (connector.length === rest.length) return connector.standsAlone;
  const again = divisionAt(rest, connector.length);
  if (again === null) return rest.length === connector.length + 2 && rest.at(-1)?.key === 'uong';
  const named = nameAt(rest, again.next);
  return (named?.next ?? again.next) >= rest.length;
}

/** One level for all of them, or none: "huyện, xã" are two. A city stands with either neighbour. */
function levelOf(
  found: readonly FoundDivision[],
  names: readonly string[],
  context: UnitContext,
): Level | null {
  const levels = new Set(found.map((each) => each.is.level).filter((level) => level !== 'city'));
  const [only] = levels;
  if (levels.size > 1 || (only === 'commune' && found.some((each) => each.is.level === 'city'))) {
    return null;
  }
  if (only !== undefined) return only;
  const [name] = names;
  if (name !== undefined) return isCentralCity(name, context) ? 'province' : 'district';
  const provinceIsCity = context.province !== null && isCentralCity(context.province, context);
  const districtsEnded = context.date !== null && context.date >= '2025-07-01';
  return (provinceIsCity && context.planLevel !== 'district') || districtsEnded
    ? 'province'
    : 'district';
}

/** "Thành phố Hồ Chí Minh" and numbered divisions take a capital (Nghị định 30/2020, Phụ lục II, II.2). */
function withName(word: string, name: string): string {
  const capital = /^\p{N}/u.test(name) || name === 'Hồ Chí Minh';
  return `${capital ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${name}`;
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
