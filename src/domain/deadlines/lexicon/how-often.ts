import { everyOf, monthInQuarter, timesAYear, weekdayOf } from '../meanings';
import { numberOf, romanQuarter } from '../numbers';
import { entry, monthInside, ofYear, word, type Entry } from './entry';

/** "quy" is a quarter unless it begins quy định, quy chế, quy trình … */
const period =
  '(?:0?6|sau) thang|nua nam|ban nien|tuan|thang|quy(?! (?:dinh|che|trinh|hoach|uoc|mo|tac|luat|chuan)(?!\\p{L}))|nam|nhiem ky';

/** What is counted when words say how often: "mỗi quý 01 đợt". */
const times = '(?:lan|ky|dot|luot|cuoc|buoi|phien)(?! \\d)';

/**
 * A number's noun, whatever is made or held: "01 chuyên mục", "02 tin, bài". Words of time and those
 * that lead to another date make it no count: "hàng năm 15 tháng 6", "hàng tháng 01 đến 05".
 */
const counted =
  ' (?!(?:ngay|gio|tuan|thang|quy|nam|va|hoac|den|toi|cua|truoc|sau|moi|hang)(?!\\p{L}))\\p{L}{2,}';

/** What offices count by the month or quarter. */
const made =
  '(?:(?:tin|chuyen|ban|phong) )?(?:bai|tin|muc|trang|de|su|lop|hoi nghi|bao cao|mo hinh|san pham|video)(?!\\p{L})';

const yearlyTimes = '0?2|hai|0?4|bon|12';

const onWeekday =
  '(?:vao )?(?:chieu |sang )?(?:thu (?<day>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat))';

/** How often, and on which days. */
export const howOften: readonly Entry[] = [
  // How often.
  entry(
    `(?:(?:dinh ky|it nhat|toi thieu|moi|hang|tung) )?(?:0?1|mot)? ?(?<every>${period}) ?(?:/|moi|it nhat|toi thieu)? ?(?:0?1|mot) (?:${times})`,
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
    '(?:nua|hai|ba|bon|\\d{1,2}) (?:tuan|thang|quy|nam|ngay) ?(?:/|moi)? ?(?:0?1 |mot )?lan(?! \\d)',
  ),
  // "Định kỳ" spreads them over the year; "2 lần/năm" alone says how many, not when.
  entry(
    `dinh ky,? (?:(?:moi |hang )?nam (?<count>${yearlyTimes}) ${times}|(?<countBefore>${yearlyTimes}) ${times} ?(?:/|trong|moi|tren) ?(?:moi |mot |0?1 )?nam)`,
    (parts) => ({
      kind: 'every',
      every: timesAYear(numberOf(parts['count'] ?? parts['countBefore'] ?? '')),
    }),
  ),
  word(
    { kind: 'every', every: null },
    `(?:(?:dinh ky|it nhat|toi thieu) )?(?:(?:\\d{1,2}|hai|ba|bon|nhieu)(?: ?- ?\\d)? (?:${times}) ?(?:/|trong|moi) ?(?:mot )?(?:${period})|\\d+ (?:nam|thang|tuan) ?/ ?(?:\\d+ )?(?:${times}))`,
  ),
  // "Mỗi năm 2 lần": how many, not when.
  word(
    { kind: 'every', every: null },
    `(?:moi|hang|tung|trong|mot|0?1) (?:${period}),? (?:it nhat |toi thieu )?(?:\\d{1,2}|hai|ba|bon|nhieu)(?: ?- ?\\d)? (?:${times})`,
  ),
  // "Tháng 2 lần" is no February; "Tháng 3 kỳ họp …", "Quý 2 đợt 1" may be what they say.
  word(
    { kind: 'every', every: null },
    '(?:tuan|thang|quy|nam) (?:\\d{1,2}|hai|ba|bon) (?:lan|luot|buoi|cuoc|dot|ky|phien)(?= ?(?:$|[,;.)]))',
  ),
  // "Mỗi tháng 01 chuyên mục" is no January; "mỗi quý 02 hội nghị": how many, not when.
  entry(
    `(?:moi|hang|tung) (?<every>${period}),? (?:it nhat |toi thieu )?(?:0?1|mot)${counted}`,
    (parts) => ({ kind: 'every', every: everyOf(parts['every']) }),
  ),
  entry(`(?:0?1|mot) ${made} ?/ ?(?:0?1 |mot )?(?<every>${period})(?! \\d)`, (parts) => ({
    kind: 'every',
    every: everyOf(parts['every']),
  })),
  word(
    { kind: 'every', every: null },
    `(?:moi|hang|tung) (?:${period}),? (?:it nhat |toi thieu )?\\d{1,2}(?: ?- ?\\d{1,2})?${counted}|\\d{1,2} ${made}(?:, ${made})? ?/ ?(?:${period})(?! \\d)`,
  ),
  word({ kind: 'continuous' }, '(?:hang|moi) ngay'),
  entry(
    `(?:(?:theo )?dinh ky,? (?:hang |moi |theo |tung )?|(?:hang|moi|tung|cac) |theo (?:tung |hang )?(?!nhiem ky))(?<every>${period})(?! hoc)(?! ?(?:\\d|${romanQuarter}(?!\\p{L})))(?! cong)(?! (?:dau|giua|cuoi|con lai|tiep theo|ke tiep|(?:sau|toi)(?! (?:khi|ngay|dot))))`,
    (parts) => ({ kind: 'every', every: everyOf(parts['every']) }),
  ),
  word(
    { kind: 'every', every: null },
    '(?:theo )?dinh ky(?: theo quy dinh)?(?! bao cao (?:hang|moi|tung|\\d))',
  ),
  entry(
    `${onWeekday},? (?:cua |trong )?(?:(?:dau|cuoi)(?: tien| cung)?|tuan (?:le )?(?:thu |so )?(?:\\d|nhat|hai|ba|bon|tu|dau|cuoi)),? (?:cua |trong )?(?:(?:hang|moi) )?(?<every>thang|quy)(?! ?(?:\\d|${romanQuarter}(?!\\p{L})))`,
    (parts) => ({
      kind: 'weekday-of',
      weekday: weekdayOf(parts),
      every: everyOf(parts['every']),
    }),
  ),
  // "Thứ Hai đầu tháng 5": a calendar tells.
  word(
    { kind: 'uncountable' },
    `${onWeekday},? (?:cua |trong )?(?:dau|cuoi)(?: tien| cung)? (?:cua |trong )?(?:thang|quy) ?(?:\\d{1,2}|${romanQuarter})${ofYear}`,
  ),
  // Alone it can only follow the month that is reported on: no plan of a year is of one month.
  word(
    { kind: 'next-month' },
    '(?:cua )?thang (?:sau|toi|ke tiep|tiep theo|ke|lien ke|lien sau)(?: lien ke| do)?(?= ?(?:$|[,;.()])| va )',
  ),
  entry(onWeekday, (parts) => ({ kind: 'weekday', weekday: weekdayOf(parts) })),
  // "Quý sau" is told from the quarter that is reported on: its first month is any quarter's.
  entry(
    `(?:cua )?thang ${monthInside} (?:cua |trong )?(?:hang |moi |cac )?quy(?: (?:sau|toi|ke tiep|tiep theo|lien ke))?`,
    (parts) => ({ kind: 'month-of-quarter', no: monthInQuarter(parts) }),
  ),
  word({ kind: 'each-of' }, '(?:cua |trong )?cac(?= thang \\d)'),
  entry(`(?:vao )?cuoi (?:moi |hang |cac |tung )(?<every>thang|quy|nam|tuan)`, (parts) => ({
    kind: 'each-end',
    every: everyOf(parts['every']) ?? 'year',
  })),
  entry(
    `(?:vao )?cuoi (?<every>thang|quy|tuan)(?! ?(?:\\d|(?:${romanQuarter}|nay|nam)(?!\\p{L})))`,
    (parts) => ({ kind: 'each-end', every: everyOf(parts['every']) ?? 'year' }),
  ),
];
