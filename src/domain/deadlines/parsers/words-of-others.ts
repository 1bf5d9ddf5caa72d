import type { Phrase } from '../phrase';
import type { Clause } from '../terms';
import type { Kind, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';

const parse: Parser = (clause, at) => {
  const kind = kindAt(clause, at);
  if (kind === 'regulated') {
    const next = endOfWords(clause, at);
    return { value: [{ kind, ...place(clause, at, next) }], next };
  }
  if (kind === 'event' || kind === 'counted-from' || kind === 'until-event') {
    const next = endOfWords(clause, at);
    const spot = place(clause, at, next);
    const day = dayOfEvent(clause, at, next);
    if (day) return { value: [{ kind: 'at', ...day, ...spot }], next };
    const offset = offsetAt(clause, at, next);
    return {
      value: [{ kind: 'event', offset, anchorStart: spot.start, fromPlan: false, ...spot }],
      next,
    };
  }
  if (kind === 'uncountable' || kind === 'month-week') {
    return {
      value: [{ kind: 'unreadable', reason: 'not-understood', ...place(clause, at, at + 1) }],
      next: at + 1,
    };
  }
  return null;
};

const onOccasion = /^(?:(?:nhan|trong|vao) )*(?:(?:cac )?dip|nhan|(?:ngay )?le|tet) /u;
/** What an event is called. */
const names = new Set<Kind>(['word', 'event', 'occasion', 'filler', 'uncountable']);
const opens = new Set<Kind>(['open']);
const strongLeads = new Set<Kind>(['before', 'at-latest', 'done']);
const leads = new Set<Kind>([...strongLeads, 'filler', 'within', 'until', 'edge']);
const joiners = new Set<Kind>(['comma', 'and', 'open', 'slash']);
const joints = new Set<Kind>(['comma', 'and', 'open', 'slash', 'dash']);
const beforeStart = new Set<Kind>([...joiners, 'filler']);
const starts = new Set<Kind>([
  'continuous',
  'every',
  'throughout',
  'until',
  'within',
  'event',
  'regulated',
]);
const dates = new Set<Kind>(['when', 'month-day', 'plan-year']);

/** "Sau ngày bầu cử 03 ngày", "Trước kỳ họp 15 ngày" (as many below zero). */
function offsetAt(
  clause: Clause,
  at: number,
  next: number,
): Extract<Phrase, { kind: 'event' }>['offset'] {
  const last = clause.terms[next - 1];
  if (last?.kind !== 'duration' || !isRelative(clause, at)) return null;
  return { count: isBefore(clause, at) ? -last.count : last.count, unit: last.unit };
}

/** "Trước Đại hội", "trước khi …"; "trước và sau Đại hội" is neither. */
export function isBefore(clause: Clause, at: number): boolean {
  return /^(?:ngay )?truoc (?!va )/u.test(clause.key.slice(clause.places[at]?.start));
}

/**
 * The day of an event that its words end with: "Trước ngày bầu cử (15/3/2026)", "Trước khai giảng
 * 5/9" are due before it, "Dịp Quốc khánh 2/9" on it; "Sau Đại hội 15/3" some time later. Null where
 * anything else is said.
 */
function dayOfEvent(
  clause: Clause,
  at: number,
  next: number,
): Pick<Extract<Phrase, { kind: 'at' }>, 'stretches' | 'lead'> | null {
  const lead = isBefore(clause, at) ? 'before' : null;
  if (lead === null && !onOccasion.test(clause.key.slice(clause.places[at]?.start))) return null;
  const end = kindAt(clause, next - 1) === 'close' ? next - 2 : next - 1;
  const opening = skip(clause, at + 1, names);
  const day = clause.terms[end];
  if (skip(clause, opening, opens) !== end || day?.kind !== 'when') return null;
  if (day.when.unit !== 'day' || (lead === null && opening === at + 1)) return null;
  return { stretches: [{ when: day.when, edge: null }], lead };
}

/** "Sau khi …", "trước kỳ họp …": not when it happens, but some time before or after. */
function isRelative(clause: Clause, at: number): boolean {
  return /^(?:ngay )?(?:sau|truoc) /u.test(clause.key.slice(clause.places[at]?.start));
}

/**
 * Where the words that begin at `at` end: before the next thing that is surely a deadline of its own,
 * and the "và" or comma that leads to it.
 */
export function endOfWords(clause: Clause, at: number): number {
  let next = startOfOther(clause, at);
  while (next > at + 1 && isJoint(clause, next - 1)) next -= 1;
  return next;
}

/** A joiner, or the dots behind one: the end of "trước mùa mưa và …". */
function isJoint(clause: Clause, at: number): boolean {
  const { start, end } = place(clause, at, at + 1);
  return joints.has(kindAt(clause, at) ?? 'word') || /^[._]$/u.test(clause.key.slice(start, end));
}

function startOfOther(clause: Clause, at: number): number {
  let next = at + 1;
  let dated = false;
  const relative = isRelative(clause, at);
  for (let kind = kindAt(clause, next); kind !== null; kind = kindAt(clause, next)) {
    // "Kể từ khi kết thúc năm" is the event itself.
    const ofEvent = kind === 'done' && next === at + 1;
    if (strongLeads.has(kind) && !ofEvent && leadsToDate(clause, next)) return next;
    // "Sau khi có Nghị quyết (tháng 7/2023)": a bracket says when that is, not when this is due.
    const glosses = relative && kind === 'open';
    if (joiners.has(kind)) {
      const start = skip(clause, next, beforeStart);
      if (startsDeadline(clause, start, dated || glosses)) return next;
    }
    dated ||= kind === 'when';
    next += 1;
  }
  return next;
}

function leadsToDate(clause: Clause, at: number): boolean {
  const next = skip(clause, at, leads);
  const kind = kindAt(clause, next);
  return kind !== null && dates.has(kind);
}

/** `dated`: the words name a date already, and one more is the same list: "dịp lễ 30/4, 01/5". */
function startsDeadline(clause: Clause, at: number, dated: boolean): boolean {
  const kind = kindAt(clause, at);
  if (kind === null) return false;
  if (starts.has(kind))
    return kind !== 'until' && kind !== 'within' ? true : leadsToDate(clause, at);
  const term = clause.terms[at];
  return !dated && term?.kind === 'when' && term.when.unit !== 'year';
}

/**
 * "Theo quy định", "Theo tiến độ của Trung ương": another text says when. "Sau khi có hướng dẫn của
 * Bộ", "Trước và trong quá trình bầu cử", "Kỳ họp cuối năm 2021": something that happens says when.
 * Both take the words up to the next deadline with them, dates of other documents included.
 */
export const wordsOfOthers: Sentence = {
  begins: new Set<Kind>([
    'regulated',
    'event',
    'counted-from',
    'until-event',
    'uncountable',
    'month-week',
  ]),
  parse,
};
