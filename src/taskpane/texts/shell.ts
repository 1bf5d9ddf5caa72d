const vi = {
  title: 'Biểu nhiệm vụ',
  menu: 'Tùy chọn khác',
  language: 'Ngôn ngữ',
  journal: 'Nhật ký, hoàn tác',
  settings: 'Cài đặt',
  help: 'Trợ giúp',
  back: 'Quay lại',
  dismiss: 'Đóng thông báo',
  stop: 'Dừng',
  progress: (done: number, total: number) => `${done} trên ${total}`,
  crashed: 'Bảng vừa gặp sự cố',
  crashedBody: 'Sổ không bị thay đổi vì việc này. Bấm “Mở lại” để tiếp tục ở chỗ đang làm.',
  reopen: 'Mở lại',
  loading: 'Đang mở…',
};

const en: typeof vi = {
  title: 'Task tables',
  menu: 'More options',
  language: 'Language',
  journal: 'Journal, undo',
  settings: 'Settings',
  help: 'Help',
  back: 'Back',
  dismiss: 'Close this message',
  stop: 'Stop',
  progress: (done, total) => `${done} of ${total}`,
  crashed: 'The pane ran into a problem',
  crashedBody: 'This did not change your workbook. Press “Reopen” to go on where you were.',
  reopen: 'Reopen',
  loading: 'Opening…',
};

export const shellTexts = { vi, en };
