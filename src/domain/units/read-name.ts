import { partPrefixes } from './data/heads';
import type { Form, UnitDirectory } from './directory';
import type { UnitEntry } from './entry';
import { foldedKey, foldedWord, slug, tonedKey, tonedSlug } from './keys';
import { readCollective } from './collectives';
import { readBareName, readPlace, type Place } from './place';
import type { Level, Match, UnitContext } from './unit';

/** One name, understood. */
export interface NameReading {
  readonly id: string;
  readonly name: string;
  readonly level: Level | null;
  readonly match: Match;
  /** The dictionary's entry; null for collectives and for names made of parts. */
  readonly entry: UnitEntry | null;
  /** False where a level or place belongs behind the name and is missing: "UBND", "Công an". */
  readonly complete: boolean;
  /** The first word group of the name, which a list may share: "Sở", "Bộ". */
  readonly headWord: string | null;
  /** Where the name without its place ends in the text. */
  readonly stemEnd: number;
  readonly placeText: string | null;
  readonly misspelt: boolean;
}

interface Word {
  readonly end: number;
  readonly key: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const longestName = 22;

/**
 * Reads a text that is one unit's name as a whole, by the directory; null when it is not, or when
 * two units may be meant.
 */
export function readName(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > longestName) return null;
  return (
    byDirectory(text, words, context, directory) ??
    readCollective(text, context, (rest) => readName(rest, context, directory)) ??
    byDivisionAlone(text, context) ??
    byParts(text, context, directory)
  );
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((found) => ({
    end: found.index + found[0].length,
    key: foldedWord(found[0]),
  }));
}

/** The longest listed name that the text begins with and whose rest is a place it may have. */
function byDirectory(
  text: string,
  words: readonly Word[],
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  const keys: string[] = [];
  let key = '';
  for (const word of words) {
    key += word.key;
    keys.push(key);
  }
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? 0;
    const forms = directory.formsOf(keys[count - 1] ?? '');
    if (forms.length === 0) continue;
    const reading = oneOf(
      candidatesFor(forms, text.slice(0, end), context).map((each) =>
        withRest(text, end, each, context),
      ),
    );
    if (reading !== null) return reading;
  }
  return null;
}

interface Choice {
  readonly form: Form;
  /** The marks differ from the listed form's. */
  readonly misspelt: boolean;
}

/** The reading that all agree on, else the one of a body of just that level; two that fit equally are none. */
function oneOf(readings: readonly (NameReading | null)[]): NameReading | null {
  const found = readings.filter((each) => each !== null);
  const ofThatLevel = found.filter((each) => each.entry?.level != null && each.placeText !== null);
  const [only, ...others] = ofThatLevel.length > 0 ? ofThatLevel : found;
  return others.every((each) => each.name === only?.name) ? (only ?? null) : null;
}

/** The forms that the words may stand for, all equally likely: mostly one. */
function candidatesFor(
  forms: readonly Form[],
  written: string,
  context: UnitContext,
): readonly Choice[] {
  const toned = tonedKey(written);
  const same = forms.filter((form) => form.toned === toned);
  const unmarked = foldedKey(written) === toned;
  const left = same.length > 0 ? same : forms.filter((form) => form.how !== 'short' || unmarked);
  if (same.length === 0 && !unmarked && !nearMarks(left, toned)) return [];
  const short = left.every((form) => form.how === 'short');
  if (short && !/\p{Lu}.*\p{Lu}/u.test(written) && !unmarked) return [];
  const scored = left.map((form) => ({
    form,
    score: rank(form, context) * 4 + unlike(form, written),
  }));
  const best = Math.min(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === best)
    .map(({ form }) => ({ form, misspelt: same.length === 0 && form.how !== 'short' }));
}

/** Up to two letters that differ in their marks only are a slip; more are another name. */
function nearMarks(forms: readonly Form[], toned: string): boolean {
  return forms.some((form) => {
    if (form.entry.own === true) return false;
    if (form.toned.length !== toned.length || toned.length < 6) return false;
    let off = 0;
    for (let at = 0; at < toned.length; at += 1) if (form.toned[at] !== toned[at]) off += 1;
    return off <= 2;
  });
}

/** How the dashes and "và" of an abbreviation differ from the name's: "VHTT-TT" is not "… và …". */
function unlike(form: Form, written: string): number {
  const { name } = form.entry;
  const dash = / - /u.test(name) !== /[–-]/u.test(written);
  const and = / và /u.test(name) !== /&|\svà\s/u.test(written);
  return form.how === 'short' ? Number(dash) + Number(and) : 0;
}

/** The office's own names first, names before other forms before abbreviations; alive on the plan's day before not. */
function rank(form: Form, context: UnitContext): number {
  const { entry } = form;
  const day = context.date;
  const dead =
    day !== null &&
    ((entry.from !== null && day < entry.from) || (entry.to !== null && day > entry.to));
  const how = form.how === 'name' ? 0 : form.how === 'other' ? 1 : 2;
  const otherLevel =
    entry.level !== null && context.planLevel !== null && entry.level !== context.planLevel;
  const own = entry.own === true ? -16 : 0;
  return own + how * 4 + (dead ? 2 : 0) + (otherLevel && entry.kind === 'office' ? 1 : 0);
}

function withRest(
  text: string,
  end: number,
  choice: Choice,
  context: UnitContext,
): NameReading | null {
  const { form } = choice;
  const after = text.slice(end);
  const rest = after.replace(/^[\s.,–-]+/u, '');
  const stray = /^\s*,/u.test(after) && rest !== '';
  if (stray && !(form.entry.tail === 'needs-place' && /^c[ấậaáâ]p\s/iu.test(rest))) return null;
  if (rest === '' && otherLevelThanPlan(form.entry, context)) return null;
  if (rest === '') return reading(choice, null, null, end, text, context);
  const place = readPlace(rest, context);
  if (place !== null)
    return fits(form.entry, place) ? reading(choice, place, null, end, text, context) : null;
  const bare = takesBareName(form.entry) ? readBareName(rest) : null;
  return bare === null ? null : reading(choice, null, bare, end, text, context);
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

function fits(entry: UnitEntry, place: Place): boolean {
  if (entry.tail === 'none') return false;
  if (entry.level === 'province' && place.text === 'thành phố') return true;
  if (entry.level === null || entry.kind === 'enterprise') return true;
  return place.level === null || place.level === entry.level || entry.kind === 'collective';
}

/** Bodies that are called by a place's bare name: "Báo Lào Cai", "Điện lực Văn Bàn", "Huyện ủy Sa Pa". */
function takesBareName(entry: UnitEntry): boolean {
  if (entry.tail === 'none' || entry.tail === 'own-level') return false;
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
  const placeText = placeTextOf(entry, place) ?? bare;
  const name = placeText === null ? entry.name : `${entry.name} ${placeText}`;
  const ownProvince =
    place?.level === 'province' && place.name !== null && place.name === context.province;
  const named = bare !== null || (place?.extent === 'named' && !ownProvince);
  const wrong = misspelt || place?.misspelt === true;
  return {
    id: idOf(entry, name, named, ownProvince),
    name,
    level: entry.level ?? place?.level ?? (entry.tail === 'needs-place' ? context.planLevel : null),
    match: wrong ? 'fuzzy' : named ? 'pattern' : sameWords(text, name) ? 'exact' : 'alias',
    entry,
    complete: entry.tail !== 'needs-place' || placeText !== null,
    headWord: /^\p{Lu}\p{Ll}*(?: \p{Ll}+)*/u.exec(entry.name)?.[0] ?? null,
    stemEnd: end,
    placeText,
    misspelt: wrong,
  };
}

function idOf(entry: UnitEntry, name: string, named: boolean, ownProvince: boolean): string {
  if (named) return tonedSlug(name);
  if (name === entry.name) return entry.id;
  return ownProvince ? `${entry.id}-tinh` : slug(name);
}

function sameWords(text: string, name: string): boolean {
  const squeeze = (each: string) =>
    each
      .replace(/[–—]/gu, '-')
      .replace(/\s*([-,])\s*/gu, '$1')
      .replace(/\s+/gu, ' ')
      .trim();
  return squeeze(text).toLowerCase() === squeeze(name).toLowerCase();
}

/**
 * The place as the official name has it. A department's level goes without saying; all the districts
 * or communes of an authority are one level: "UBND các xã, phường" is Ủy ban nhân dân cấp xã.
 */
function placeTextOf(entry: UnitEntry, place: Place | null): string | null {
  if (place === null) return null;
  if (entry.tail === 'own-level' && place.extent !== 'named') return null;
  if (place.extent === 'several' && authorityOfAll(entry))
    return wholeLevel(place.level) ?? place.text;
  return place.text;
}

function authorityOfAll(entry: UnitEntry): boolean {
  return entry.kind === 'authority' || (entry.kind === 'post' && entry.level === null);
}

const levelWords: Readonly<Record<Level, string>> = {
  central: 'cấp trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};

function wholeLevel(level: Level | null): string | null {
  return level === null ? null : levelWords[level];
}

/** "Các xã, phường, thị trấn" without a body: their people's committees answer. */
function byDivisionAlone(text: string, context: UnitContext): NameReading | null {
  const place = readPlace(text, context);
  if (place === null || place.extent !== 'several' || place.level === null) return null;
  const name = `Ủy ban nhân dân ${levelWords[place.level]}`;
  return {
    ...plain(name, place.level, 'alias'),
    misspelt: place.misspelt,
  };
}

function plain(name: string, level: Level | null, match: Match): NameReading {
  return {
    id: slug(name),
    name,
    level,
    match,
    entry: null,
    complete: true,
    headWord: null,
    stemEnd: 0,
    placeText: null,
    misspelt: false,
  };
}

const prefixKeys = partPrefixes
  .map((prefix) => ({ prefix, key: tonedKey(prefix), words: prefix.split(' ').length }))
  .sort((a, b) => b.words - a.words);

/** A post or a part of a unit that is itself understood: "Thanh tra Sở Y tế", "Giám đốc Công an tỉnh". */
function byParts(text: string, context: UnitContext, directory: UnitDirectory): NameReading | null {
  const words = [...text.matchAll(wordPattern)];
  for (const { prefix, key, words: count } of prefixKeys) {
    const last = words[count - 1];
    if (last === undefined || words.length === count) continue;
    const end = last.index + last[0].length;
    if (tonedKey(text.slice(0, end)) !== key) continue;
    const rest = text.slice(end).replace(/^[\s.]+/u, '');
    if (/^[,–-]/u.test(rest)) return null;
    const unit = readName(rest, context, directory);
    if (unit === null) return null;
    const lower = unit.name.startsWith('Các ') || prefix === 'Trưởng' || prefix === 'Phó Trưởng';
    const name = `${prefix} ${lower ? unit.name.charAt(0).toLowerCase() + unit.name.slice(1) : unit.name}`;
    return {
      ...plain(name, unit.level, 'pattern'),
      id: /[^a-z0-9-]/u.test(unit.id) ? tonedSlug(name) : slug(name),
      complete: unit.complete,
      misspelt: unit.misspelt,
    };
  }
  return null;
}
