import type { DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { dueDate } from '../../../src/domain/deadlines/due';
import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';

const context: DeadlineContext = { planYear: 2022, planDate: '2022-02-10', today: '2022-03-01' };
const due = (text: string, beforeIncludesDay = true): string | null =>
  dueDate(readDeadlines({ text, date: null }, context), { beforeIncludesDay });

test.each([
  ['Trước ngày 30/9/2022', '2022-09-30'],
  ['Chậm nhất ngày 30/9/2022', '2022-09-30'],
  ['Quý III/2022', '2022-09-30'],
  ['Từ ngày 01/7 đến ngày 30/9/2022', '2022-09-30'],
  ['15/3; 15/6; 15/9; 15/12', '2022-12-15'],
  ['Thường xuyên; báo cáo trước ngày 15/12/2022', '2022-12-15'],
  ['Định kỳ hàng quý', '2022-03-31'],
  ['Trước ngày 25 hàng tháng', '2022-03-25'],
  ['100 ngày kể từ ngày ban hành Kế hoạch', '2022-05-21'],
])('%j is due on %s', (text, day) => {
  expect(due(text)).toBe(day);
});

test.each([
  'Thường xuyên',
  'Theo quy định',
  'Khi có yêu cầu',
  '30 ngày',
  'Định kỳ',
  '',
  'Đã hoàn thành',
  '15/6/2022; 31/02/2022',
])('%j has no due day', (text) => {
  expect(due(text)).toBeNull();
});

test('an office that reads "trước ngày" strictly is due the day before', () => {
  expect(due('Trước ngày 01/9/2022', false)).toBe('2022-08-31');
  expect(due('Trước ngày 25 hàng tháng', false)).toBe('2022-03-24');
  expect(due('Chậm nhất ngày 01/9/2022', false)).toBe('2022-09-01');
});
