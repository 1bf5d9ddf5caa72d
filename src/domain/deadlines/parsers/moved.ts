import type { Clause } from '../terms';
import type { Kind, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';
import { readStretches, type Stretches } from './stretches';

const fillers = new Set<Kind>(['filler', 'before', 'stage', 'years']);
const into = new Set(['thanh', 'sang', 'qua']);

const parse: Parser = (clause, at) => {
  const term = clause.terms[at];
  const old = readStretches(clause, skip(clause, at + 1, fillers));
  if (term?.kind !== 'moved' || !old) return null;
  const { value, next } = old;
  if (isInto(clause, next)) {
    const to = readStretches(clause, skip(clause, next + 1, fillers));
    // The new date is read behind it, as any other; "từ 30/6/2026 thành 30/9" may be of either year.
    const isOfYear = to !== null && (hasYear(to.value) || !hasYear(value));
    return isOfYear ? { value: [], next: next + 1 } : null;
  }
  const mark = clause.terms.slice(at, next).some(({ kind }) => kind === 'until');
  if (value.kind === 'range' && mark) {
    const { from, to } = value;
    if (from.when.year !== null && to.when.year === null) return null;
    const spot = place(clause, at, next);
    return { value: [{ kind: 'at', stretches: [to], lead: 'until', ...spot }], next };
  }
  return term.carried ? { value: [], next } : null;
};

function hasYear(read: Stretches): boolean {
  const stretches = read.kind === 'range' ? [read.from, read.to] : read.stretches;
  return stretches.some(({ when }) => when.year !== null);
}

/** "thành", "sang": not the month that "sang" is said of. */
function isInto(clause: Clause, at: number): boolean {
  const { start, end } = place(clause, at, at + 1);
  return kindAt(clause, at) === 'word' && into.has(clause.key.slice(start, end));
}

/**
 * "Điều chỉnh từ 30/6/2026 thành 30/9/2026", "Gia hạn từ 30/6 đến 30/9/2026": only the new date counts.
 * Of "Chuyển tiếp từ năm 2025" none does: work begun before is due with what stands beside it.
 */
export const moved: Sentence = { begins: new Set<Kind>(['moved']), parse };
