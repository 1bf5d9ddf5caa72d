import type { Locale } from '../../domain/text/locale';
import type { HostFailure } from '../../hosts/host';

type Sentence = (where: string) => string;

/** What stopped Excel and what the user can do; `where` is " “sheet”, ô B5" or nothing. */
const vi: Record<HostFailure['code'], Sentence> = {
  'cell-edit-mode': () =>
    'Excel đang chờ nhập xong một ô. Bấm Enter (hoặc Esc) trong ô đó rồi làm lại.',
  protected: (where) =>
    `Trang tính${where} đang được bảo vệ. Vào Xem lại > Bỏ bảo vệ trang tính (Review > Unprotect Sheet) rồi làm lại.`,
  filtered: (where) =>
    `Trang tính${where} đang lọc nên có dòng bị ẩn. Bỏ lọc (Dữ liệu > Xóa, Data > Clear) rồi làm lại để không ghi nhầm dòng.`,
  changed: (where) =>
    `Nội dung${where} đã được sửa sau lần đọc trước. Bấm “Đọc lại sổ” rồi làm lại.`,
  'session-lost': () => 'Mất kết nối với sổ. Kiểm tra mạng, đóng rồi mở lại sổ và làm lại.',
  'too-large': (where) =>
    `Trang tính${where} quá lớn để gửi một lần. Xóa bớt vùng trống có định dạng ở cuối trang rồi làm lại.`,
  'access-denied': () =>
    'Excel không cho phép thay đổi sổ này (chỉ đọc hoặc bị chặn). Lưu một bản khác rồi làm lại.',
  'not-supported': () =>
    'Bản Excel này chưa hỗ trợ việc vừa chọn. Cần Office 2021 trở lên hoặc Microsoft 365.',
  'name-taken': (where) =>
    `Sổ đã có trang tính${where} của anh/chị. Đổi tên trang tính đó rồi làm lại; trang của anh/chị không bị thay đổi.`,
  cancelled: () => 'Đã dừng theo yêu cầu.',
  unknown: (where) =>
    `Excel báo lỗi chưa rõ nguyên nhân${where && ` ở${where}`}. Hãy làm lại; nếu vẫn lỗi, lưu sổ rồi mở lại.`,
};

const en: Record<HostFailure['code'], Sentence> = {
  'cell-edit-mode': () =>
    'Excel is waiting for a cell to be finished. Press Enter (or Esc) in that cell, then try again.',
  protected: (where) =>
    `The sheet${where} is protected. Choose Review > Unprotect Sheet, then try again.`,
  filtered: (where) =>
    `The sheet${where} is filtered, so some rows are hidden. Clear the filter (Data > Clear), then try again: this keeps rows from being mixed up.`,
  changed: (where) =>
    `The content${where} was changed since it was read. Press “Read the workbook again”, then try again.`,
  'session-lost': () =>
    'The connection to the workbook was lost. Check the network, close and reopen the workbook, then try again.',
  'too-large': (where) =>
    `The sheet${where} is too large to be sent at once. Delete empty formatted rows at its end, then try again.`,
  'access-denied': () =>
    'Excel does not allow changes to this workbook (read-only or blocked). Save a copy, then try again.',
  'not-supported': () =>
    'This version of Excel cannot do that. Office 2021 or later, or Microsoft 365, is needed.',
  'name-taken': (where) =>
    `The workbook has a sheet${where} of your own. Rename it, then try again; your sheet was not changed.`,
  cancelled: () => 'Stopped as you asked.',
  unknown: (where) =>
    `Excel reported an error of unknown cause${where && ` at${where}`}. Try again; if it persists, save and reopen the workbook.`,
};

const sentences: Record<Locale, Record<HostFailure['code'], Sentence>> = { vi, en };
const cellWord: Record<Locale, string> = { vi: 'ô', en: 'cell' };
const written: Record<Locale, Record<'none' | 'part', string>> = {
  vi: {
    none: 'Chưa có gì được ghi vào sổ.',
    part: 'Một phần đã được ghi trước khi dừng: bấm Ctrl+Z trong Excel để trở lại, rồi làm lại.',
  },
  en: {
    none: 'Nothing was written to the workbook.',
    part: 'Part of it was written before it stopped: press Ctrl+Z in Excel to go back, then try again.',
  },
};

/** Why the host could not do it, where, and what to do, in the reader's language. */
export function failureText(failure: HostFailure, locale: Locale): string {
  const place = [
    failure.sheet === null ? '' : ` “${failure.sheet}”`,
    failure.address === null ? '' : ` ${cellWord[locale]} ${failure.address}`,
  ];
  const where = place.filter(Boolean).join(',');
  return sentences[locale][failure.code](where);
}

/** Whether anything was written before the failure: the sentence that follows `failureText` for writes. */
export function writtenText(failure: HostFailure, locale: Locale): string {
  return written[locale][failure.partlyDone ? 'part' : 'none'];
}
