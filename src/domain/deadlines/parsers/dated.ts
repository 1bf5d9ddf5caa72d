import type { Lead, Phrase } from '../phrase';
import type { Clause } from '../terms';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';
import { readStretches } from './stretches';

const leads: ReadonlySet<Kind> = new Set<Lead>([
  'before',
  'at-latest',
  'until',
  'within',
  'throughout',
  'done',
  'after',
]);
const fillers = new Set<Kind>(['filler', 'stage']);
const beforeOpenEnd = new Set<Kind>(['and', 'comma', 'filler', 'open']);
const rangeMarks = new Set<Kind>(['dash', 'until', 'filler']);

const parse: Parser = (clause, at) => {
  if (kindAt(clause, at) === 'from-now') return parseFromNow(clause, at);
  const start = readLeads(clause, at);
  const stretches = readStretches(clause, start.next);
  if (!stretches) return null;
  const { value, next } = stretches;
  if (value.kind === 'range') {
    return one({ kind: 'range', from: value.from, to: value.to, ...place(clause, at, next) }, next);
  }
  const [first] = value.stretches;
  const open = first && value.stretches.length === 1 ? readOpenEnd(clause, next, start.from) : null;
  if (first && open) {
    return one(
      { kind: 'from', from: first, continuous: open.continuous, ...place(clause, at, open.next) },
      open.next,
    );
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

/** "trở đi", "và các năm tiếp theo", "và thường xuyên", or nothing after a "từ". */
function readOpenEnd(
  clause: Clause,
  at: number,
  from: boolean,
): { readonly continuous: boolean; readonly next: number } | null {
  const next = skip(clause, at, beforeOpenEnd);
  const kind = kindAt(clause, next);
  if (kind === 'onwards') return { continuous: true, next: next + 1 };
  if (!from) return null;
  return kind === 'continuous'
    ? { continuous: true, next: next + 1 }
    : { continuous: false, next: at };
}

function parseFromNow(clause: Clause, at: number): ReturnType<Parser> {
  const leadsUp = readLeads(clause, at + 1);
  const stretches = readStretches(clause, skip(clause, leadsUp.next, rangeMarks));
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
