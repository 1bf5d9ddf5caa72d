const vi = {
  intro: (tasks: number) =>
    `Theo dõi ${tasks} nhiệm vụ ngay trên biểu này. Các cột được thêm vào bên phải, theo đúng mẫu của biểu:`,
  tracked: (tasks: number) => `Đang theo dõi ${tasks} nhiệm vụ trên biểu này.`,
  toUpdate: 'Biểu đã đổi sau lần trước: có nhiệm vụ mới, thời hạn mới hoặc cột bị thiếu.',
  comes: 'Cột thêm mới',
  isThere: 'Đã có',
  borrowed: (column: string) => `Dùng cột ${column} có sẵn của biểu`,
  hidden: 'Cột ẩn, để các bảng tổng hợp tìm đúng nhiệm vụ',
  add: 'Thêm cột theo dõi',
  update: 'Cập nhật cột theo dõi',
  remove: 'Gỡ cột theo dõi',
  added: 'Đã thêm cột theo dõi. Có thể hoàn tác trong Nhật ký.',
  updated: 'Đã cập nhật cột theo dõi; nội dung đã nhập được giữ nguyên.',
  removed: 'Đã gỡ cột theo dõi. Có thể hoàn tác trong Nhật ký.',
  removeTitle: 'Gỡ cột theo dõi?',
  removeText: (cells: number) =>
    `Các cột đang giữ ${cells} ô đã nhập (trạng thái, tiến độ, kết quả…). Gỡ cột sẽ xóa các ô đó; có thể hoàn tác trong Nhật ký.`,
  cancel: 'Không gỡ',
  picture: 'Tình hình thực hiện',
  done: (count: number, onTime: number) => `${count} hoàn thành (${onTime} đúng hạn)`,
  inTime: (count: number) => `${count} đang hoặc chưa thực hiện, trong hạn`,
  late: (count: number) => `${count} quá hạn`,
  ongoing: (count: number, reported: number) =>
    `${count} thường xuyên, định kỳ (${reported} có kết quả trong kỳ)`,
  paused: (count: number) => `${count} tạm dừng`,
  lateList: 'Quá hạn, lâu nhất ở trên',
  goTo: 'Đến ô',
  goToTask: (task: string) => `Đến ô của nhiệm vụ “${task}”`,
};

const en: typeof vi = {
  intro: (tasks) =>
    `Follow ${tasks} tasks on this sheet. These columns come on the right, in the table's own look:`,
  tracked: (tasks) => `${tasks} tasks are followed on this sheet.`,
  toUpdate: 'The sheet has changed: new tasks, new deadlines, or a missing column.',
  comes: 'New column',
  isThere: 'Is there',
  borrowed: (column) => `The sheet's own column ${column} serves`,
  hidden: 'Hidden; the summary sheets find tasks by it',
  add: 'Add tracking columns',
  update: 'Update tracking columns',
  remove: 'Remove tracking columns',
  added: 'The tracking columns are there. The journal can undo it.',
  updated: 'The tracking columns are up to date; what was typed is kept.',
  removed: 'The tracking columns are gone. The journal can undo it.',
  removeTitle: 'Remove the tracking columns?',
  removeText: (cells) =>
    `${cells} cells in them were typed (states, progress, outcomes…). Removing the columns removes them; the journal can undo it.`,
  cancel: 'Keep them',
  picture: 'How the work stands',
  done: (count, onTime) => `${count} done (${onTime} on time)`,
  inTime: (count) => `${count} under way or not begun, in time`,
  late: (count) => `${count} overdue`,
  ongoing: (count, reported) => `${count} continuous or recurring (${reported} with a result)`,
  paused: (count) => `${count} paused`,
  lateList: 'Overdue, the longest first',
  goTo: 'Go to cell',
  goToTask: (task) => `Go to the cell of “${task}”`,
};

export const trackTexts = { vi, en };
