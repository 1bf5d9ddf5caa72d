import { isCentralCity } from './central-cities';
import { divisionAt, isShortTown, shortInList, type FoundDivision, type Place } from './divisions';
import { nameAt } from './place-name';
import { connectorAt } from './place-tokens';
import type { Token } from './tokens';
import type { Level, UnitContext } from './unit';

/** A division with the name behind it, if it has one. */
interface NamedDivision extends Omit<FoundDivision, 'next'> {
  readonly name: string | null;
}

/** "tỉnh", "huyện Văn Bàn", "các huyện, thị xã, thành phố", "xã/phường", "xã Tân Hòa, huyện Văn Bàn". */
export function byDivision(
  tokens: readonly Token[],
  from: number,
  context: UnitContext,
): Place | null {
  // "các xã", "18 xã, thị trấn"
  const counted = tokens[from]?.isNumber === true;
  const many = tokens[from]?.key === 'cac' || counted;
  const { found, next } = divisionsFrom(tokens, many ? from + 1 : from, many);
  const [first, ...others] = found;
  if (first === undefined || !endsAfter(tokens, next)) return null;
  if (districtsEnded(context) && found.some((each) => each.name !== null && isShortTown(each)))
    return null;
  const misspelt = found.some((each) => each.misspelt);
  const within = many ? null : placeWithin(found, context);
  if (within !== null) return { ...within, misspelt };
  const level = levelOf(found, context);
  if (level === null) return null;
  const named = found.some((each) => each.name !== null);
  // "Thuế cơ sở 3 tỉnh An Giang": the number is the office's, not the provinces'.
  if (counted && named) return null;
  // "các huyện Như Xuân" begins a list of them by name.
  if (others.length > 0 || (many && !named)) {
    if (!many && named) return null;
    const list = found.map((each) => each.is.word).join(', ') + ofTheCentre(tokens.slice(next));
    return { text: many ? `các ${list}` : list, level, extent: 'several', name: null, misspelt };
  }
  const { name } = first;
  return { text: spelled(first), level, extent: name === null ? 'one' : 'named', name, misspelt };
}

/** Districts and towns (thị trấn) ended with June 2025: Luật Tổ chức chính quyền địa phương 72/2025/QH15. */
function districtsEnded({ date }: UnitContext): boolean {
  return date !== null && date >= '2025-07-01';
}

const separators = new Set([',', '/', '–', '-', 'va']);

/** The divisions from a token on, with what separates them, and the token behind the last. */
function divisionsFrom(
  tokens: readonly Token[],
  from: number,
  list: boolean,
): { readonly found: readonly NamedDivision[]; readonly next: number } {
  const found: NamedDivision[] = [];
  let at = from;
  for (;;) {
    const division =
      divisionAt(tokens, at) ?? (list || found.length > 0 ? shortInList(tokens, at) : null);
    if (division === null) break;
    const name = nameAt(tokens, division.next);
    found.push({ is: division.is, misspelt: division.misspelt, name: name?.text ?? null });
    at = name?.next ?? division.next;
    // "quận huyện", "các xã phường thị trấn"
    if (name === null && (divisionAt(tokens, at) ?? shortInList(tokens, at)) !== null) continue;
    const separator = tokens[at];
    if (separator === undefined || !separators.has(separator.key)) break;
    const after = separator.key === ',' && tokens[at + 1]?.key === 'va' ? at + 2 : at + 1;
    if (divisionAt(tokens, after) === null && shortInList(tokens, after) === null) break;
    at = after;
  }
  return { found, next: at };
}

const heights: Readonly<Record<FoundDivision['is']['level'], number>> = {
  commune: 0,
  district: 1,
  city: 1.5,
  province: 2,
  central: 3,
};

/** "xã Tân Hòa, huyện Văn Bàn": one place, and the wider ones that it lies in. */
function placeWithin(
  found: readonly NamedDivision[],
  context: UnitContext,
): Omit<Place, 'misspelt'> | null {
  const [first] = found;
  if (first === undefined || found.length < 2) return null;
  const rising = found.every((each, at) => {
    const before = found[at - 1];
    return before === undefined || heights[before.is.level] < heights[each.is.level];
  });
  if (!rising || found.some((each) => each.name === null)) return null;
  const level = levelOf([first], context);
  return { text: found.map(spelled).join(', '), level, extent: 'named', name: first.name };
}

/** Nothing more, or only where that is once again: "cấp xã trên địa bàn tỉnh", "các huyện thuộc tỉnh". */
export function endsAfter(tokens: readonly Token[], at: number): boolean {
  if (at >= tokens.length) return true;
  const rest = tokens.slice(at);
  const connector = connectorAt(rest);
  if (connector.length === 0) return rest.every((token) => token.raw === '.');
  if (connector.length === rest.length) return connector.standsAlone;
  const again = divisionAt(rest, connector.length);
  if (again === null) return ofTheCentre(rest) !== '';
  const named = nameAt(rest, again.next);
  return (named?.next ?? again.next) >= rest.length;
}

/** "tỉnh, thành phố trực thuộc trung ương", as the Constitution calls them. */
function ofTheCentre(rest: readonly Token[]): string {
  const words = rest.map((token) => token.key).join(' ');
  return /^(?:truc )?thuoc (?:trung uong|tw)$/u.test(words) ? ' trực thuộc trung ương' : '';
}

/** One level for all of them, or none: "huyện, xã" are two. A city stands with either neighbour. */
function levelOf(found: readonly NamedDivision[], context: UnitContext): Level | null {
  const levels = found.map((each) => each.is.level).filter((level) => level !== 'city');
  const [only] = levels;
  if (
    levels.some((level) => level !== only) ||
    (only === 'commune' && found.some((each) => each.is.level === 'city'))
  ) {
    return null;
  }
  if (only !== undefined) return only;
  const name = found.find((each) => each.name !== null)?.name;
  if (name != null) return isCentralCity(name, context) ? 'province' : 'district';
  const provinceIsCity = context.province !== null && isCentralCity(context.province, context);
  return (provinceIsCity && context.planLevel !== 'district') || districtsEnded(context)
    ? 'province'
    : 'district';
}

/** "Thành phố Hồ Chí Minh" and numbered divisions take a capital (Nghị định 30/2020, Phụ lục II, II.2). */
function spelled({ is: { word }, name }: NamedDivision): string {
  if (name === null) return word;
  const capital = /^\p{N}/u.test(name) || name === 'Hồ Chí Minh';
  return `${capital ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${name}`;
}
