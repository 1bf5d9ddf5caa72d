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
    // "Sau ngày bầu cử 03 ngày"
    const last = clause.terms[next - 1];
    const offset =
      last?.kind === 'duration' && isRelative(clause, at)
        ? { count: last.count, unit: last.unit }
        : null;
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

const strongLeads = new Set<Kind>(['before', 'at-latest', 'done']);
const leads = new Set<Kind>([...strongLeads, 'filler', 'within', 'until', 'edge']);
const joiners = new Set<Kind>(['comma', 'and', 'open', 'slash']);
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

/** "Sau khi …", "trước kỳ họp …": not when it happens, but some time before or after. */
function isRelative(clause: Clause, at: number): boolean {
  return /^(?:ngay )?(?:sau|truoc) /u.test(clause.key.slice(clause.places[at]?.start));
}

/** Where the words that begin at `at` end: before the next thing that is surely a deadline of its own. */
export function endOfWords(clause: Clause, at: number): number {
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
