import { vi } from 'chrono-node';
import anyDate from 'any-date-parser';
import type { DeadlineContext, IsoDate } from '../../src/domain/deadlines/deadline';
import { readDeadlines } from '../../src/domain/deadlines/read-deadlines';
import { labelled, labelOf } from '../labelled/deadlines/labels';
import type { Labelled } from '../labelled/deadlines/labels';
import type { Table } from './table';

/** What a reader makes of a text: a verdict against the label. */
type Verdict = 'exact' | 'wrong' | 'abstained';
type Reader = (line: Labelled) => Verdict;

/** Ours is held to all that the label says: kind, days, precision, period. */
const ours: Reader = ({ text, says, context }) => {
  const said = readDeadlines({ text, date: null }, context).map(labelOf);
  if (said.join('; ') === says.join('; ')) return 'exact';
  return said.includes('unread') ? 'abstained' : 'wrong';
};

/** The libraries know days only: they are asked for the due day, and right to find none where there is none. */
function library(read: (text: string, context: DeadlineContext) => IsoDate | null): Reader {
  return ({ text, says, context }) => {
    const found = read(text, context);
    const due = dueOf(says);
    if (found === due) return 'exact';
    return found === null ? 'abstained' : 'wrong';
  };
}

/** The last day that a label names, recurring ones apart: no library claims to read those. */
function dueOf(says: readonly string[]): IsoDate | null {
  const days = says
    .filter((label) => /^(?:by|during)/u.test(label))
    .map((label) => label.slice(-10))
    .sort();
  return days.at(-1) ?? null;
}

function chronoRaw(text: string, context: DeadlineContext): IsoDate | null {
  const results = vi.parse(text, new Date(`${context.today}T00:00:00`));
  const days = results.map((result) => isoOf((result.end ?? result.start).date()));
  return days.sort().at(-1) ?? null;
}

/** What a developer would add in an afternoon: the plan's year as reference, ends of months, "trước" taken off. */
function chronoAdapted(text: string, context: DeadlineContext): IsoDate | null {
  const plain = text.normalize('NFC').replace(/trước|chậm nhất|đến hết|hoàn thành|trong/giu, ' ');
  const reference = new Date(
    `${context.planYear ?? Number(context.today.slice(0, 4))}-01-01T00:00:00`,
  );
  const days = vi.parse(plain, reference).map((result) => {
    const part = result.end ?? result.start;
    const day = isoOf(part.date());
    if (part.isCertain('day') || !part.isCertain('month'))
      return part.isCertain('day') ? day : null;
    const [year = 0, month = 0] = day.split('-').map(Number);
    return isoOf(new Date(year, month, 0));
  });
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function anyDateParser(text: string): IsoDate | null {
  const date = anyDate.fromString(text, 'vi-VN');
  return date.isValid() ? date.toISOString().slice(0, 10) : null;
}

function isoOf(date: Date): IsoDate {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

const readers: readonly (readonly [string, Reader])[] = [
  ['ours', ours],
  ['chrono-node vi', library(chronoRaw)],
  ['chrono-node vi, adapted', library(chronoAdapted)],
  ['any-date-parser', library(anyDateParser)],
];

/** The held-out half, and the build half beside it, read by ours and by the libraries. */
export function deadlineTables(): readonly Table[] {
  return (['held-out', 'build'] as const).map((half) => {
    const lines = labelled(half);
    return {
      title: `Deadlines, ${half} half (${lines.length} texts)`,
      header: ['reader', 'exact %', 'wrong %', 'abstained %', 'µs each'],
      rows: readers.map(([name, read]) => row(name, read, lines)),
    };
  });
}

function row(name: string, read: Reader, lines: readonly Labelled[]): readonly string[] {
  const counts: Record<Verdict, number> = { exact: 0, wrong: 0, abstained: 0 };
  for (const line of lines) counts[read(line)] += 1;
  const rounds = Math.ceil(10_000 / lines.length);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const line of lines) read(line);
  const each = ((performance.now() - start) * 1000) / (rounds * lines.length);
  const share = (count: number): string => ((100 * count) / lines.length).toFixed(1);
  return [name, share(counts.exact), share(counts.wrong), share(counts.abstained), each.toFixed(1)];
}
