const vi = {
  title: 'Cài đặt',
  intro: 'Cài đặt được lưu cùng sổ: ai mở sổ này cũng dùng như nhau.',
  beforeIncludesDay: '“Trước ngày X”: làm xong đúng ngày X vẫn là đúng hạn',
  soonDays: 'Coi là sắp đến hạn khi còn (ngày)',
  save: 'Lưu cài đặt',
  saved: 'Đã lưu cài đặt cùng sổ.',
};

const en: typeof vi = {
  title: 'Settings',
  intro: 'Settings are saved with the workbook, for everyone who opens it.',
  beforeIncludesDay: '“Before day X”: done on day X itself is still on time',
  soonDays: 'Due soon when this many days are left',
  save: 'Save settings',
  saved: 'The settings are saved with the workbook.',
};

export const settingsTexts = { vi, en };
