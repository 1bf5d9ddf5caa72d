import { fold } from '../text/fold';
import { centralCities, provinceAtStart } from '../text/provinces';
import { oldTonePlacement } from './keys';
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

interface Division {
  readonly word: string;
  readonly level: Level | 'city';
}

const divisions = new Map<string, Division>([
  ['tinh', { word: 'tỉnh', level: 'province' }],
  ['thanh pho', { word: 'thành phố', level: 'city' }],
  ['tp', { word: 'thành phố', level: 'city' }],
  ['huyen', { word: 'huyện', level: 'district' }],
  ['quan', { word: 'quận', level: 'district' }],
  ['thi xa', { word: 'thị xã', level: 'district' }],
  ['tx', { word: 'thị xã', level: 'district' }],
  ['xa', { word: 'xã', level: 'commune' }],
  ['phuong', { word: 'phường', level: 'commune' }],
  ['thi tran', { word: 'thị trấn', level: 'commune' }],
  ['dac khu', { word: 'đặc khu', level: 'commune' }],
]);
/** Abbreviations that stand for a division only with a dot or a name behind: "P.11", "TT. Phố Ràng". */
const dotted = new Map<string, Division>([
  ['h', { word: 'huyện', level: 'district' }],
  ['q', { word: 'quận', level: 'district' }],
  ['p', { word: 'phường', level: 'commune' }],
  ['x', { word: 'xã', level: 'commune' }],
  ['tt', { word: 'thị trấn', level: 'commune' }],
]);

interface Token {
  readonly raw: string;
  readonly key: string;
}

/**
 * Reads what follows a unit's name as a place; null when it is not one as a whole.
 *
 * @example readPlace('các huyện, thành phố', context)?.extent // 'several'
 */
export function readPlace(text: string, context: UnitContext): Place | null {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const connector = connectorAt(tokens);
  const at = connector.length;
  const place = byLevel(tokens, at) ?? byRegion(tokens, at) ?? byDivision(tokens, at, context);
  const found = place ?? byProvinceName(tokens.slice(at), context);
  if (found === null) return null;
  return connector.text === 'của' ? { ...found, text: `của ${found.text}` } : found;
}

function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(/\bTP\.? ?HCM\b/giu, 'thành phố Hồ Chí Minh');
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[.,/–-]/gu)].map(([raw]) => ({
    raw,
    key: fold(raw),
  }));
}

function connectorAt(tokens: readonly Token[]): { readonly length: number; readonly text: string } {
  const keys = tokens.slice(0, 3).map((token) => token.key);
  if (keys[0] === 'cua') return { length: 1, text: 'của' };
  if (keys[0] === 'thuoc' || keys[0] === 'tai') return { length: 1, text: '' };
  if (keys[0] === 'truc' && keys[1] === 'thuoc') return { length: 2, text: '' };
  if (keys.join(' ') === 'tren dia ban') return { length: 3, text: '' };
  return { length: 0, text: '' };
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

interface FoundDivision {
  readonly is: Division;
  readonly next: number;
  readonly misspelt: boolean;
}

function divisionAt(tokens: readonly Token[], at: number): FoundDivision | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return null;
  const two = second === undefined ? undefined : divisions.get(`${first.key} ${second.key}`);
  if (two !== undefined && second !== undefined) {
    return {
      is: two,
      next: at + 2,
      misspelt: `${first.raw} ${second.raw}`.toLowerCase() !== two.word,
    };
  }
  const one = divisions.get(first.key);
  if (one !== undefined && (one.word === first.raw.toLowerCase() || maySlip(first))) {
    const short = first.key === 'tp' || first.key === 'tx';
    const next = short && second?.raw === '.' ? at + 2 : at + 1;
    return { is: one, next, misspelt: !short && first.raw.toLowerCase() !== one.word };
  }
  const abbreviation = dotted.get(first.key);
  const dot = second?.raw === '.';
  if (abbreviation === undefined || first.raw !== first.raw.toUpperCase()) return null;
  return dot || isNameWord(second)
    ? { is: abbreviation, next: at + (dot ? 2 : 1), misspelt: false }
    : null;
}

/** A word with other marks than the division's may be a slip unless it is capitalised, as names are. */
function maySlip(token: Token): boolean {
  return !/^\p{Lu}\p{Ll}/u.test(token.raw) || token.key.length <= 2;
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
    const division = divisionAt(tokens, at);
    if (division === null) break;
    found.push(division);
    at = division.next;
    const named = nameAt(tokens, at);
    if (named !== null) names.push(named.text);
    at = named?.next ?? at;
    const separator = tokens[at];
    if (separator === undefined || !/^(?:[,/–-]|va)$/u.test(separator.key)) break;
    const after = separator.key === ',' && tokens[at + 1]?.key === 'va' ? at + 2 : at + 1;
    if (divisionAt(tokens, after) === null) break;
    at = after;
  }
  const [first] = found;
  if (first === undefined || !endsAfter(tokens, at)) return null;
  const level = levelOf(found, names, context);
  if (level === null) return null;
  const misspelt = found.some((each) => each.misspelt);
  if (found.length > 1 || many) {
    if (!many && names.length > 0) return null;
    const list = found.map((each) => each.is.word).join(', ');
    return { text: many ? `các ${list}` : list, level, extent: 'several', name: null, misspelt };
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

/** Provinces that became cities in 2026: Nghị quyết 30, 36, 39/2026/QH16. */
const citiesOf2026 = new Map([
  ['Đồng Nai', '2026-04-30'],
  ['Quảng Ninh', '2026-09-01'],
  ['Bắc Ninh', '2026-09-20'],
]);

/** Whether the city of this name is a province on the plan's day. */
export function isCentralCity(name: string, context: UnitContext): boolean {
  if (name === 'Huế') return context.date === null || context.date >= '2025-01-01';
  const since = citiesOf2026.get(name);
  return (
    centralCities.has(name) ||
    (since !== undefined && context.date !== null && context.date >= since)
  );
}

/** "Thành phố Hồ Chí Minh" and numbered divisions take a capital (Nghị định 30/2020, Phụ lục II, II.2). */
function withName(word: string, name: string): string {
  const capital = /^\p{N}/u.test(name) || name === 'Hồ Chí Minh';
  return `${capital ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${name}`;
}

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || !/^[\p{Lu}\p{N}]/u.test(token.raw)) return false;
  // "Quan Sơn" is a district's name though "Quận" without its mark looks like it.
  const division = divisions.get(token.key);
  return (
    division === undefined || (division.word !== token.raw.toLowerCase() && token.key.length > 2)
  );
}

/** A name of one to five capitalised words, hyphens inside: "Văn Bàn", "Bà Rịa - Vũng Tàu", "11". */
function nameAt(tokens: readonly Token[], at: number): { text: string; next: number } | null {
  const words: string[] = [];
  let next = at;
  while (next - at < 6) {
    const token = tokens[next];
    if (
      token !== undefined &&
      /^[–-]$/u.test(token.raw) &&
      isNameWord(tokens[next + 1]) &&
      next > at
    ) {
      words.push('-');
    } else if (isNameWord(token) && token !== undefined) {
      words.push(nameCase(token.raw));
    } else break;
    next += 1;
  }
  return words.length === 0 ? null : { text: properName(words.join(' ')), next };
}

/** "TÂN HÒA" → "Tân Hòa"; roman numerals and mixed case stay. */
function nameCase(word: string): string {
  if (/^[IVX]+$/u.test(word) || word !== word.toUpperCase()) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function properName(name: string): string {
  const spelled = oldTonePlacement(name);
  const province = provinceAtStart(spelled);
  const unmarked = fold(spelled) === spelled.toLowerCase();
  const same = province?.toLowerCase() === spelled.toLowerCase();
  return province !== null && (same || (unmarked && fold(province) === fold(spelled)))
    ? province
    : spelled;
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

/** A capitalised name that no division word precedes: "Điện lực Văn Bàn". */
export function readBareName(text: string): string | null {
  const tokens = tokensOf(text);
  const named = nameAt(tokens, 0);
  return named !== null && named.next >= tokens.length ? named.text : null;
}
