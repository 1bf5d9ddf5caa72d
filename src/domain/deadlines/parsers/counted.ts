import type { Clause } from '../terms';
import type { Kind, Parser, Sentence } from './cursor';
import { kindAt, place, skip } from './cursor';
import { endOfWords, isBefore } from './words-of-others';

const before = new Set<Kind>(['within', 'at-latest', 'done', 'filler', 'until']);
const words = new Set<Kind>(['word']);
const datesAndLeads = new Set<Kind>(['before', 'filler', 'when', 'month-day']);
const fillers = new Set<Kind>(['filler']);
const between = new Set<Kind>(['comma', 'filler']);
const planItself =
  /^(?:(?:tinh |ke )?tu (?:ngay |khi )?|sau khi |sau ngay )(?:ngay )?(?:(?:ban hanh|ky|ky ban hanh)(?: (?:ke hoach(?: nay)?|(?:quyet dinh|chi thi|chuong trinh|nghi quyet|cong van|van ban|thong bao) nay))|(?:ke hoach(?: nay)?|(?:quyet dinh|chi thi|chuong trinh|nghi quyet|van ban) nay) (?:duoc |co )?(?:ban hanh|ky|hieu luc)(?: ban hanh| thi hanh)?)[ .,;)]*$/u;

const parse: Parser = (clause, at) => {
  const lead = skip(clause, at, before);
  // "Sau 10 ngày kể từ …" is when it may begin; "chậm nhất sau 10 ngày …" by when it is due.
  const after = kindAt(clause, lead) === 'after';
  const begins = after && kindAt(clause, at) !== 'at-latest';
  const early = kindAt(clause, lead) === 'before';
  const count = skip(clause, after || early ? lead + 1 : lead, before);
  const term = clause.terms[count];
  if (term?.kind !== 'duration') return null;
  const { unit } = term;
  const behind = skip(clause, endOfEach(clause, count + 1), between);
  const isCompared = saysSoVoi(clause, behind);
  // "Trước 10 ngày kể từ khi nhận" is counted onwards.
  if (early !== isCompared) return null;
  const anchor = isCompared ? skip(clause, behind + 2, fillers) : behind;
  const kind = kindAt(clause, anchor);
  const isCountedFrom = isCompared || kind === 'counted-from' || kind === 'event';
  const isBack = isCompared || isBefore(clause, anchor);
  if (after || isCountedFrom) {
    const next = endOfWords(clause, isCountedFrom ? anchor : count);
    const spot = place(clause, at, next);
    const anchorStart = clause.places[anchor]?.start ?? spot.start;
    return {
      value: [
        {
          kind: 'event',
          offset: { count: isBack ? -term.count : term.count, unit },
          anchorStart,
          fromPlan: !begins && planItself.test(clause.key.slice(anchorStart, spot.end)),
          ...spot,
        },
      ],
      next,
    };
  }
  const next = endOfEach(clause, count + 1);
  // "Chậm nhất 03 ngày trước 15/6" is not due on the 15th; "tập huấn 03 ngày trước 15/6" may be.
  if ((at === 0 || lead > at) && kindAt(clause, next) === 'before') {
    const end = skip(clause, next, datesAndLeads);
    const doubt = { kind: 'unreadable', reason: 'not-understood' } as const;
    return { value: [{ ...doubt, ...place(clause, at, end) }], next: end };
  }
  return {
    value: [{ kind: 'duration', count: term.count, unit, ...place(clause, at, next) }],
    next,
  };
};

/** "Trước 15 ngày so với ngày khai mạc": before it. */
function saysSoVoi(clause: Clause, at: number): boolean {
  const { start, end } = place(clause, at, at + 2);
  return clause.key.slice(start, end) === 'so voi' && kindAt(clause, at + 2) !== null;
}

/** Behind "05 ngày làm việc" the end of "/hồ sơ", "/01 đơn"; but "20 ngày/năm" says how many in a year. */
function endOfEach(clause: Clause, at: number): number {
  if (kindAt(clause, at) !== 'slash') return at;
  const one = clause.terms[at + 1];
  const noun = one?.kind === 'number' && one.value === 1 ? at + 2 : at + 1;
  return kindAt(clause, noun) === 'word' ? skip(clause, noun, words) : at;
}

/**
 * "30 ngày", "Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch", "10 ngày làm việc sau khi Nghị quyết
 * được ban hành": a number of days, from an event where one is named.
 */
export const counted: Sentence = {
  begins: new Set<Kind>(['duration', 'after', 'before', ...before]),
  needs: new Set<Kind>(['duration']),
  parse,
};
