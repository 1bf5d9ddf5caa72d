import type { Deed } from '../../domain/journal/entry';
import { counted } from './english';

const vi = {
  title: 'Nhật ký',
  intro: 'Những việc công cụ đã ghi vào sổ, mới nhất ở trên. Nhật ký được lưu cùng sổ.',
  empty: 'Chưa ghi gì vào sổ. Mỗi việc công cụ ghi vào sổ sẽ hiện ở đây, kèm nút để hoàn tác.',
  writing: 'Đang ghi vào sổ…',
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác: các ô trở lại như trước.',
  undo: 'Hoàn tác',
  undoOf: (deed: string, when: string) => `Hoàn tác “${deed}” lúc ${when}`,
  isUndone: 'Đã hoàn tác',
  cells: (count: number, sheets: string) => (count > 0 ? `${count} ô · ${sheets}` : sheets),
  deeds: {
    'fix-one': 'Sửa một mục',
    'fix-safe': 'Sửa các mục an toàn',
    'normalise-units': 'Chuẩn hóa tên đơn vị',
    'normalise-deadlines': 'Chuẩn hóa thời hạn',
    'list-units': 'Lập danh mục đơn vị',
    track: 'Thêm cột theo dõi',
    untrack: 'Gỡ cột theo dõi',
    summarise: 'Lập bảng tổng hợp',
  } satisfies Record<Deed, string>,
  alreadyUndone: 'Việc này đã được hoàn tác.',
  notKept: 'Việc này quá lớn nên sổ không lưu đủ để hoàn tác.',
  sheetMissing: (sheet: string) => `Không còn trang tính “${sheet}” nên không hoàn tác được.`,
  laterDeed: (deed: string) =>
    `Hãy hoàn tác “${deed}” trước: việc đó đã dời các cột của trang tính.`,
  changed: (sheet: string, cells: string, count: number) =>
    `Không hoàn tác: ${count} ô trên “${sheet}” đã được sửa sau đó (${cells}). Nội dung mới được giữ nguyên.`,
};

const en: typeof vi = {
  title: 'Journal',
  intro: 'What the tool wrote into the workbook, the latest first. It is kept with the workbook.',
  empty: 'Nothing was written yet. What the tool writes is listed here, with a button to undo it.',
  writing: 'Writing to the workbook…',
  undoing: 'Undoing…',
  undone: 'Undone: the cells are as they were.',
  undo: 'Undo',
  undoOf: (deed, when) => `Undo “${deed}” of ${when}`,
  isUndone: 'Undone',
  cells: (count, sheets) => (count > 0 ? `${counted(count, 'cell')} · ${sheets}` : sheets),
  deeds: {
    'fix-one': 'Fixed one finding',
    'fix-safe': 'Fixed the safe findings',
    'normalise-units': 'Normalised units',
    'normalise-deadlines': 'Normalised deadlines',
    'list-units': 'Made the list of units',
    track: 'Added tracking columns',
    untrack: 'Removed tracking columns',
    summarise: 'Built the summary sheets',
  },
  alreadyUndone: 'This is undone already.',
  notKept: 'This was too large for the workbook to keep, so it cannot be undone.',
  sheetMissing: (sheet) => `Sheet “${sheet}” is gone, so this cannot be undone.`,
  laterDeed: (deed) => `Undo “${deed}” first: it moved the columns of the sheet.`,
  changed: (sheet, cells, count) =>
    `Not undone: ${counted(count, 'cell')} on “${sheet}” changed since (${cells}). What is there now stays.`,
};

export const journalTexts = { vi, en };
