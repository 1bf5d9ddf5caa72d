import fc from 'fast-check';
import type { DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';
import { lastDayOfMonth } from '../../../src/domain/deadlines/when';
import { labelOf } from '../../labelled/deadlines/labels';

const context: DeadlineContext = { planYear: 2024, planDate: null, today: '2024-03-01' };
const read = (text: string): string =>
  readDeadlines({ text, date: null }, context).map(labelOf).join('; ');

const two = (no: number): string => String(no).padStart(2, '0');
const iso = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;
const roman = ['I', 'II', 'III', 'IV'];

const year = fc.integer({ min: 2017, max: 2030 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const behind = fc.constantFrom('', '.', ' (cấp tỉnh)', ', gửi Sở Nội vụ', '; gửi Phòng Nội vụ');

/** One way of writing a day, a month or a quarter. */
type Form = (day: number, month: number, year: number) => string;
const dayForms = fc.constantFrom<Form>(
  (d, m, y) => `${d}/${m}/${y}`,
  (d, m, y) => `${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `${d} / ${m} / ${y}`,
  (d, m, y) => `${d}.${m}.${y}`,
  (d, m, y) => `${two(d)}-${two(m)}-${y}`,
  (d, m, y) => `${d}/${m}/${y % 100}`,
  (d, m, y) => `${d}/${m} năm ${y}`,
  (d, m, y) => `${d}/${m}năm ${y}`,
  (d, m, y) => `${d} tháng ${m} năm ${y}`,
  (d, m, y) => `${d} tháng ${m}/${y}`,
);
const monthForms = fc.constantFrom<Form>(
  (_, m, y) => `tháng ${m}/${y}`,
  (_, m, y) => `Tháng ${two(m)} năm ${y}`,
  (_, m, y) => `tháng${m}/${y}`,
  (_, m, y) => `tháng ${m}năm ${y}`,
  (_, m, y) => `tháng ${m}-${y}`,
  (_, m, y) => `T${m}/${y}`,
);
const quarterForms = fc.constantFrom<Form>(
  (_, q, y) => `Quý ${roman[q - 1]}/${y}`,
  (_, q, y) => `quý ${q} năm ${y}`,
  (_, q, y) => `Q${roman[q - 1]}/${y}`,
  (_, q, y) => `quý${q}/${y}`,
  (_, q, y) => `Quý ${roman[q - 1]}-${y}`,
  (_, q, y) => `Quý ${roman[q - 1]}, năm ${y}`,
);

test('a day, after each of the words that lead to one', () => {
  const before = fc.constantFrom(
    ...['', 'Ngày ', 'ngày', 'Chậm nhất ngày ', 'Đến hết ngày ', 'Hạn cuối: ', 'Dự kiến '],
    ...['Trước ngày ', 'trước ', 'Trước ngày', 'trước', 'Xong trước ', 'Gửi Sở Nội vụ trước ngày '],
  );
  fc.assert(
    fc.property(before, dayForms, day, month, year, behind, (lead, form, d, m, y, rest) => {
      const mark = /trước/iu.test(lead) ? '!' : '';
      expect(read(`${lead}${form(d, m, y)}${rest}`)).toBe(`by${mark} ${iso(y, m, d)}`);
    }),
  );
});

test('from one day to another', () => {
  const marks = fc.constantFrom(
    ['Từ ngày ', ' đến ngày '],
    ['Từ', ' đến '],
    ['', ' - '],
    ['', '–'],
    ['Từ ngày ', ' đến hết ngày '],
  );
  fc.assert(
    fc.property(marks, dayForms, day, month, year, ([from, to], form, d, m, y) => {
      expect(read(`${from}${form(d, m, y)}${to}${form(28, 12, y)}`)).toBe(
        `during ${iso(y, m, d)}..${iso(y, 12, 28)}`,
      );
    }),
  );
});

test('the last day of a month', () => {
  const before = fc.constantFrom(
    '',
    'Hoàn thành ',
    'Cuối ',
    'Đến hết ',
    'Chậm nhất trong ',
    'Vào ',
  );
  fc.assert(
    fc.property(before, monthForms, month, year, behind, (lead, form, m, y, rest) => {
      const text = `${lead}${form(1, m, y)}${rest}`;
      expect(read(text)).toBe(`by/month ${iso(y, m, lastDayOfMonth(y, m))}`);
    }),
  );
});

test('a quarter, to work in or to be done by', () => {
  const before = fc.constantFrom('', 'Trong ', 'Dự kiến ', 'Trình HĐND tỉnh ');
  const done = fc.constantFrom(
    'Hoàn thành ',
    'Hoàn thành trong ',
    'Đến hết ',
    'Cuối ',
    'Chậm nhất ',
  );
  const quarter = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(before, done, quarterForms, quarter, year, behind, (lead, by, form, q, y, rest) => {
      const last = iso(y, 3 * q, lastDayOfMonth(y, 3 * q));
      const text = `${form(1, q, y)}${rest}`;
      expect(read(`${lead}${text}`)).toBe(`during ${iso(y, 3 * q - 2, 1)}..${last}`);
      expect(read(`${by}${text}`)).toBe(`by/quarter ${last}`);
    }),
  );
});

test('what recurs, its day before or behind', () => {
  const yearly = fc.constantFrom('hàng năm', 'hằng năm', 'mỗi năm');
  fc.assert(
    fc.property(yearly, day, month, (every, d, m) => {
      const label = `every year month=${m} day=${d}`;
      expect(read(`${d}/${m} ${every}`)).toBe(label);
      expect(read(`Trước ngày ${two(d)}/${two(m)} ${every}`)).toBe(`${label} x`);
      expect(read(`${every}, trước ngày ${d}/${m}`)).toBe(`${label} x`);
      expect(read(`${every} (ngày ${d} tháng ${m})`)).toBe(label);
      expect(read(`Từ 01/01 đến ${d}/${m} ${every}`)).toBe(label);
      expect(read(`Ngày ${d} hàng tháng`)).toBe(`every month day=${d}`);
      expect(read(`Hàng quý, trước ngày ${d} tháng cuối quý`)).toBe(`every quarter day=${d} x`);
    }),
  );
});
