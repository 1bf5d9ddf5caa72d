import type { Locale } from '../text/locale';

/** Why a sheet is not read as a plan. */
export type WhyCode =
  | 'empty'
  | 'hidden'
  | 'own-sheet'
  | 'unit-list'
  | 'no-header'
  | 'no-task-column'
  | 'targets'
  | 'no-answer'
  | 'no-tasks'
  | 'other-table';

export interface Why {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Each says what is missing and what the clerk can do about it. */
const sentences: Readonly<Record<WhyCode, Readonly<Record<Locale, string>>>> = {
  empty: {
    vi: 'Trang tính trống.',
    en: 'The sheet is empty.',
  },
  hidden: {
    vi: 'Trang tính đang ẩn nên được bỏ qua. Hãy bỏ ẩn nếu cần đọc.',
    en: 'The sheet is hidden, so it is passed over. Unhide it if it should be read.',
  },
  'own-sheet': {
    vi: 'Đây là trang tính do tiện ích lập ra, không phải biểu nhiệm vụ.',
    en: 'This sheet was made by the add-in; it is not a plan.',
  },
  'unit-list': {
    vi: 'Đây là danh mục đơn vị của cơ quan, không phải biểu nhiệm vụ.',
    en: 'This is the office’s own list of units, not a plan.',
  },
  'no-header': {
    vi: 'Không tìm thấy dòng tiêu đề cột của biểu nhiệm vụ (ví dụ: STT, Nhiệm vụ, Đơn vị chủ trì, Thời gian hoàn thành). Nếu trang tính này là biểu nhiệm vụ, hãy chỉ định các cột bằng tay.',
    en: 'No header row of a task table was found (such as STT, Nhiệm vụ, Đơn vị chủ trì, Thời gian hoàn thành). If this sheet is a plan, set its columns by hand.',
  },
  'no-task-column': {
    vi: 'Bảng ở dòng {row} không có cột nêu nhiệm vụ hoặc nội dung công việc. Nếu đây là biểu nhiệm vụ, hãy chỉ định cột nhiệm vụ bằng tay.',
    en: 'The table at row {row} has no column for tasks. If this is a plan, set the task column by hand.',
  },
  targets: {
    vi: 'Bảng ở dòng {row} nêu chỉ tiêu phải đạt, không nêu nhiệm vụ.',
    en: 'The table at row {row} lists targets to be reached, not tasks.',
  },
  'no-answer': {
    vi: 'Bảng ở dòng {row} không có cột đơn vị thực hiện và cũng không có cột thời hạn nên không phải biểu nhiệm vụ. Nếu đây là biểu nhiệm vụ, hãy chỉ định các cột bằng tay.',
    en: 'The table at row {row} has neither a column for units nor one for deadlines, so it is not a plan. If it is one, set its columns by hand.',
  },
  'no-tasks': {
    vi: 'Có tiêu đề cột ở dòng {row} nhưng bên dưới chưa có nhiệm vụ nào.',
    en: 'There are column headers at row {row} but no task below them.',
  },
  'other-table': {
    vi: 'Bảng ở dòng {row} là bảng loại khác (cột "{column}"), không phải biểu nhiệm vụ. Nếu đây là biểu nhiệm vụ, hãy chỉ định các cột bằng tay.',
    en: 'The table at row {row} is of another kind (column “{column}”), not a plan. If it is one, set its columns by hand.',
  },
};

/** The reason as a sentence for a person. */
export function whyMessage(why: Why, locale: Locale): string {
  const sentence = sentences[why.code as WhyCode][locale];
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(why.params[name] ?? ''));
}
