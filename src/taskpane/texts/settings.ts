const vi = {
  title: 'Cài đặt',
  intro: 'Các lựa chọn này được ghi nhớ cùng sổ.',
  beforeIncludesDay: '“Trước ngày X”: làm xong đúng ngày X vẫn là đúng hạn',
  soonDays: 'Coi là sắp đến hạn khi còn (ngày)',
  save: 'Ghi nhớ',
  saved: 'Đã ghi nhớ cài đặt cùng sổ.',
};

const en: typeof vi = {
  title: 'Settings',
  intro: 'These choices are kept with the workbook.',
  beforeIncludesDay: '“Before day X”: done on day X itself is still on time',
  soonDays: 'Due soon when this many days are left',
  save: 'Keep',
  saved: 'The settings are kept with the workbook.',
};

export const settingsTexts = { vi, en };
