import type { Locale } from '../../domain/text/locale';

/** Why a file cannot be read as a workbook. */
export type RefusalCode =
  | 'missing'
  | 'no-access'
  | 'is-folder'
  | 'not-a-workbook'
  | 'old-format'
  | 'other-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'no-visible-sheet';

export interface Refusal {
  readonly code: RefusalCode;
  /** The file as the user named it. */
  readonly file: string;
}

const sentences: Readonly<Record<Locale, Readonly<Record<RefusalCode, string>>>> = {
  vi: {
    missing: 'không tìm thấy tệp. Hãy kiểm tra lại tên và thư mục.',
    'no-access':
      'không mở được tệp. Hãy kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp này rồi thử lại.',
    'is-folder': 'là một thư mục. Hãy nêu từng tệp .xlsx hoặc .xlsm trong đó.',
    'not-a-workbook':
      'không phải tệp Excel dạng .xlsx, .xlsm. Nếu mở được bằng Excel, hãy lưu lại dưới dạng .xlsx; nếu không, hãy chọn tệp khác.',
    'old-format':
      'là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, lưu lại dưới dạng .xlsx rồi chọn tệp mới.',
    'other-format':
      'là bảng tính không thuộc dạng .xlsx. Hãy mở bằng Excel, lưu lại dưới dạng .xlsx rồi chọn tệp mới.',
    encrypted:
      'được bảo vệ bằng mật khẩu mở tệp. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi thử lại.',
    damaged:
      'bị hỏng, không đọc được. Hãy mở bằng Excel để sửa chữa rồi lưu lại, hoặc lấy lại bản gốc.',
    'too-large':
      'quá lớn khi giải nén nên không mở để giữ an toàn cho máy. Hãy tách bớt trang tính hoặc xóa vùng định dạng thừa.',
    'no-visible-sheet':
      'không có trang tính nào đang hiện. Hãy bỏ ẩn trang tính chứa bảng nhiệm vụ rồi lưu lại.',
  },
  en: {
    missing: 'the file was not found. Check its name and folder.',
    'no-access':
      'the file cannot be opened. Check that you may read it, or close the program that holds it.',
    'is-folder': 'is a folder. Name each .xlsx or .xlsm file in it.',
    'not-a-workbook':
      'is not an .xlsx or .xlsm file. If Excel opens it, save it as .xlsx; else choose another file.',
    'old-format': 'is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
    'other-format': 'is a spreadsheet but not .xlsx. Open it in Excel and save it as .xlsx.',
    encrypted: 'is protected by a password. Open it in Excel, remove the password and save it.',
    damaged: 'is damaged and cannot be read. Let Excel repair it, or take the original again.',
    'too-large':
      'is too large when unpacked and was not opened. Split its sheets or clear unused formatting.',
    'no-visible-sheet': 'has no visible sheet. Unhide the sheet with the task table and save it.',
  },
};

/** One line for a person: the file, what is wrong with it, what to do. */
export function refusalMessage(refusal: Refusal, locale: Locale): string {
  return `${refusal.file}: ${sentences[locale][refusal.code]}`;
}
