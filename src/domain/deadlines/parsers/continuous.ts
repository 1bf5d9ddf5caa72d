import type { Parser } from './cursor';
import { kindAt, place } from './cursor';
import { readBounds } from './bounds';

/** "Thường xuyên", "Thường xuyên, bắt đầu từ tháng 3/2022", "Thường xuyên trong năm 2022". */
export const parseContinuous: Parser = (clause, at) => {
  if (kindAt(clause, at) !== 'continuous') return null;
  const bounds = readBounds(clause, at + 1);
  const next = bounds?.next ?? at + 1;
  const { from, to } = bounds?.value ?? { from: null, to: null };
  return { value: [{ kind: 'continuous', from, to, ...place(clause, at, next) }], next };
};
