import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import { distance } from 'fastest-levenshtein';
// @ts-expect-error the package ships no types
import similarity from 'string-similarity';
import { dictionary } from '../../src/domain/units/data/dictionary';
import { builtInDirectory } from '../../src/domain/units/directory';
import { readUnits } from '../../src/domain/units/read-units';
import type { UnitContext } from '../../src/domain/units/unit';
import type { Table } from './table';

interface LabelledCell extends UnitContext {
  readonly text: string;
  readonly units: readonly string[];
  readonly coordinators?: readonly string[];
}
interface LabelledSet {
  readonly cells: readonly LabelledCell[];
  readonly pairs: readonly (readonly { readonly text: string; readonly name: string }[])[];
}

const { compareTwoStrings } = similarity as { compareTwoStrings: (a: string, b: string) => number };

const [heldOut, built] = ['held-out', 'build'].map(
  (half) =>
    JSON.parse(
      readFileSync(new URL(`../labelled/units/${half}.json`, import.meta.url), 'utf8'),
    ) as LabelledSet,
) as [LabelledSet, LabelledSet];
const nowhere: UnitContext = { planLevel: null, province: null, date: null };

/** The names that a reader gives for a cell; null stands for a name it leaves open. */
type Reader = (text: string, context: UnitContext) => readonly (string | null)[];

const ours: Reader = (text, context) => {
  const { units, coordinators } = readUnits(text, context, builtInDirectory);
  return [...units, ...coordinators].map(({ name, match }) => (match === 'unlisted' ? null : name));
};

/** What a library is given: every name and listed form, with the levels that may follow it. */
const levels = ['tỉnh', 'huyện', 'xã', 'cấp tỉnh', 'cấp huyện', 'cấp xã'];
const choices = new Map(
  dictionary.flatMap((entry) =>
    [entry.name, ...entry.also].flatMap((form): readonly (readonly [string, string])[] => [
      [form.toLowerCase(), entry.name],
      ...(entry.tail === 'needs-place' && entry.level === null
        ? levels.map(
            (level) => [`${form} ${level}`.toLowerCase(), `${entry.name} ${level}`] as const,
          )
        : []),
    ]),
  ),
);
const keys = [...choices.keys()];
/** The share of letters that must agree before a library's nearest choice is taken; below, it abstains. */
const enough = 0.8;

/** A library matches what stands between the usual separators to its nearest choice. */
function library(nearest: (text: string) => string | null): Reader {
  return (text) =>
    text
      .split(/[;,\n]/u)
      .map((part) => part.replace(/^[\s+*-]+|[\s.]+$/gu, '').toLowerCase())
      .filter((part) => part !== '')
      .map((part) => {
        const found = nearest(part);
        return found === null ? null : (choices.get(found) ?? null);
      });
}

const fuse = new Fuse(keys, { threshold: 1 - enough, includeScore: true, ignoreLocation: true });
const readers: readonly (readonly [string, Reader])[] = [
  ['this project', ours],
  ['fuse.js', library((text) => fuse.search(text, { limit: 1 })[0]?.item ?? null)],
  [
    'fastest-levenshtein',
    library((text) => best((key) => 1 - distance(text, key) / Math.max(text.length, key.length))),
  ],
  ['string-similarity', library((text) => best((key) => compareTwoStrings(text, key)))],
];

function best(score: (key: string) => number): string | null {
  let found: string | null = null;
  let highest = enough;
  for (const key of keys) {
    const reached = score(key);
    if (reached >= highest) [found, highest] = [key, reached];
  }
  return found;
}

interface Tally {
  exact: number;
  wrong: number;
  abstained: number;
}

/** Counts names: one given that is not there is wrong, one that is there and not given is abstained from. */
function tallied(tally: Tally, given: readonly (string | null)[], wanted: readonly string[]): void {
  const left = [...wanted];
  const extra = given.filter((name) => {
    const at = name === null ? -1 : left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return name !== null && at < 0;
  });
  tally.exact += wanted.length - left.length;
  tally.wrong += extra.length;
  tally.abstained += Math.max(0, left.length - extra.length);
}

function measured(
  title: string,
  lines: readonly {
    readonly text: string;
    readonly context: UnitContext;
    readonly names: readonly string[];
  }[],
): Table {
  const total = lines.reduce((sum, line) => sum + line.names.length, 0);
  const percent = (count: number) => `${((100 * count) / total).toFixed(1)} %`;
  const rows = readers.map(([name, read]) => {
    const tally: Tally = { exact: 0, wrong: 0, abstained: 0 };
    warm(read);
    const start = performance.now();
    for (const { text, context, names } of lines) tallied(tally, read(text, context), names);
    const each = ((performance.now() - start) * 1000) / lines.length;
    return [
      name,
      percent(tally.exact),
      percent(tally.wrong),
      percent(tally.abstained),
      each.toFixed(0),
    ];
  });
  return {
    title: `${title} (${total} names)`,
    header: ['', 'exact', 'wrong', 'abstained', 'µs each'],
    rows,
  };
}

/** Lets a reader run on other texts for up to a second, so that none is timed while it is compiled. */
function warm(read: Reader): void {
  const until = performance.now() + 1000;
  for (const cell of built.cells) {
    read(cell.text, cell);
    if (performance.now() > until) return;
  }
}

const count = 10_000;

const labelled = [...built.cells, ...heldOut.cells].map(({ text }) => text);

/** Cells as offices wrote them, one after the other and again: a plan repeats most of its own. */
function written(index: number): string {
  return labelled[index % labelled.length] ?? '';
}

const names = heldOut.pairs.flat().map(({ text }) => text);

/** Cells of which each list is another, the names in it recur. */
function recurring(index: number): string {
  const at = (step: number): string => names[(index * step + (step >> 1)) % names.length] ?? '';
  const list = [at(1), at(7), at(31), at(131)].slice(0, 2 + (index % 3));
  return `${list.join(index % 2 === 0 ? '; ' : ', ')}, UBND xã Số ${index}`;
}

const places =
  'An Bình Châu Đông Giang Hà Khánh Lâm Minh Ninh Phú Quang Sơn Tân Thanh Trung Vĩnh'.split(' ');
const heads =
  'UBND xã|Trường THCS|Trung tâm Giống cây trồng|Hợp tác xã|Trạm Y tế xã|Công ty Cổ phần'.split(
    '|',
  );

/** Names that no other cell has: the worst case, for nothing of a cell was met before. */
function unmet(index: number): string {
  const syllables = [1, 17, 289].map((step) => places[Math.floor(index / step) % places.length]);
  return `${heads[index % heads.length] ?? ''} ${syllables.join(' ')} ${index}`;
}

/** The processor's time for ten thousand cells; a library is given three seconds of them. */
function tenThousand(): Table {
  const [, [, fuseReader]] = readers as readonly [(typeof readers)[0], (typeof readers)[0]];
  const sets: readonly (readonly [string, (index: number) => string])[] = [
    [`cells of real plans (${new Set(labelled).size} different)`, written],
    ['each another list, of names that recur', recurring],
    ['each another name', unmet],
  ];
  const rows = sets.map(([name, textOf]) => {
    const texts = Array.from({ length: count }, (_, index) => textOf(index));
    const [own, theirs] = [spent(ours, texts, Infinity), spent(fuseReader, texts, 3000)];
    const each = ((own * 1000) / count).toFixed(0);
    return [
      name,
      `${own.toFixed(0)} ms`,
      each,
      `${theirs.toFixed(0)} ms`,
      `1 : ${(theirs / own).toFixed(0)}`,
    ];
  });
  return {
    title: 'Ten thousand unit cells, processor time (fuse.js scaled up)',
    header: ['', 'this project', 'µs each', 'fuse.js', 'ratio'],
    rows,
  };
}

/** Milliseconds of the processor for all texts, scaled up from those that are read within a time. */
function spent(read: Reader, texts: readonly string[], within: number): number {
  const start = process.cpuUsage();
  const until = performance.now() + within;
  let done = 0;
  for (const text of texts) {
    read(text, nowhere);
    done += 1;
    if (performance.now() > until) break;
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1000) * (texts.length / done);
}

/** The unit half of the reading bench, on strings that nothing was built with. */
export function unitTables(): readonly Table[] {
  const cells = heldOut.cells.map((cell) => ({
    text: cell.text,
    context: { planLevel: cell.planLevel, province: cell.province, date: cell.date },
    names: [...cell.units, ...(cell.coordinators ?? [])],
  }));
  const pairs = heldOut.pairs
    .flat()
    .map(({ text, name }) => ({ text, context: nowhere, names: [name] }));
  return [
    measured('Unit cells', cells),
    measured('Near-identical pairs of units', pairs),
    tenThousand(),
  ];
}
