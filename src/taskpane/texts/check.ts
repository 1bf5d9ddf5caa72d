import type { Severity } from '../../domain/rules/finding';
import type { Standing } from '../views/check/use-findings';
import { counted } from './english';

const vi = {
  checking: 'Đang kiểm tra…',
  recheck: 'Kiểm tra lại',
  standing: {
    current: 'Kết quả khớp với biểu lúc này.',
    checking: 'Biểu vừa đổi, đang kiểm tra lại…',
    outdated: 'Biểu đã đổi sau lần kiểm tra này.',
  } satisfies Record<Standing, string>,
  clean: 'Không thấy điểm nào cần xem lại.',
  checkedRules: (rules: number, tasks: number) =>
    `Đã soát ${tasks} nhiệm vụ theo ${rules} quy tắc.`,
  counts: {
    error: (count: number) => `${count} lỗi`,
    warning: (count: number) => `${count} cảnh báo`,
    info: (count: number) => `${count} gợi ý`,
  } satisfies Record<Severity, (count: number) => string>,
  show: 'Lọc theo mức',
  search: 'Tìm trong kết quả',
  nothingFits: 'Không có mục nào khớp với bộ lọc.',
  why: 'Vì sao?',
  wholeSheet: 'Cả biểu',
  goToCell: (cell: string) => `Đến ô ${cell}`,
  fix: 'Sửa',
  ignore: 'Bỏ qua',
  ignoreOne: 'Bỏ qua mục này',
  ignoreRule: (rule: string) => `Bỏ qua cả quy tắc “${rule}”`,
  before: 'Đang ghi',
  after: 'Sẽ thành',
  looksSame: 'nhìn như cũ, chỉ sửa mã chữ',
  fixed: (cell: string) => `Đã sửa ô ${cell}.`,
  safe: (count: number) => `Sửa ${count} mục an toàn…`,
  safeTitle: 'Sửa các mục an toàn',
  safeIntro: (cells: number) =>
    `${cells} ô sẽ được ghi lại như dưới đây. Chỉ sửa cách viết (khoảng trắng, mã chữ, dấu câu), không đổi nghĩa, không đụng đến công thức.`,
  safeConfirm: (cells: number) => `Ghi ${cells} ô`,
  safeDone: (cells: number) => `Đã sửa ${cells} ô. Có thể hoàn tác trong Nhật ký.`,
  cancel: 'Thôi',
  marks: 'Đánh dấu trên trang tính',
  marksHint:
    'Ô có mục cần xem được tô nhẹ: đỏ là lỗi, vàng là cảnh báo, xanh là gợi ý. Màu sẵn có của ô không đổi và hiện lại khi tắt. Dấu cập nhật khi kiểm tra lại.',
  marking: 'Đang cập nhật dấu trên trang tính…',
  undoLast: 'Hoàn tác',
  ignored: (count: number) => `Đã bỏ qua ${count} mục`,
  heedRule: 'Xem lại',
};

const en: typeof vi = {
  checking: 'Checking…',
  recheck: 'Check again',
  standing: {
    current: 'The list is of what the sheet says now.',
    checking: 'The sheet has changed, checking again…',
    outdated: 'The sheet has changed since this check.',
  },
  clean: 'Nothing needs another look.',
  checkedRules: (rules, tasks) => `${counted(tasks, 'task')} looked at by ${rules} rules.`,
  counts: {
    error: (count) => counted(count, 'error'),
    warning: (count) => counted(count, 'warning'),
    info: (count) => counted(count, 'hint'),
  },
  show: 'Filter by severity',
  search: 'Search the findings',
  nothingFits: 'Nothing fits the filter.',
  why: 'Why?',
  wholeSheet: 'Whole sheet',
  goToCell: (cell) => `Go to cell ${cell}`,
  fix: 'Fix',
  ignore: 'Ignore',
  ignoreOne: 'Ignore this one',
  ignoreRule: (rule) => `Ignore the rule “${rule}”`,
  before: 'It says',
  after: 'It becomes',
  looksSame: 'looks the same, only its encoding changes',
  fixed: (cell) => `Cell ${cell} is fixed.`,
  safe: (count) => `Fix ${counted(count, 'safe finding')}…`,
  safeTitle: 'Fix the safe findings',
  safeIntro: (cells) =>
    `${counted(cells, 'cell')} will be rewritten as listed. Only spelling changes (blanks, encoding, punctuation), never the meaning, never a formula.`,
  safeConfirm: (cells) => `Write ${counted(cells, 'cell')}`,
  safeDone: (cells) => `${counted(cells, 'cell')} fixed. The journal can undo it.`,
  cancel: 'Cancel',
  marks: 'Mark the cells on the sheet',
  marksHint:
    'Cells that need a look are tinted: red for errors, yellow for warnings, blue for hints. Their own colour is kept and shows again when this is off. Checking again updates the marks.',
  marking: 'Updating the marks on the sheet…',
  undoLast: 'Undo',
  ignored: (count) => `${count} ignored`,
  heedRule: 'Show again',
};

export const checkTexts = { vi, en };
