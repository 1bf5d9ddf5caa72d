import { entry, word, year4, type Entry } from './entry';

const documentWords =
  'ke hoach|quyet dinh|cong van|van ban|thong bao|chi thi|nghi quyet|nghi dinh|thong tu|to trinh|bao cao|ket luan|huong dan|chuong trinh|de an|luat|cong dien|giay moi|giay uy quyen|hop dong|bien ban|phieu chuyen';

const school = 'nam hoc(?: moi| nay)?|hoc ky(?: (?:[12]|i{1,2}))?';
const harvest = 'vu (?:dong xuan|he thu|thu dong|dong|xuan|chiem|mua)';
const unnumbered = `${school}|${harvest}`;
const seasons = `(?:${unnumbered})(?:,? (?:nam (?:hoc )?)?${year4}(?: ?[-/] ?(?:${year4}|\\d{2}))?)?`;

/** What looks like a date and is none: other documents' dates, school years, seasons, blanks of a form. */
export const notDates: readonly Entry[] = [
  // Another document's own date.
  entry(
    `(?:(?:${documentWords})(?: lien tich)? )?(?:so ?:? ?)?\\d+[a-z]?(?: ?/ ?\\d{4})? ?[/-] ?[a-z][a-z\\d&.]*(?:[-/][a-z\\d&.]+)*(?: (?!(?:truoc|cham|muon|den|trong|xong|hoan) )[^;,()\\d]{0,60}?)?,? ?ngay \\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}| thang \\d{1,2} nam \\d{4})`,
    () => ({ kind: 'citation' }),
  ),
  entry(
    `(?:${documentWords}) (?:ngay \\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2,4})?| thang \\d{1,2}(?: nam \\d{4})?)|nam ${year4})`,
    () => ({ kind: 'citation' }),
  ),
  entry(
    '(?:so ?:? ?)?\\d+[a-z]?(?:/(?:\\d{4}/)?[a-z][a-z\\d&.]*(?:-[a-z\\d&.]+)+|-[a-z]+/[a-z]+)',
    () => ({
      kind: 'citation',
    }),
  ),
  // Not the day of "cao điểm 17/10", "thời điểm 30/6".
  entry(
    '(?:dieu|khoan|(?<!(?:cao|thoi|trong) )diem|muc|phu luc|chuong|bieu(?: so)?|mau(?: so)?) (?:\\d+|[a-z])(?! ?/ ?\\d{1,2}(?!\\d))',
    () => ({ kind: 'citation' }),
  ),

  // School years, harvests and summers: another calendar tells when they begin and end.
  word(
    { kind: 'event' },
    `(?:(?:bat dau|khai giang|ket thuc|tong ket|be giang|dau|cuoi|truoc|sau|het)(?: vao)? (?:${seasons}|(?:ky )?(?:nghi )?he)|(?<!\\p{L} )(?:(?:trong|ca) )*(?:${unnumbered})|(?:trong |dip )*(?:ky )?nghi he|(?:trong|dip) he)(?: (?:nam )?${year4})?(?= ?(?:$|[,;.()]))`,
  ),

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
  word({ kind: 'uncountable' }, 'dau (?:moi |hang |cac )(?:tuan|thang|quy|nam)'),
  word({ kind: 'word' }, `nam (?:tai chinh|ngan sach)(?! ${year4})`),
  // "5 năm 2021-2025"
  word({ kind: 'stage' }, `\\d{1,2} nam(?= ?\\(?${year4} ?-)`),
  // "Trước 15/3 (lần 1)", "Đợt II: tháng 9"; "đợt 1 năm 2022" is not all of 2022, "lần 6 tháng" a term.
  word(
    { kind: 'turn' },
    '(?:lan|dot|vong|buoc) (?:(?:thu |so )?(?:\\d{1,2}|[ivx]{1,4})|(?:thu )?(?:nhat|hai|ba|bon|tu))(?! ?/ ?\\d| ?,? nam(?!\\p{L})| ?(?:thang|quy|ngay|tuan|gio|nam)(?!\\p{L})(?! ?(?:\\d|[iv]{1,3}(?!\\p{L}))))',
  ),
  // "Trước 31/3 năm sau năm báo cáo": of each year, or of the one after the plan's?
  word(
    { kind: 'uncountable' },
    '(?:cua )?nam (?:sau|ke tiep|tiep theo|lien ke)(?: cua)? (?:nam|ky) (?:bao cao|ke hoach)',
  ),
  // "Đợt 1/2022" is no January.
  word(
    { kind: 'uncountable' },
    `(?:dot|lan|vong|ky|khoa|so) (?:thu )?\\d{1,2} ?/ ?${year4}(?! ?/)`,
  ),
  word({ kind: 'turn' }, '(?:giai doan|ky) (?:\\d{1,2}|[ivx]{1,4})(?= ?[:(])'),
  word({ kind: 'uncountable' }, 'giai doan (?:\\d|i{1,3}|iv|v)(?! ?[-/] ?\\d)'),
  word(
    { kind: 'damaged' },
    '\\d{1,2}/\\d{1,2} ?(?:gio|h)|24/24|24/7|1/2 (?:ngay|tuan|thang|quy|nam)(?! \\d)',
  ),
  // The letter o for a nought: "3O/6/2023" is not the month 6/2023.
  word({ kind: 'damaged' }, '(?=[\\d/.-]*o)(?=[o/.-]*\\d)[\\do]+(?:[/.-][\\do]+)+'),
  // The form's blanks, never filled in: "ngày … tháng … năm 2024", "…/…/2024".
  word({ kind: 'damaged' }, `ngay[ ._]+thang[ ._]+nam(?: ${year4})?|[._]* ?/[ ._]*/ ?${year4}`),
  // The third week of May, or the week of the third of May.
  word({ kind: 'uncountable' }, 'tuan (?:thu |so )?\\d ?/ ?\\d{1,2}(?: ?/ ?\\d{4})?'),

  entry(
    `(?:va )?(?:tam nhin|dinh huong)(?: (?:den|toi))?(?: nam)? ${year4}(?: ?- ?${year4})?`,
    () => ({ kind: 'filler' }),
  ),
];
