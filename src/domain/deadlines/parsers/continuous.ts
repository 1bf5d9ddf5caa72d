import type { Clause } from '../terms';
import { readBounds } from './bounds';
import type { Kind, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';

const joiners = new Set<Kind>(['comma', 'and', 'slash']);

const parse: Parser = (clause, at) => {
  const end = endOfContinuous(clause, at);
  const bounds = readBounds(clause, end);
  const next = bounds?.next ?? end;
  const { from, to } = bounds?.value ?? { from: null, to: null };
  return { value: [{ kind: 'continuous', from, to, ...place(clause, at, next) }], next };
};

/** "Thường xuyên, hàng ngày" says one thing twice. */
function endOfContinuous(clause: Clause, at: number): number {
  const more = skip(clause, at + 1, joiners);
  return kindAt(clause, more) === 'continuous' ? endOfContinuous(clause, more) : at + 1;
}

/** "Thường xuyên", "Thường xuyên, bắt đầu từ tháng 3/2022", "Thường xuyên trong năm 2022". */
export const continuous: Sentence = { begins: new Set<Kind>(['continuous']), parse };
