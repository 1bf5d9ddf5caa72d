import { markName, markReference, marksOf } from '../../../src/domain/grid/mark';

test('a mark comes back from its name', () => {
  const name = { name: markName('pivot-don-vi'), refersTo: `=${markReference("Biểu '1'")}` };
  expect([...marksOf([name])]).toEqual([["Biểu '1'", 'pivot-don-vi']]);
});

test.each([
  ['another name', { name: 'Diem', refersTo: "='Tổng hợp'!$A$1" }],
  ['a deleted sheet', { name: markName('tong-hop'), refersTo: '=#REF!$1:$1048576' }],
  ['a value', { name: markName('tong-hop'), refersTo: '="x"' }],
])('%s marks nothing', (_, name) => {
  expect(marksOf([name]).size).toBe(0);
});

test('a sheet whose rows the user deleted keeps its mark', () => {
  const name = { name: markName('tong-hop'), refersTo: "='Tổng hợp'!#REF!" };
  expect(marksOf([name]).get('Tổng hợp')).toBe('tong-hop');
});
