import { counted } from './english';

const vi = {
  units: 'Tên đơn vị',
  unitsIntro:
    'Mỗi đơn vị đang viết nhiều cách. Chọn một cách viết; ô nào bỏ dấu chọn thì giữ nguyên.',
  unitsClean: 'Mỗi đơn vị chỉ viết một cách.',
  deadlines: 'Thời hạn',
  deadlinesIntro: 'Viết thời hạn theo một mẫu chung; ngày bên phải là hạn dùng để theo dõi.',
  deadlinesClean: 'Các thời hạn đã viết theo mẫu chung.',
  cells: (count: number) => `${count} ô`,
  stays: (count: number) => `${count} ô, giữ nguyên`,
  include: (spelling: string) => `Đổi “${spelling}”`,
  writeAll: 'Cách viết chung của',
  due: (day: string) => `Hạn ${day}`,
  noDue: 'Không có ngày hạn',
  year: 'Năm lấy theo kế hoạch',
  fewer: (before: number, after: number) => `${before} cách viết còn ${after}`,
  write: (cells: number) => `Ghi ${cells} ô`,
  unitsDone: (cells: number) =>
    `Đã thống nhất tên đơn vị ở ${cells} ô. Có thể hoàn tác trong Nhật ký.`,
  deadlinesDone: (cells: number) =>
    `Đã viết lại thời hạn ở ${cells} ô. Có thể hoàn tác trong Nhật ký.`,
  list: 'Danh mục đơn vị của cơ quan',
  listIntro:
    'Danh mục giúp đọc đúng tên riêng và cách viết tắt của cơ quan. Bấm nút để lập một trang tính từ các đơn vị đã đọc chắc chắn, rồi bổ sung tên còn thiếu.',
  listMake: 'Lập danh mục đơn vị',
  listMade: 'Đã lập trang tính “Danh mục đơn vị”. Hãy xem lại và bổ sung tên viết tắt.',
  listUsed: (units: number, sheet: string) => `Đang dùng ${units} đơn vị ở trang tính “${sheet}”.`,
  goToCell: (cell: string) => `Đến ô ${cell}`,
  before: 'Đang ghi',
  after: 'Sẽ thành',
  looksSame: 'nhìn như cũ, chỉ sửa mã chữ',
};

const en: typeof vi = {
  units: 'Units',
  unitsIntro: 'These units are written in several ways. Choose one; what is not ticked stays.',
  unitsClean: 'Every unit is written in one way only.',
  deadlines: 'Deadlines',
  deadlinesIntro:
    'Write deadlines in one form; the day beside each is the due date it is followed by.',
  deadlinesClean: 'All deadlines are written in the common form.',
  cells: (count) => counted(count, 'cell'),
  stays: (count) => `${counted(count, 'cell')}, as it is`,
  include: (spelling) => `Change “${spelling}”`,
  writeAll: 'The common spelling of',
  due: (day) => `Due ${day}`,
  noDue: 'No due date',
  year: 'Year taken from the plan',
  fewer: (before, after) => `${before} spellings become ${after}`,
  write: (cells) => `Write ${counted(cells, 'cell')}`,
  unitsDone: (cells) => `Units are the same in ${counted(cells, 'cell')}. The journal can undo it.`,
  deadlinesDone: (cells) =>
    `Deadlines are rewritten in ${counted(cells, 'cell')}. The journal can undo it.`,
  list: 'Units of your office',
  listIntro:
    'The list helps to read your office’s own names and short forms. The button makes a sheet of the units that were read with certainty; add what is missing.',
  listMake: 'Make the list of units',
  listMade: 'The sheet “Danh mục đơn vị” is there. Look through it and add short forms.',
  listUsed: (units, sheet) => `Uses ${counted(units, 'unit')} of the sheet “${sheet}”.`,
  goToCell: (cell) => `Go to ${cell}`,
  before: 'It says',
  after: 'It becomes',
  looksSame: 'looks the same, only its encoding changes',
};

export const normaliseTexts = { vi, en };
