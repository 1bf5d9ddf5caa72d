import type { Kind, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';
import { endOfWords } from './words-of-others';

const before = new Set<Kind>(['within', 'at-latest', 'done', 'filler', 'until']);
const between = new Set<Kind>(['comma', 'filler']);
const planItself =
  /^(?:(?:tinh |ke )?tu (?:ngay |khi )?|sau khi |sau ngay )(?:ngay )?(?:(?:ban hanh|ky|ky ban hanh)(?: (?:ke hoach(?: nay)?|(?:quyet dinh|chi thi|chuong trinh|nghi quyet|cong van|van ban|thong bao) nay))|(?:ke hoach(?: nay)?|(?:quyet dinh|chi thi|chuong trinh|nghi quyet|van ban) nay) (?:duoc |co )?(?:ban hanh|ky|hieu luc)(?: ban hanh| thi hanh)?)[ .,;)]*$/u;

const parse: Parser = (clause, at) => {
  const lead = skip(clause, at, before);
  // "Sau 10 ngày kể từ …" is when it may begin; "chậm nhất sau 10 ngày …" by when it is due.
  const after = kindAt(clause, lead) === 'after';
  const begins = after && kindAt(clause, at) !== 'at-latest';
  const count = skip(clause, after ? lead + 1 : lead, before);
  const term = clause.terms[count];
  if (term?.kind !== 'duration') return null;
  const { unit } = term;
  const anchor = skip(clause, count + 1, between);
  const kind = kindAt(clause, anchor);
  const isCountedFrom = kind === 'counted-from' || kind === 'event';
  if (after || isCountedFrom) {
    const next = endOfWords(clause, isCountedFrom ? anchor : count);
    const spot = place(clause, at, next);
    const anchorStart = clause.places[anchor]?.start ?? spot.start;
    return {
      value: [
        {
          kind: 'event',
          offset: { count: term.count, unit },
          anchorStart,
          fromPlan: !begins && planItself.test(clause.key.slice(anchorStart, spot.end)),
          ...spot,
        },
      ],
      next,
    };
  }
  const next = count + 1;
  return {
    value: [{ kind: 'duration', count: term.count, unit, ...place(clause, at, next) }],
    next,
  };
};

/**
 * "30 ngày", "Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch", "10 ngày làm việc sau khi Nghị quyết
 * được ban hành": a number of days, from an event where one is named.
 */
export const counted: Sentence = {
  begins: new Set<Kind>(['duration', 'after', ...before]),
  needs: new Set<Kind>(['duration']),
  parse,
};
