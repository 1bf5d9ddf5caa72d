import type { DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';

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
