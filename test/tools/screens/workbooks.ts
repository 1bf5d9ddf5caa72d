import { openWorkbook } from '../../excel/file/open-workbook';
import { type } from '../../excel/model/type';
import { Workbook } from '../../excel/model/workbook';
import type { Worksheet } from '../../excel/model/worksheet';
import { cellAddress } from '../../../src/domain/grid/address';
import type { Go } from './steps';

/** A plan as it comes when pasted from a document: with faults of every severity. */
export function pastedPlan(): Promise<Workbook> {
  return openWorkbook('test/fixtures/02-hung-yen-2021-pasted.xlsx');
}

/** A list of people, and an empty sheet. */
export function notAPlan(): Workbook {
  const book = new Workbook();
  fill(book.addSheet('Danh sách'), [
    ['Họ tên', 'Quê quán'],
    ['Nguyễn Văn A', 'Huế'],
    ['Trần Thị B', 'Vinh'],
  ]);
  book.addSheet('Trang trống');
  return book;
}

/** Two small plans without a fault. */
export function twoPlans(): Workbook {
  const book = new Workbook();
  for (const year of [2026, 2027]) {
    fill(book.addSheet(`Kế hoạch năm ${year}`), [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Công khai thủ tục hành chính trên cổng dịch vụ công', 'Sở Nội vụ', `30/6/${year}`],
      ['2', 'Tổ chức đối thoại với người dân ở từng xã', 'Thanh tra tỉnh', `31/10/${year}`],
      ['3', 'Đánh giá mức độ hài lòng của người dân', 'Sở Y tế', `15/12/${year}`],
    ]);
  }
  return book;
}

function fill(sheet: Worksheet, rows: readonly (readonly string[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      type(sheet, cellAddress(row, column), text);
    });
  });
}

/** Rows of tasks in the pasted plan, from its header down. */
const taskRows = [1, 2, 5, 6, 7, 10, 13, 14, 20, 25, 33, 42, 47];

/** Types states into the tracking column as clerks do. */
export const typeStates: Go = ({ book }) => {
  const [sheet] = book.sheets;
  const header = sheet && find(sheet, 'Trạng thái');
  if (!sheet || !header) throw new Error('The sheet is not tracked.');
  const states = ['Hoàn thành', 'Đang thực hiện', 'Tạm dừng', 'Hoàn thành', 'Hoàn thành'];
  for (const [index, down] of taskRows.entries()) {
    const state = states[index % states.length] ?? '';
    type(sheet, cellAddress(header.row + down, header.column), state);
  }
  return Promise.resolve();
};

/** Types a row far below the plan. */
export const typeBelow: Go = ({ book }) => {
  type(book.activeSheet, 'D400', 'Nhiệm vụ khác');
  return Promise.resolve();
};

function find(sheet: Worksheet, text: string): { row: number; column: number } | null {
  const area = sheet.used(true);
  if (!area) return null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.cells.get(row, column)?.value === text) return { row, column };
    }
  }
  return null;
}
