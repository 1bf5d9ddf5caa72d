import type { Deadline, DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';
import { outsidePlanYears, swappedDay } from '../../../src/domain/deadlines/suspect';

const context: DeadlineContext = { planYear: 2022, planDate: '2022-02-10', today: '2022-03-01' };

describe('a real Excel date', () => {
  test.each(['05/08/2022', '5-Aug-22', '44778', '#####', '08/05/22', ''])(
    'shown as %j is its day',
    (text) => {
      expect(readDeadlines({ text, date: '2022-08-05' }, context)).toMatchObject([
        { kind: 'by', date: '2022-08-05', exclusive: false, precision: 'day' },
      ]);
    },
  );

  test.each(['06/2022', 'Jun-22', 'Tháng 6/2022', '6/22'])(
    'shown as the month %j is the month',
    (text) => {
      expect(readDeadlines({ text, date: '2022-06-01' }, context)).toMatchObject([
        { kind: 'by', date: '2022-06-30', precision: 'month' },
      ]);
    },
  );

  test('of the first of a month that shows its day is that day', () => {
    expect(readDeadlines({ text: '01/06/2022', date: '2022-06-01' }, context)).toMatchObject([
      { date: '2022-06-01', precision: 'day' },
    ]);
  });
});

describe('a swapped date', () => {
  const noPlan = { planDate: null };

  test('lies before the plan, and after it the other way round', () => {
    expect(swappedDay('2022-01-08', [], { planDate: '2022-02-10' })).toBe('2022-08-01');
  });

  test('lies outside its column, and inside it the other way round', () => {
    const column = ['2022-07-30', '2022-08-15', '2022-08-30'];
    expect(swappedDay('2022-05-08', column, noPlan)).toBe('2022-08-05');
  });

  test.each([
    ['a day past the 12th', '2022-08-15', ['2022-06-30', '2022-06-15', '2022-06-20']],
    ['the same number twice', '2022-08-08', ['2022-06-30', '2022-06-15', '2022-06-20']],
    ['too few neighbours', '2022-05-08', ['2022-08-15', '2022-08-30']],
    [
      'neighbours that may be swapped themselves',
      '2022-05-08',
      ['2022-08-01', '2022-08-03', '2022-08-09'],
    ],
    ['a place inside its column', '2022-05-08', ['2022-03-15', '2022-08-30', '2022-12-31']],
  ])('is not suspected for %s', (_, date, others) => {
    expect(swappedDay(date, others, noPlan)).toBeNull();
  });
});

describe('the years of the plan', () => {
  const by = (date: string, precision: 'day' | 'month' | 'year' = 'day'): Deadline => ({
    kind: 'by',
    date,
    exclusive: false,
    precision,
    raw: '',
  });

  test.each([[by('2021-12-31')], [by('2032-06-30')], [by('2028-06-30', 'month')]])(
    'leave out %j',
    (deadline) => {
      expect(outsidePlanYears(deadline, 2022)).toBe(true);
    },
  );

  test.each([
    [by('2022-06-30')],
    [by('2023-01-15')],
    [by('2027-12-31', 'month')],
    [by('2030-12-31', 'year')],
    [{ kind: 'during', from: '2021-01-01', to: '2025-12-31', raw: '' } as const],
    [{ kind: 'continuous', raw: '' } as const],
  ])('hold %j', (deadline) => {
    expect(outsidePlanYears(deadline, 2022)).toBe(false);
  });
});
