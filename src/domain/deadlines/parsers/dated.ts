import type { Phrase } from '../phrase';
import type { Clause } from '../terms';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';
import { leadKinds, leadFillers, readLeads } from './leads';
import { readPartOf } from './part-of';
import { readStretches } from './stretches';
import { endOfWords } from './words-of-others';

const beforeUntil = new Set<Kind>(['comma', 'dash', 'filler']);
const listMarks = new Set<Kind>(['comma', 'and']);
const beforeOpenEnd = new Set<Kind>(['and', 'comma', 'filler', 'open']);
const rangeMarks = new Set<Kind>(['dash', 'until', 'filler']);

const parse: Parser = (clause, at) => {
  if (kindAt(clause, at) === 'from-now') return parseFromNow(clause, at);
  const start = readLeads(clause, at);
  const read = readStretches(clause, start.next);
  if (!read) return null;
  const { value, next } = read;
  const first = value.kind === 'range' ? value.from : value.stretches[0];
  const isOne = value.kind === 'list' && value.stretches.length === 1;
  const until = skip(clause, next, beforeUntil);
  if (kindAt(clause, until) === 'until-event') return openUntil(clause, at, until);
  const open = readOpenEnd(clause, next, start.from && isOne);
  if (first && open !== null) {
    const phrase = { kind: 'continuous', from: first, to: null } as const;
    return one({ ...phrase, ...place(clause, at, open) }, open);
  }
  if (value.kind === 'range') {
    return one({ kind: 'range', from: value.from, to: value.to, ...place(clause, at, next) }, next);
  }
  const part = first && isOne ? readPartOf(clause, next, first) : null;
  if (part) {
    const { stretch, lead } = part.value;
    const phrase = { kind: 'at', stretches: [stretch], lead: lead ?? start.lead } as const;
    return one({ ...phrase, ...place(clause, at, part.next) }, part.next);
  }
  const shared = endOfMonthsBehind(clause, next);
  if (shared > next) {
    const doubt = { kind: 'unreadable', reason: 'not-understood' } as const;
    return one({ ...doubt, ...place(clause, at, shared) }, shared);
  }
  return one(
    { kind: 'at', stretches: value.stretches, lead: start.lead, ...place(clause, at, next) },
    next,
  );
};

/**
 * Behind "trở đi", "và các năm tiếp theo", "và thường xuyên"; where `from` says that a "từ" went
 * before, no word is needed. Null where the end is not open.
 */
function readOpenEnd(clause: Clause, at: number, from: boolean): number | null {
  const next = skip(clause, at, beforeOpenEnd);
  const kind = kindAt(clause, next);
  if (kind === 'onwards' || (from && kind === 'continuous')) return next + 1;
  return from ? at : null;
}

/** "Tháng 5/2021 đến khi hết dịch": what will happen ends it, on a day that nobody knows. */
function openUntil(clause: Clause, at: number, until: number): ReturnType<Parser> {
  const next = endOfWords(clause, until);
  const anchorStart = place(clause, until, next).start;
  return one(
    { kind: 'event', offset: null, anchorStart, fromPlan: false, ...place(clause, at, next) },
    next,
  );
}

/**
 * Behind "Trước ngày 10 tháng 6" the end of "và tháng 12", behind "Ngày 05 tháng 4" that of ", 7, 10":
 * the same day of those months, or something else? Where nothing such follows, `at` itself.
 */
function endOfMonthsBehind(clause: Clause, at: number): number {
  const day = clause.terms[at - 1];
  if (day?.kind !== 'when' || day.when.unit !== 'day') return at;
  const { start, end } = place(clause, at - 1, at);
  const isSpelled = clause.key.slice(start, end).includes('thang');
  let next = at;
  for (;;) {
    const more = skip(clause, next, listMarks);
    const term = clause.terms[more];
    const isMonth = isSpelled && term?.kind === 'when' && term.when.unit === 'month';
    if (more === next || !(isMonth || isListed(clause, more))) return next;
    next = more + 1;
  }
}

/** A number that is not of the words behind it: not the 2 of ", 2 lớp". */
function isListed(clause: Clause, at: number): boolean {
  const after = kindAt(clause, at + 1);
  return kindAt(clause, at) === 'number' && (after === null || listMarks.has(after));
}

function parseFromNow(clause: Clause, at: number): ReturnType<Parser> {
  const leadsUp = readLeads(clause, at + 1);
  const start = skip(clause, leadsUp.next, rangeMarks);
  if (kindAt(clause, start) === 'until-event') return openUntil(clause, at, start);
  const stretches = readStretches(clause, start);
  if (stretches?.value.kind !== 'list') return null;
  const [to, more] = stretches.value.stretches;
  if (!to || more) return null;
  return one(
    { kind: 'range', from: 'now', to, ...place(clause, at, stretches.next) },
    stretches.next,
  );
}

function one(phrase: Phrase, next: number): Parsed<readonly Phrase[]> {
  return { value: [phrase], next };
}

/**
 * "Trước ngày 15/6", "Hoàn thành trong quý II", "Từ tháng 4 đến tháng 9/2022", "Giai đoạn
 * 2021-2025", "Từ nay đến hết năm", "Từ tháng 3 năm 2017 và thường xuyên", "Tháng 3, tháng 9".
 */
export const dated: Sentence = {
  begins: new Set<Kind>([
    'from-now',
    'from',
    ...leadKinds,
    ...leadFillers,
    'edge',
    'when',
    'plan-year',
    'number',
    'month-day',
  ]),
  parse,
};
