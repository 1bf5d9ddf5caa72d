import { cellAddress } from '../grid/address';
import type { Locale } from '../text/locale';

/** What is wrong with a row of the office's own list; row and column are 0-based. */
export interface OwnListProblem {
  readonly code: 'no-header' | 'no-name' | 'name-twice' | 'form-twice' | 'unknown-level';
  readonly row: number;
  readonly column: number;
  /** What the cell says. */
  readonly text: string;
}

const sentences: Readonly<Record<OwnListProblem['code'], Readonly<Record<Locale, string>>>> = {
  'no-header': {
    vi: 'Sheet “Danh mục đơn vị” chưa có hàng tiêu đề. Hãy đặt ô “Tên chính thức” ở hàng đầu, danh sách ở dưới.',
    en: 'The sheet “Danh mục đơn vị” has no header row. Put “Tên chính thức” in the first row and the list below it.',
  },
  'no-name': {
    vi: 'Ô {cell}: có tên khác “{text}” nhưng chưa có tên chính thức. Hãy điền tên chính thức cùng hàng.',
    en: 'Cell {cell}: “{text}” has no official name. Enter the official name in the same row.',
  },
  'name-twice': {
    vi: 'Ô {cell}: “{text}” đã có ở hàng trên. Hãy gộp hai hàng làm một.',
    en: 'Cell {cell}: “{text}” is already listed above. Merge the two rows.',
  },
  'form-twice': {
    vi: 'Ô {cell}: “{text}” đang là tên của hai đơn vị. Hãy để lại ở một đơn vị.',
    en: 'Cell {cell}: “{text}” stands for two units. Keep it with one of them.',
  },
  'unknown-level': {
    vi: 'Ô {cell}: không có cấp “{text}”. Hãy chọn Trung ương, Tỉnh, Huyện hoặc Xã.',
    en: 'Cell {cell}: there is no level “{text}”. Choose Trung ương, Tỉnh, Huyện or Xã.',
  },
};

/** The sentence that tells a person where the problem is and what to do. */
export function ownListMessage(problem: OwnListProblem, locale: Locale): string {
  return sentences[problem.code][locale]
    .replace('{cell}', cellAddress(problem.row, problem.column))
    .replace('{text}', problem.text);
}
