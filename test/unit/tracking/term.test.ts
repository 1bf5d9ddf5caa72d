import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';
import { defaultSettings } from '../../../src/domain/settings';
import { termOf, type Term } from '../../../src/domain/tracking/term';

function term(text: string): Term {
  const context = { planYear: 2022, planDate: '2022-01-10', today: '2022-06-15' };
  return termOf(readDeadlines({ text, date: null }, context), defaultSettings);
}

test('a day is judged on that day', () => {
  expect(term('Trước ngày 05/08/2022')).toEqual({ kind: 'dated', due: '2022-08-05' });
});

test('what recurs asks for a result in every period; its next day is no due date', () => {
  expect(term('Hàng quý')).toEqual({
    kind: 'ongoing',
    recurring: true,
    every: 'quarter',
    next: '2022-06-30',
  });
});

test('continuous work is asked for all the time', () => {
  expect(term('Thường xuyên')).toEqual({
    kind: 'ongoing',
    recurring: false,
    every: null,
    next: null,
  });
});

test.each(['Thường xuyên; báo cáo trước ngày 15/12/2022', 'Hàng quý; trước ngày 15/12/2022'])(
  'a day beats a period: %s',
  (text) => {
    expect(term(text)).toEqual({ kind: 'dated', due: '2022-12-15' });
  },
);

test.each(['', 'Theo quy định', 'Sau khi có hướng dẫn', '31/02/2022'])(
  'a calendar cannot judge "%s"',
  (text) => {
    expect(term(text)).toEqual({ kind: 'undated' });
  },
);
