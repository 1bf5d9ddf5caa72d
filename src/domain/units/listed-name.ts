import type { Choice } from './choice';
import type { UnitEntry } from './entry';
import { slug, tonedSlug } from './keys';
import { rememberingText } from './memory';
import type { NameReading } from './name-reading';
import type { Place } from './divisions';
import { placeAt } from './place';
import { bareNameAt } from './place-name';
import { tokensOf, type Token } from './tokens';
import type { Level, UnitContext } from './unit';

/** A whole level as official names have it. */
export const levelWords: Readonly<Record<Level, string>> = {
  central: 'cấp trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};

/**
 * A listed name with what stands behind it in the text: nothing, or a place that it may have. Null
 * where the rest is something else.
 *
 * @param count how many tokens of the text are the listed form
 */
export function withRest(
  text: string,
  count: number,
  choice: Choice,
  context: UnitContext,
): NameReading | null {
  const { form } = choice;
  const tokens = tokensOf(text);
  const end = tokens[count - 1]?.end ?? 0;
  let from = count;
  while (isStop(tokens[from])) from += 1;
  const next = tokens[from];
  if (next === undefined) {
    const alone = end === text.length || /^[\s.,–-]*$/u.test(text.slice(end));
    if (!alone || otherLevelThanPlan(form.entry, context) || elsewhere(form, context)) return null;
    return reading(choice, null, null, end, text, context);
  }
  // "UBND, cấp xã": a comma that slipped in.
  const stray = tokens[count]?.raw === ',';
  if (stray && !(form.entry.tail === 'needs-place' && /^c[ấậaáâ]p$/iu.test(next.raw))) return null;
  const place = placeAt(tokens, from, context);
  if (place !== null)
    return fits(form.entry, place) ? reading(choice, place, null, end, text, context) : null;
  const bare = takesBareName(form.entry) ? bareNameAt(tokens, from) : null;
  return bare === null ? null : reading(choice, null, bare, end, text, context);
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && token.raw.length === 1 && '.,–-'.includes(token.raw);
}

/** "BCHQS" alone is the province's Bộ Chỉ huy in a province's plan, a district's Ban Chỉ huy in its own. */
function otherLevelThanPlan(entry: UnitEntry, context: UnitContext): boolean {
  const { planLevel } = context;
  return (
    entry.tail === 'needs-place' &&
    entry.level !== null &&
    planLevel !== null &&
    entry.level !== planLevel
  );
}

/** A district office by half its name, "Phòng Tài chính": other bodies have offices of that name too. */
function elsewhere({ entry, how }: Choice['form'], { planLevel }: UnitContext): boolean {
  const district = planLevel === null || planLevel === entry.level;
  return entry.kind === 'office' && how === 'other' && entry.own !== true && !district;
}

function fits(entry: UnitEntry, place: Place): boolean {
  if (entry.tail === 'none') return false;
  if (entry.level === 'province' && place.text === 'thành phố') return true;
  if (entry.level === null || entry.kind === 'enterprise') return true;
  return place.level === null || place.level === entry.level || entry.kind === 'collective';
}

/** Bodies that are called by a bare name: "Báo Lào Cai", "Điện lực Văn Bàn", "Huyện ủy Sa Pa", "Thuế cơ sở 5". */
function takesBareName(entry: UnitEntry): boolean {
  if (entry.tail === 'none' || entry.tail === 'own-level') return false;
  if (entry.tail === 'may-have-place' && entry.kind === 'vertical') return true;
  return (
    entry.kind === 'press' ||
    entry.kind === 'enterprise' ||
    entry.kind === 'party' ||
    /đoàn$/u.test(entry.name)
  );
}

function reading(
  choice: Choice,
  place: Place | null,
  bare: string | null,
  end: number,
  text: string,
  context: UnitContext,
): NameReading {
  const { form, misspelt } = choice;
  const { entry } = form;
  const placeText = placeTextOf(entry, place, context) ?? bare;
  const name = placeText === null ? entry.name : `${entry.name} ${placeText}`;
  const ownProvince =
    place?.level === 'province' && place.name !== null && place.name === context.province;
  const named = bare !== null || (place?.extent === 'named' && !ownProvince);
  const wrong = misspelt || place?.misspelt === true;
  return {
    id: idOf(entry, name, named, ownProvince),
    name,
    level: entry.level ?? (place === null ? levelAtHome(entry, context) : place.level),
    match: wrong ? 'fuzzy' : named ? 'pattern' : sameWords(text, name) ? 'exact' : 'alias',
    entry,
    complete: entry.tail !== 'needs-place' || placeText !== null,
    headWord: headWordOf(entry.name),
    stemEnd: end,
    placeText,
    misspelt: wrong,
  };
}

const headWordOf = rememberingText(
  (name): string | null => /^\p{Lu}\p{Ll}*(?: \p{Ll}+)*/u.exec(name)?.[0] ?? null,
  5_000,
);

/** A bare name is of the plan's level where that level has such a body: "Trạm Y tế" is no province's. */
function levelAtHome(entry: UnitEntry, { planLevel }: UnitContext): Level | null {
  return planLevel !== null && entry.bareAt.includes(planLevel) ? planLevel : null;
}

function idOf(entry: UnitEntry, name: string, named: boolean, ownProvince: boolean): string {
  if (named) return tonedSlug(name);
  if (name === entry.name) return entry.id;
  return ownProvince ? `${entry.id}-tinh` : slug(name);
}

function sameWords(text: string, name: string): boolean {
  if (text === name) return true;
  const squeeze = (each: string) =>
    each
      .replace(/[–—]/gu, '-')
      .replace(/\s*([-,])\s*/gu, '$1')
      .replace(/\s+/gu, ' ')
      .trim();
  return squeeze(text).toLowerCase() === squeeze(name).toLowerCase();
}

/**
 * The place as the official name has it. A department's level goes without saying, unless a plan from
 * above means all of them: "Phòng Nội vụ các huyện". All the districts or communes of an authority
 * are one level: "UBND các xã, phường" is Ủy ban nhân dân cấp xã.
 */
function placeTextOf(entry: UnitEntry, place: Place | null, context: UnitContext): string | null {
  if (place === null) return null;
  const all = place.extent === 'several' && entry.level !== context.planLevel;
  if (entry.tail === 'own-level' && place.extent !== 'named' && !all) return null;
  if (place.extent === 'several' && authorityOfAll(entry))
    return place.level === null ? place.text : levelWords[place.level];
  return place.text;
}

function authorityOfAll(entry: UnitEntry): boolean {
  return entry.kind === 'authority' || (entry.kind === 'post' && entry.level === null);
}
