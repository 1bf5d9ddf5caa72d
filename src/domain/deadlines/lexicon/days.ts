import {
  day,
  halfOfMonth,
  monthNamed,
  monthOfQuarter,
  monthsAtEdge,
  thirdOfMonth,
  weekOfMonth,
  weekOfSomeMonth,
  when,
  ofYearSaid,
  quarter,
  stretch,
} from '../meanings';
import { englishMonth, romanQuarter, spelledMonth } from '../numbers';
import { entry, monthInside, word, ofYear, relativeYear, year4, type Entry } from './entry';

const d = '(?<day>\\d{1,2})';
const m = '(?<month>\\d{1,2})';
const monthNo = '(?<month>0?[1-9]|1[0-2])';
/** "ngày", and the hour that may stand before it: "17h00 ngày 15/6". */
const onDay =
  '(?<hour>(?:vao )?(?:luc )?\\d{1,2} ?(?:h|gio|g|:) ?(?:\\d{2})?(?: ?phut)?,? ?)?(?:ngay )?';

/** Behind a day that Excel wrote as text: "30/06/2024 17:00". */
const clock = '(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?';

/** Days, and parts of a month or a year. */
export const days: readonly Entry[] = [
  // Days.
  entry(`(?:ngay )?(?<year>${year4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})`, day),
  ...['/', '\\.', '-'].map((mark) =>
    entry(`${onDay}${d} ?${mark}/? ?${m} ?${mark}/? ?(?<year>\\d+)${clock}`, day),
  ),
  // "1 tháng 1 lần" is how often.
  entry(
    `${onDay}${d}(?: |/)?thang (?<month>\\d{1,2}|${spelledMonth})(?! ?(?:lan|ky)(?!\\p{L}))${ofYear}`,
    day,
  ),
  entry(
    `${onDay}${d} ?/ ?${m}(?:,? ?/?nam ?(?<year>\\d+)|${relativeYear}|(?: |, ?)(?<plainYear>${year4}))?`,
    day,
  ),
  entry(`ngay ${d} ?[.-] ?${monthNo}(?! ?[/.-] ?\\d)(?! thang)(?:,? nam (?<year>\\d+))?`, day),
  // "30-6", "trước 10-6": not the days from the 10th to the 12th, nor the months from May to June.
  entry(
    `(?<day>1[3-9]|2\\d|3[01]|(?<=truoc |nhat )\\d{1,2}) ?- ?${monthNo}(?! ?[/.-] ?\\d| ?%| (?!(?:den|toi|va) )\\p{L})`,
    day,
  ),
  // English, as spreadsheets set to it write dates; "15 may" may be fifteen machines.
  entry(
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[-/]| (?!may(?! ?\\d)))(?<month>${englishMonth})(?:[-/.,]? ?(?<year>\\d+))?`,
    day,
  ),
  entry(`(?<month>${englishMonth}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${year4})`, day),
  entry(`(?<month>${englishMonth})[-/.,]? ?(?<year>${year4})`, monthNamed),
  // "30.6": with two figures, for "1.2" may be a number of the list.
  entry(
    `(?<day>[0-3]\\d)\\.(?<month>0?[1-9]|1[0-2])(?! ?[/.,] ?\\d| ?%| ?-(?! ?\\d{1,2}\\.\\d))`,
    day,
  ),

  // Parts of a month.
  entry(
    `tuan (?:le )?(?:thu |so )?(?<week>\\d|mot|hai|nhat|nhi|ba|bon|tu|nam|cuoi|dau)(?: ?(?:,|-|va|den|,? va)(?: tuan)?(?: thu)? ?(?<lastWeek>\\d))?(?: cua|,)? thang (?<month>\\d{1,2})${ofYear}`,
    weekOfMonth,
  ),
  // A month of a quarter: "tháng đầu quý II", "ngày 20 tháng cuối quý IV/2022".
  entry(
    `(?:ngay (?<day>\\d{1,2}) (?:cua )?)?thang ${monthInside} (?:cua )?quy (?<no>${romanQuarter}|\\d{1,2})${ofYear}`,
    monthOfQuarter,
  ),
  entry(`(?<third>thuong|trung|ha) tuan thang (?<month>\\d{1,2})${ofYear}`, thirdOfMonth),

  // The week of a month that stands beside it, or of none.
  entry(
    `tuan (?:le )?(?:(?:thu |so )?(?<week>\\d{1,2})|thu (?<nth>nhat|hai|nhi|ba|bon|tu|nam)|(?<edge>dau|cuoi)(?: tien| cung)?(?! (?:cua )?(?:nam|quy)))(?! ?(?:lan|ky|dot|luot|cuoc|buoi|phien|ngay))(?: cua| trong)?`,
    weekOfSomeMonth,
  ),
  entry(`nua (?<edge>dau|cuoi) thang (?<month>\\d{1,2})${ofYear}`, halfOfMonth),

  // Months of a year.
  entry(
    `(?:(?<count>\\d{1,2}) ?(?:thang|t)|(?<spelled>ba|sau|chin) thang) (?<edge>dau|cuoi) nam(?: nay)?${ofYear}`,
    monthsAtEdge,
  ),
  entry(`(?<quarters>[1-3]|hai|ba) quy (?<edge>dau|cuoi) nam(?: nay)?${ofYear}`, monthsAtEdge),
  entry(`quy (?<edge>dau|cuoi) (?:cua )?nam(?: nay)?${ofYear}`, (parts) =>
    when(quarter(parts['edge'] === 'dau' ? 1 : 4, ofYearSaid(parts))),
  ),
  // How many days or months they are, nobody says.
  word(
    { kind: 'uncountable' },
    '(?!thang (?:dau|giua) quy)(?:(?:\\d{1,2}|may|nhung|cac|vai)? ?ngay|(?:(?:cac|nhung|may|vai) )?(?:thang|quy|tuan)) (?:dau|giua) (?:thang|quy|nam)|\\d{1,2} ngay cuoi (?:thang|quy|nam)|ngay lam viec (?:dau|cuoi)(?: tien| cung)?(?: cua)?(?: hang| moi)? (?:tuan|thang(?: (?:dau|giua|cuoi) quy)?|quy|nam)',
  ),
  entry(`nua (?<edge>dau|cuoi) (?:cua )?nam(?: nay)?${ofYear}`, monthsAtEdge),
  entry(`0?6 ?(?:thang|t)(?= ?/ ?20| (?:nam )?20)${ofYear}`, (parts) =>
    when(stretch('half', 1, 6, ofYearSaid(parts))),
  ),
  entry(`0?9 ?(?:thang|t)${ofYear}(?! ?/ ?lan)(?! (?:ke tu|sau|truoc))`, (parts) =>
    when(stretch('months', 1, 9, ofYearSaid(parts))),
  ),
];
