import type { Lead, Phrase, Stretch } from '../phrase';
import type { Clause } from '../terms';
import type { When } from '../when';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';
import { readStretches } from './stretches';
import { endOfWords } from './words-of-others';

const leads: ReadonlySet<Kind> = new Set<Lead>([
  'before',
  'at-latest',
  'until',
  'within',
  'throughout',
  'done',
  'after',
]);
const fillers = new Set<Kind>(['filler', 'stage', 'years']);
const beforeDay = new Set<Kind>(['comma', 'open', 'filler']);
const beforeUntil = new Set<Kind>(['comma', 'dash', 'filler']);
const closing = new Set<Kind>(['close']);
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
  if (first && open !== null && (isOne || value.kind === 'range')) {
    const phrase = { kind: 'continuous', from: first, to: null } as const;
    return one({ ...phrase, ...place(clause, at, open) }, open);
  }
  if (value.kind === 'range') {
    return one({ kind: 'range', from: value.from, to: value.to, ...place(clause, at, next) }, next);
  }
  const day = first && isOne ? readDayOf(clause, next, first) : null;
  if (day) {
    const { stretch, lead } = day.value;
    const phrase = { kind: 'at', stretches: [stretch], lead } as const;
    return one({ ...phrase, ...place(clause, at, day.next) }, day.next);
  }
  return one(
    { kind: 'at', stretches: value.stretches, lead: start.lead, ...place(clause, at, next) },
    next,
  );
};

interface Leads {
  readonly lead: Lead | null;
  readonly from: boolean;
  readonly next: number;
}

/** The words before the date; of several, "trước" and "chậm nhất" say more than "hoàn thành", "trong". */
function readLeads(clause: Clause, at: number): Leads {
  let next = skip(clause, at, fillers);
  let lead: Lead | null = null;
  let from = false;
  for (let kind = kindAt(clause, next); kind !== null; kind = kindAt(clause, next)) {
    if (kind === 'from') from = true;
    else if (isLead(kind)) lead = stronger(lead, kind);
    else if (!fillers.has(kind)) break;
    next += 1;
  }
  return { lead, from, next };
}

function isLead(kind: Kind): kind is Lead {
  return leads.has(kind);
}

const strength: readonly (Lead | null)[] = [
  null,
  'within',
  'throughout',
  'until',
  'done',
  'at-latest',
  'after',
  'before',
];

function stronger(one: Lead | null, other: Lead): Lead {
  return one !== null && strength.indexOf(one) > strength.indexOf(other) ? one : other;
}

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

/** "Tháng 6, trước ngày 20", "Tháng 6 (ngày 20)": a day of the month just named. */
function readDayOf(
  clause: Clause,
  at: number,
  { when, edge }: Stretch,
): Parsed<{ readonly stretch: Stretch; readonly lead: Lead | null }> | null {
  if (when.unit !== 'month' || edge !== null) return null;
  const start = readLeads(clause, skip(clause, at, beforeDay));
  const term = clause.terms[start.next];
  const after = kindAt(clause, start.next + 1);
  if (term?.kind !== 'month-day' || after === 'every' || after === 'and') return null;
  const { first: month, year, yearOffset } = when;
  const day: When = {
    unit: 'day',
    month,
    day: term.day,
    year,
    ...(yearOffset === undefined ? {} : { yearOffset }),
  };
  return {
    value: { stretch: { when: day, edge }, lead: start.lead },
    next: skip(clause, start.next + 1, closing),
  };
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
    ...leads,
    ...fillers,
    'edge',
    'when',
    'plan-year',
    'number',
    'month-day',
  ]),
  parse,
};
