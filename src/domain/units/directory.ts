import { abbreviationsOf } from './abbreviations';
import { dictionary } from './data/dictionary';
import type { UnitEntry } from './entry';
import { foldedKey, tonedKey } from './keys';

/** One way of writing a unit of the directory. */
export interface Form {
  readonly entry: UnitEntry;
  /** The official name, another listed form, or an abbreviation made by rule. */
  readonly how: 'name' | 'other' | 'short';
  readonly toned: string;
  readonly folded: string;
}

/** The names that units are matched against: the built-in ones, an office's own before them. */
export interface UnitDirectory {
  /** Every form whose key without marks is this one, official names first. */
  readonly formsOf: (folded: string) => readonly Form[];
  /** The names of so many letters that begin with this one: what a misspelling may have been meant for. */
  readonly namesLike: (first: string, length: number) => readonly Form[];
  /** Whether a form begins with this, in keys without marks. */
  readonly hasFormFrom: (start: string) => boolean;
  /** What a sheet's own short names stand for, by their toned key (own-words.ts). */
  readonly words?: ReadonlyMap<string, string>;
}

/** A directory of these entries; where two claim a form, both are kept and the reader decides. */
export function directoryOf(entries: readonly UnitEntry[]): UnitDirectory {
  const byKey = new Map<string, Form[]>();
  const byLength = new Map<string, Form[]>();
  for (const entry of entries) {
    for (const form of formsOfEntry(entry)) {
      const known = byKey.get(form.folded) ?? [];
      if (known.some((other) => other.entry === entry)) continue;
      byKey.set(form.folded, [...known, form]);
      if (form.how === 'name') {
        const like = form.folded.charAt(0) + String(form.folded.length);
        byLength.set(like, [...(byLength.get(like) ?? []), form]);
      }
    }
  }
  const sorted = [...byKey.keys()].sort();
  return {
    formsOf: (folded) => byKey.get(folded) ?? [],
    namesLike: (first, length) => byLength.get(first + String(length)) ?? [],
    hasFormFrom: (start) => sorted[placeOf(start, sorted)]?.startsWith(start) === true,
  };
}

/** Where a text stands, or would stand, among sorted ones. */
function placeOf(text: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function formsOfEntry(entry: UnitEntry): readonly Form[] {
  const form = (text: string, how: Form['how']): Form => ({
    entry,
    how,
    toned: tonedKey(text),
    folded: foldedKey(text),
  });
  return [
    form(entry.name, 'name'),
    ...entry.also.map((text) => form(text, 'other')),
    ...shortFormsOf(entry).map((text) => form(text, 'short')),
  ];
}

/**
 * Ministries have more units than any list holds: of theirs a short form counts only where the sort of
 * unit is written ("Cục CNTT", not "CCNTT") and more than two letters stand for the rest ("Vụ TC" is
 * one of finance or of staff).
 */
function shortFormsOf({ name, kind }: UnitEntry): readonly string[] {
  const all = abbreviationsOf(name);
  const sort = kind === 'ministry-unit' ? /^(?:Vụ|Cục|Tổng cục) /u.exec(name)?.[0] : undefined;
  if (sort === undefined) return all;
  return all.filter(
    (text) => text.startsWith(sort) && text.slice(sort.length).replaceAll(' ', '').length > 2,
  );
}

let built: UnitDirectory | undefined;
const full = (): UnitDirectory => (built ??= directoryOf(dictionary));

/** The built-in directory; its index is made when it is first asked. */
export const builtInDirectory: UnitDirectory = {
  formsOf: (folded) => full().formsOf(folded),
  namesLike: (first, length) => full().namesLike(first, length),
  hasFormFrom: (start) => full().hasFormFrom(start),
};
