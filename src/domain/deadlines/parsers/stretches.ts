import type { Stretch } from '../phrase';
import type { Clause, Edge } from '../terms';
import { daysOfMonth, type When } from '../when';
import type { Kind, Parsed } from './cursor';
import { kindAt, skip } from './cursor';
import { agree, type Part } from './parts';

/** Stretches in a list, or from one to another. */
export type Stretches =
  | { readonly kind: 'list'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'range'; readonly from: Stretch; readonly to: Stretch };

const between = new Set<Kind>(['filler']);
const listMarks = new Set<Kind>(['comma', 'and', 'slash']);
const rangeMarks = new Set<Kind>(['dash', 'until']);
const beforeRange = new Set<Kind>(['comma', 'filler']);
/** "- đến", "đến hết" */
const insideRange = new Set<Kind>(['dash', 'until', 'filler', 'before']);

/**
 * Reads "tháng 6", "cuối quý II/2022", "Quý II, III năm 2021", "tháng 4 đến tháng 9/2022",
 * "01 - 15/6/2022"; null where no stretch of time begins.
 */
export function readStretches(clause: Clause, at: number): Parsed<Stretches> | null {
  if (kindAt(clause, at + 1) === 'each-of') return readDayOfMonths(clause, at);
  const first = readPart(clause, at);
  if (!first) return null;
  const range = readRange(clause, first);
  if (range) return range;
  return readList(clause, first);
}

/** "Ngày 15 các tháng 3, 6, 9", "ngày 15 các tháng 3 - 6": that day of each month. */
function readDayOfMonths(clause: Clause, at: number): Parsed<Stretches> | null {
  const day = clause.terms[at];
  const months = readStretches(clause, at + 2);
  if (day?.kind !== 'month-day' || !months) return null;
  const stretches: Stretch[] = [];
  for (const { when, edge } of oneByOne(months.value)) {
    const one = edge === null ? daysOfMonth(when, { day: day.day }) : null;
    if (one === null) return null;
    stretches.push({ when: one, edge });
  }
  return { value: { kind: 'list', stretches }, next: months.next };
}

/** A range of months of one year as a list. */
function oneByOne(read: Stretches): readonly Stretch[] {
  if (read.kind === 'list') return read.stretches;
  const { from, to } = read;
  if (from.when.unit !== 'month' || to.when.unit !== 'month') return [from, to];
  const { first } = from.when;
  const year = from.when.year ?? to.when.year;
  return Array.from({ length: Math.max(0, to.when.last - first + 1) }, (_, index) => {
    const month = first + index;
    return { when: { unit: 'month', first: month, last: month, year }, edge: from.edge };
  });
}

function readPart(clause: Clause, at: number): Parsed<Part> | null {
  let next = skip(clause, at, between);
  let edge: Edge | null = null;
  const head = clause.terms[next];
  if (head?.kind === 'edge') {
    edge = head.edge;
    next += 1;
  }
  const term = clause.terms[next];
  switch (term?.kind) {
    case 'when':
      return { value: { stretch: { when: term.when, edge }, bare: term.bare }, next: next + 1 };
    case 'plan-year':
      if (edge === null && !term.alone && !asksForYear(clause, next)) return null;
      return {
        value: { stretch: { when: planYear(term.offset), edge }, bare: false },
        next: next + 1,
      };
    case 'number':
      return edge ? null : { value: { number: term.value, year: term.year }, next: next + 1 };
    case 'month-day':
      return edge ? null : { value: { number: term.day, year: null }, next: next + 1 };
    default:
      return null;
  }
}

const yearAskers = new Set<Kind>(['within', 'throughout', 'until', 'done', 'at-latest']);

function asksForYear(clause: Clause, at: number): boolean {
  const before = kindAt(clause, at - 1);
  return before !== null && yearAskers.has(before);
}

function planYear(offset: number): When {
  return {
    unit: 'year',
    first: 1,
    last: 12,
    year: null,
    ...(offset > 0 ? { yearOffset: offset } : {}),
  };
}

function readRange(clause: Clause, first: Parsed<Part>): Parsed<Stretches> | null {
  const mark = skip(clause, first.next, beforeRange);
  const kind = kindAt(clause, mark);
  if (kind === null || !rangeMarks.has(kind)) return null;
  const second = readPart(clause, skip(clause, mark, insideRange));
  if (!second) return null;
  const parts = [first.value, second.value];
  let { next } = second;
  // "Tháng 3-4-5" is a list.
  while (kindAt(clause, next) === 'dash') {
    const more = readPart(clause, next + 1);
    if (!more || !agree([...parts, more.value])) break;
    parts.push(more.value);
    next = more.next;
  }
  const stretches = agree(parts);
  const [from, to, third] = stretches ?? [];
  if (!stretches || !from || !to) return null;
  return { value: third ? { kind: 'list', stretches } : { kind: 'range', from, to }, next };
}

function readList(clause: Clause, first: Parsed<Part>): Parsed<Stretches> | null {
  const parts: Part[] = [first.value];
  let { next } = first;
  let read: Parsed<Stretches> | null = null;
  for (;;) {
    const stretches = agree(parts);
    if (stretches) read = { value: { kind: 'list', stretches }, next };
    // The unit of "10, 11, 12/5" comes last. A list holds stretches of one kind.
    else if (parts.some((part) => 'stretch' in part)) break;
    const mark = skip(clause, next, between);
    const kind = kindAt(clause, mark);
    if (kind === null || !listMarks.has(kind)) break;
    const part = readPart(clause, skip(clause, mark, listMarks));
    if (!part || belongsToNext(clause, part.next) || isOther(part.value, first.value)) break;
    parts.push(part.value);
    next = part.next;
  }
  return read;
}

/**
 * Days and longer stretches make no list: "15/3, Quý II: 15/6". Nor does a year without "năm": the
 * 2024 of "Quý II/2023 và 2024" may be the quarter's other year.
 */
function isOther(part: Part, first: Part): boolean {
  if (!('stretch' in part)) return false;
  const { unit } = part.stretch.when;
  const firstUnit = 'stretch' in first ? first.stretch.when.unit : null;
  if (part.bare && unit === 'year') return firstUnit !== 'year';
  return firstUnit !== null && (unit === 'day') !== (firstUnit === 'day');
}

/** A range inside a list is read apart, as is the "quý II" of "quý I trước 15/3, quý II trước 15/6". */
function belongsToNext(clause: Clause, at: number): boolean {
  const kind = kindAt(clause, at);
  return kind !== null && (rangeMarks.has(kind) || kind === 'before' || kind === 'at-latest');
}
