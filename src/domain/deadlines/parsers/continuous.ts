import type { Kind, Parser, Sentence } from './cursor';
import { place } from './cursor';
import { readBounds } from './bounds';

const parse: Parser = (clause, at) => {
  const bounds = readBounds(clause, at + 1);
  const next = bounds?.next ?? at + 1;
  const { from, to } = bounds?.value ?? { from: null, to: null };
  return { value: [{ kind: 'continuous', from, to, ...place(clause, at, next) }], next };
};

/** "Thường xuyên", "Thường xuyên, bắt đầu từ tháng 3/2022", "Thường xuyên trong năm 2022". */
export const continuous: Sentence = { begins: new Set<Kind>(['continuous']), parse };
