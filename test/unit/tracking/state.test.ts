import { readState } from '../../../src/domain/tracking/state';

test.each([
  ['Hoàn thành', 'done'],
  ['ĐÃ HOÀN THÀNH', 'done'],
  ['Xong.', 'done'],
  ['Đã hoàn thành ngày 05/3', 'done'],
  ['100%', 'done'],
  ['Hoàn thành 60%', 'in-progress'],
  ['Chưa hoàn thành', 'in-progress'],
  ['Đang triển khai', 'in-progress'],
  ['Chưa', 'not-started'],
  ['Chưa triển khai', 'not-started'],
  ['0 %', 'not-started'],
  ['Tạm hoãn', 'paused'],
  ['Hủy', 'paused'],
])('%s', (text, state) => {
  expect(readState(text)).toBe(state);
});

test.each(['', 'x', 'Sở Nội vụ', 'Xongg', 'Quý II/2022', 'Hoàng Thành'])(
  '%s says nothing of a state',
  (text) => {
    expect(readState(text)).toBeNull();
  },
);
