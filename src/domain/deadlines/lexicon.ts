import {
  day,
  durationUnits,
  everyOf,
  monthNamed,
  months,
  monthsAtEdge,
  quarter,
  thirdOfMonth,
  weekOfMonth,
  weekday,
  when,
  writtenYear,
  type Parts,
} from './meanings';
import { numberOf, romanQuarter, spelledMonth } from './numbers';
import type { Term } from './terms';

/** Words as a pattern, matched on the folded text (key.ts) from the start of a word to the end of one. */
export interface Entry {
  /** Its named groups hold the parts; it has no others. */
  readonly source: string;
  readonly mean: (parts: Parts) => Term;
}

/** "quy" is a quarter unless it begins quy định, quy chế, quy trình … */
const period =
  '(?:0?6|sau) thang|nua nam|ban nien|tuan|thang|quy(?! (?:dinh|che|trinh|hoach|uoc|mo|tac|luat|chuan))|nam|nhiem ky';

/** What is counted when words say how often: "mỗi quý 01 đợt". */
const times = '(?:lan|ky|dot|luot|cuoc|buoi|phien)(?! \\d)';

/** Years after a slash or "năm"; of two figures only from 15 on, where no month can be meant. */
const year4 = '20\\d\\d';
const ofYear = `(?: ?[/.,-] ?(?<year>${year4})| ?/ ?(?<shortYear>1[5-9]|[2-4]\\d)|,? ?/?(?:cua )?nam (?<namedYear>${year4})| (?<plainYear>${year4}))?`;

/** Words without parts. */
function word(meaning: Term, words: string): Entry {
  return entry(words, () => meaning);
}

function entry(source: string, mean: Entry['mean']): Entry {
  return { source, mean };
}

const d = '(?<day>\\d{1,2})';
const m = '(?<month>\\d{1,2})';
/** "ngày", and the hour that may stand before it: "17h00 ngày 15/6". */
const onDay =
  '(?<hour>(?:vao )?(?:luc )?\\d{1,2} ?(?:h|gio|g|:) ?(?:\\d{2})?(?: ?phut)?,? ?)?(?:ngay )?';
const documentWords =
  'ke hoach|quyet dinh|cong van|van ban|thong bao|chi thi|nghi quyet|nghi dinh|thong tu|to trinh|bao cao|ket luan|huong dan|chuong trinh|de an|luat|cong dien|giay moi|giay uy quyen|hop dong|bien ban|phieu chuyen';

/**
 * The words that deadlines are written with, folded, the longer before the shorter that begins it.
 * Sources: the five plans of test/fixtures, the public tables that the tests look for, and the
 * catalogue in docs/deadlines.md.
 */
export const lexicon: readonly Entry[] = [
  // Another document's own date.
  entry(
    `(?:(?:${documentWords})(?: lien tich)? )?(?:so ?:? ?)?\\d+[a-z]?(?: ?/ ?\\d{4})? ?[/-] ?[a-z][a-z\\d&.]*(?:-[a-z\\d&.]+)*(?: (?!(?:truoc|cham|muon|den|trong|xong|hoan) )[^;,()\\d]{0,60}?)?,? ?ngay \\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}| thang \\d{1,2} nam \\d{4})`,
    () => ({ kind: 'citation' }),
  ),
  entry(
    `(?:${documentWords}) (?:ngay \\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2,4})?| thang \\d{1,2}(?: nam \\d{4})?)|nam ${year4})`,
    () => ({ kind: 'citation' }),
  ),
  entry('(?:so ?:? ?)?\\d+[a-z]?/(?:\\d{4}/)?[a-z][a-z\\d&.]*(?:-[a-z\\d&.]+)+', () => ({
    kind: 'citation',
  })),
  entry('(?:dieu|khoan|diem|muc|phu luc|chuong|bieu(?: so)?|mau(?: so)?) (?:\\d+|[a-z])', () => ({
    kind: 'citation',
  })),

  // What has no calendar of its own.
  word(
    { kind: 'uncountable' },
    `(?:(?:dau|giua|cuoi|trong|ket thuc|tong ket|khai giang) )?nam hoc(?: (?:moi|${year4}(?: ?[-/] ?(?:${year4}|\\d{2}))?))?|hoc ky(?: (?:[12]|i{1,2}))?(?:,? nam hoc)?(?: ${year4}(?: ?[-/] ?${year4})?)?`,
  ),
  // A season of rice may begin in the year before.
  word(
    { kind: 'uncountable' },
    `(?:dau |giua |cuoi |trong )?vu (?:dong xuan|he thu|thu dong|dong|xuan|chiem|mua)(?:,? ?(?:nam )?${year4}(?: ?[-/] ?(?:${year4}|\\d{2}))?)?`,
  ),
  word({ kind: 'uncountable' }, 'giai doan (?:\\d|i{1,3}|iv|v)(?! ?[-/] ?\\d)'),
  word({ kind: 'damaged' }, '\\d{1,2}/\\d{1,2} ?(?:gio|h)|24/24|24/7'),
  // The form's blanks, never filled in: "ngày … tháng … năm 2024", "…/…/2024".
  word({ kind: 'damaged' }, `ngay[ ._…]+thang[ ._…]+nam(?: ${year4})?|[._…]* ?/[ ._…]*/ ?${year4}`),
  // The third week of May, or the week of the third of May.
  word({ kind: 'uncountable' }, 'tuan (?:thu |so )?\\d ?/ ?\\d{1,2}(?: ?/ ?\\d{4})?'),

  entry(
    `(?:va )?(?:tam nhin|dinh huong)(?: (?:den|toi))?(?: nam)? ${year4}(?: ?- ?${year4})?`,
    () => ({ kind: 'filler' }),
  ),

  // Days.
  entry(`(?:ngay )?(?<year>${year4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})`, day),
  ...['/', '\\.', '-'].map((mark) =>
    entry(`${onDay}${d} ?${mark}/? ?${m} ?${mark}/? ?(?<year>\\d+)`, day),
  ),
  // "1 tháng 1 lần" is how often.
  entry(
    `${onDay}${d}(?: |/)?thang (?<month>\\d{1,2}|${spelledMonth})(?! ?(?:lan|ky)(?!\\p{L}))${ofYear}`,
    day,
  ),
  entry(`${onDay}${d} ?/ ?${m}(?:,? ?/?nam (?<year>\\d+)| (?<plainYear>${year4}))?`, day),
  entry(`ngay ${d} ?[.-] ?${m}(?! ?[/.-] ?\\d)(?:,? nam (?<year>\\d+))?`, day),
  // "30.6": with two figures, for "1.2" may be a number of the list.
  entry(`(?<day>[0-3]\\d)\\.(?<month>0?[1-9]|1[0-2])(?! ?[/.,-] ?\\d| ?%)`, day),

  // Parts of a month.
  entry(
    `tuan (?:le )?(?:thu |so )?(?<week>\\d|mot|hai|nhat|nhi|ba|bon|tu|nam|cuoi|dau)(?: cua)? thang (?<month>\\d{1,2})${ofYear}`,
    weekOfMonth,
  ),
  entry(`(?<third>thuong|trung|ha) tuan thang (?<month>\\d{1,2})${ofYear}`, thirdOfMonth),

  // Months of a year.
  entry(
    `(?<count>\\d{1,2}|ba|sau|chin) ?(?:thang|t) (?<edge>dau|cuoi) nam(?: nay)?${ofYear}`,
    monthsAtEdge,
  ),
  entry(`nua (?<edge>dau|cuoi) (?:cua )?nam(?: nay)?${ofYear}`, monthsAtEdge),
  entry(`0?9 thang${ofYear}(?! ?/ ?lan)(?! (?:ke tu|sau|truoc))`, (parts) =>
    when(months('months', 1, 9, writtenYear(parts))),
  ),

  // How often.
  entry(
    `(?:(?:dinh ky|it nhat|toi thieu|moi|tung) )?(?:0?1|mot)? ?(?<every>${period}) ?(?:/|moi|it nhat|toi thieu)? ?(?:0?1|mot) (?:${times})`,
    (parts) => ({ kind: 'every', every: everyOf(parts['every']) }),
  ),
  entry(
    `(?:(?:dinh ky|it nhat|toi thieu) )?(?:0?1|mot) (?:${times}) ?(?:/|trong|moi|tren|cho) ?(?:moi )?(?:0?1 |mot )?(?<every>${period})`,
    (parts) => ({ kind: 'every', every: everyOf(parts['every']) }),
  ),
  entry(
    `(?:(?:dinh ky|it nhat|toi thieu) )?(?:0?3|ba) thang ?(?:/|moi)? ?(?:0?1|mot)? ?lan|(?:hang|moi|dinh ky) (?:0?3|ba) thang`,
    () => ({ kind: 'every', every: 'quarter' }),
  ),
  entry(
    `(?:(?:dinh ky|it nhat|toi thieu) )?(?:0?1 |mot )?(?<every>${period}) ?/ ?lan`,
    (parts) => ({ kind: 'every', every: everyOf(parts['every']) }),
  ),
  word({ kind: 'every', every: 'year' }, '12 thang ?/ ?(?:0?1 )?lan'),
  word(
    { kind: 'every', every: null },
    `(?:(?:dinh ky|it nhat|toi thieu) )?(?:(?:\\d{1,2}|hai|ba|bon|nhieu)(?: ?- ?\\d)? (?:${times}) ?(?:/|trong|moi) ?(?:mot )?(?:${period})|\\d+ (?:nam|thang|tuan) ?/ ?(?:\\d+ )?(?:${times}))`,
  ),
  // "Mỗi năm 2 lần": how many, not when.
  word(
    { kind: 'every', every: null },
    `(?:moi|hang|tung|trong) (?:${period}),? (?:it nhat |toi thieu )?(?:\\d{1,2}|hai|ba|bon|nhieu)(?: ?- ?\\d)? (?:${times})`,
  ),
  word({ kind: 'continuous' }, '(?:hang|moi) ngay'),
  entry(
    `(?:(?:theo )?dinh ky,? (?:hang |moi |theo |tung )?|(?:hang|moi|tung|cac) |theo (?:tung |hang )?(?!nhiem ky))(?<every>${period})(?! hoc)(?! \\d)(?! cong)`,
    (parts) => ({ kind: 'every', every: everyOf(parts['every']) }),
  ),
  word({ kind: 'every', every: null }, '(?:theo )?dinh ky(?: theo quy dinh)?'),
  entry(
    '(?:vao )?(?:chieu |sang )?(?:thu (?<day>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat))',
    weekday,
  ),
  word(
    { kind: 'last-month-of-quarter' },
    '(?:cua )?thang cuoi (?:cua )?(?:hang |moi )?quy|(?:cua )?thang cuoi cung (?:cua )?(?:hang |moi )?quy',
  ),
  entry(`(?:vao )?cuoi (?:moi |hang |cac |tung )(?<every>thang|quy|nam|tuan)`, (parts) => ({
    kind: 'each-end',
    every: everyOf(parts['every']) ?? 'year',
  })),
  entry(
    `(?:vao )?cuoi (?<every>thang|quy|tuan)(?! (?:\\d|${romanQuarter}|nay|nam)(?![\\p{L}]))`,
    (parts) => ({ kind: 'each-end', every: everyOf(parts['every']) ?? 'year' }),
  ),

  // Months, quarters, years.
  entry(`(?:quy|qui|q)\\.? ?(?<no>${romanQuarter}|\\d{1,2}|mot|hai|ba|bon|tu)${ofYear}`, (parts) =>
    when(quarter(numberOf(parts['no'] ?? ''), writtenYear(parts))),
  ),
  entry(`(?:thang|t\\.?) ?(?<month>\\d{1,2}|${spelledMonth})${ofYear}`, monthNamed),
  entry(`(?<month>\\d{1,2}) ?[/.-] ?(?<year>${year4})(?! ?- ?${year4})`, (parts) => {
    const no = Number(parts['month']);
    return when(months('month', no, no, writtenYear(parts)), true);
  }),
  entry(`(?:cac )?(?:nam )?(?:ngan sach )?(?<year>${year4})`, (parts) =>
    when(months('year', 1, 12, writtenYear(parts))),
  ),
  entry(`ngay ${d}(?: cua)?(?! ngay)(?! (?:lam viec|tuan))`, (parts) => ({
    kind: 'month-day',
    day: Number(parts['day']),
  })),

  // Terms of days.
  entry(`(?<count>\\d{1,3}) (?<unit>ngay lam viec|ngay|tuan|thang|nam)(?: lam viec)?`, (parts) => ({
    kind: 'duration',
    count: Number(parts['count']),
    unit: durationUnits[parts['unit'] ?? ''] ?? 'day',
  })),
  entry(`(?<no>${romanQuarter})(?: ?/ ?| nam |,? nam )(?<year>${year4})`, (parts) => ({
    kind: 'number',
    value: numberOf(parts['no'] ?? ''),
    year: writtenYear(parts),
  })),
  entry(`(?<no>\\d{1,2}),? nam (?<year>${year4})`, (parts) => ({
    kind: 'number',
    value: Number(parts['no']),
    year: writtenYear(parts),
  })),
  entry(`(?<no>${romanQuarter}|\\d+)`, (parts) => ({
    kind: 'number',
    value: numberOf(parts['no'] ?? ''),
    year: null,
  })),
];
