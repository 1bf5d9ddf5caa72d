import fc from 'fast-check';
import { canonicalText } from '../../../src/domain/deadlines/canonical';
import type { Deadline, DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';
import { labelled } from '../../labelled/deadlines/labels';
import { processorTime } from '../support/processor-time';

const context: DeadlineContext = { planYear: 2022, planDate: '2022-02-10', today: '2022-03-01' };

/** What it says, apart from the words and from where the year came. */
function meaning(deadline: Deadline): unknown {
  const said = Object.entries(deadline).filter(
    ([name]) => name !== 'raw' && name !== 'impliedYear',
  );
  return Object.fromEntries(
    said.map(([name, value]) => [
      name,
      name === 'anchor' ? String(value).toLowerCase() : (value as unknown),
    ]),
  );
}

/** The letters and marks of a text, blanks and tones apart. */
function letters(text: string): string {
  return text.normalize('NFD').replace(/\s|\p{M}/gu, '');
}

const dated = labelled('build').flatMap(({ text, context: own }) =>
  readDeadlines({ text, date: null }, own).map(
    (deadline) => [canonicalText(deadline, own.heading ?? null), deadline, own] as const,
  ),
);

describe('canonical text', () => {
  test.each(dated)('%j reads back as what it says', (text, deadline, own) => {
    // A deadline that keeps its own words is read within its cell; the words alone may say less.
    if (deadline.kind === 'unreadable' || deadline.kind === 'none') return;
    expect(readDeadlines({ text, date: null }, own).map(meaning)).toEqual([meaning(deadline)]);
  });

  test.each(dated)('%j is canonical itself', (text, _, own) => {
    const again = readDeadlines({ text, date: null }, own).map((one) =>
      canonicalText(one, own.heading ?? null),
    );
    expect(again.join('; ')).toBe(text);
  });

  const day = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const heading = fc.constantFrom(null, 'Thời hạn hoàn thành');

  test('of any day, before it or on it', () => {
    fc.assert(
      fc.property(day, fc.boolean(), heading, (date, exclusive, over) => {
        const deadline: Deadline = { kind: 'by', date, exclusive, precision: 'day', raw: '' };
        const read = readDeadlines(
          { text: canonicalText(deadline, over), date: null },
          { ...context, heading: over },
        );
        expect(read.map(meaning)).toEqual([meaning(deadline)]);
      }),
    );
  });

  test('of any span of days', () => {
    fc.assert(
      fc.property(day, day, heading, (one, other, over) => {
        const [from = one, to = other] = [one, other].sort();
        fc.pre(from !== to);
        const deadline: Deadline = { kind: 'during', from, to, raw: '' };
        const read = readDeadlines(
          { text: canonicalText(deadline, over), date: null },
          { ...context, heading: over },
        );
        expect(read.map(meaning)).toEqual([meaning(deadline)]);
      }),
    );
  });
});

describe('hostile texts', () => {
  const piece = fc.constantFrom(
    'trước',
    'ngày',
    'tháng',
    'quý',
    'năm',
    'đến',
    'từ',
    '(',
    ')',
    '/',
    '-',
    ',',
    ';',
    '\n',
    '15',
    '2022',
    'III',
    'hàng',
    'theo',
    'kể từ',
    'Quyết định số 12/QĐ-UBND',
    '  ',
    '\u0301',
    '\u{1f600}',
    '31/02',
    '6 tháng đầu năm',
    'cuối',
  );

  test('never throw, and always get an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(readDeadlines({ text, date: null }, context).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('only speak in words of the cell', () => {
    fc.assert(
      fc.property(fc.array(piece), (words) => {
        const text = words.join(' ');
        const squeezed = letters(text);
        for (const { raw } of readDeadlines({ text, date: null }, context)) {
          expect(squeezed).toContain(letters(raw));
        }
      }),
    );
  });

  test.each([
    'trước ngày ',
    '15/6, ',
    'theo ',
    'quý II, ',
    '(',
    '1',
    'kế hoạch số 1/a ',
    '- ',
    'a-',
    '12/qđ-ub ',
  ])('take time in proportion to their length: %j', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return processorTime(() => {
        readDeadlines({ text, date: null }, context);
      });
    };
    time(2000);
    const small = Math.min(time(4000), time(4000), time(4000));
    const large = Math.min(time(16000), time(16000), time(16000));
    expect(large).toBeLessThan(10 * Math.max(small, 2));
  });
});
