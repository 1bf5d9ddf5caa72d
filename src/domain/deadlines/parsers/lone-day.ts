import type { Kind, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';

const leads = new Set<Kind>(['before', 'at-latest', 'until', 'done']);
const anyLead = new Set<Kind>([...leads, 'filler']);

const parse: Parser = (clause, at) => {
  const next = skip(clause, at, anyLead);
  if (kindAt(clause, next) !== 'month-day') return null;
  const spot = place(clause, at, next + 1);
  return {
    value: [{ kind: 'unreadable', reason: 'not-understood', ...spot }],
    next: next + 1,
  };
};

/** "Trước ngày 20", of a month that nobody told: not to be passed over beside another date. */
export const loneDay: Sentence = {
  begins: leads,
  needs: new Set<Kind>(['month-day']),
  parse,
};
