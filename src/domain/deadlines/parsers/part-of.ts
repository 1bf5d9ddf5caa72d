import type { Lead, Stretch } from '../phrase';
import type { Clause, Edge, Term } from '../terms';
import { daysOfMonth, type When } from '../when';
import type { Kind, Parsed } from './cursor';
import { kindAt, skip } from './cursor';
import { readLeads } from './leads';

/** What a stretch is narrowed to, and the word that leads to it. */
interface Part {
  readonly stretch: Stretch;
  readonly lead: Lead | null;
}

const beforeDay = new Set<Kind>(['comma', 'open', 'filler']);
const beforeWeek = new Set<Kind>([...beforeDay, 'dash']);
const closing = new Set<Kind>(['close']);
const afterWeek = new Set<Kind>(['period', 'close']);
const others = new Set<Kind | null>(['every', 'and']);

/**
 * A part of the stretch just named: "Tháng 6, trước ngày 20", "Tháng 6 (tuần 2)", "Quý III (cuối
 * quý)". Null where none follows.
 */
export function readPartOf(clause: Clause, at: number, stretch: Stretch): Parsed<Part> | null {
  if (stretch.edge !== null) return null;
  return readDayOf(clause, at, stretch.when) ?? readEdgeOf(clause, at, stretch.when);
}

function readDayOf(clause: Clause, at: number, month: When): Parsed<Part> | null {
  if (month.unit !== 'month') return null;
  const week = skip(clause, at, beforeWeek);
  const start =
    kindAt(clause, week) === 'month-week'
      ? { lead: null, next: week }
      : readLeads(clause, skip(clause, at, beforeDay));
  const days = daysOf(clause.terms[start.next], month);
  if (!days || others.has(kindAt(clause, start.next + 1))) return null;
  const after = days.unit === 'day' ? closing : afterWeek;
  return {
    value: { stretch: { when: days, edge: null }, lead: start.lead },
    next: skip(clause, start.next + 1, after),
  };
}

function daysOf(term: Term | undefined, month: When): When | null {
  switch (term?.kind) {
    case 'month-day':
      return daysOfMonth(month, { day: term.day });
    case 'month-week':
      return daysOfMonth(month, { from: term.from, to: term.to });
    default:
      return null;
  }
}

/** "Tháng 9 (cuối tháng)", "Quý IV (đầu quý)", "Năm 2025 (giữa năm)". */
function readEdgeOf(clause: Clause, at: number, when: When): Parsed<Part> | null {
  const start = skip(clause, at, beforeDay);
  const edge = edgeAt(clause, start, when.unit);
  if (!edge) return null;
  const value = { stretch: { when, edge: edge.value }, lead: null };
  return { value, next: skip(clause, edge.next, closing) };
}

/** The edge of a period of that unit that stands without a number: "cuối tháng", "giữa năm". */
function edgeAt(clause: Clause, at: number, unit: When['unit']): Parsed<Edge> | null {
  const term = clause.terms[at];
  if (term?.kind === 'each-end') {
    return term.every === unit ? { value: 'end', next: at + 1 } : null;
  }
  const period = clause.terms[at + 1];
  if (term?.kind !== 'edge') return null;
  const named =
    (period?.kind === 'period' && period.every === unit) ||
    (period?.kind === 'plan-year' && !period.alone && unit === 'year');
  return named ? { value: term.edge, next: at + 2 } : null;
}
