import { columnLetters } from '../grid/address';
import { sheetPrefix } from '../grid/references';

/**
 * The columns of "Dữ liệu tổng hợp", in order; docs/data-schema.md says what each holds. Pivots and
 * Power Query know them by these headers: a header changes only with a new version of the schema.
 */
export const dataHeaders = {
  id: 'Mã nhiệm vụ',
  sheet: 'Biểu',
  ordinal: 'TT',
  group: 'Nhóm nhiệm vụ',
  topic: 'Nội dung',
  task: 'Nhiệm vụ',
  unit: 'Đơn vị chủ trì',
  once: 'Số nhiệm vụ',
  share: 'Lượt chủ trì',
  term: 'Loại thời hạn',
  due: 'Hạn xử lý',
  month: 'Tháng hạn',
  quarter: 'Quý hạn',
  status: 'Trạng thái',
  progress: 'Tiến độ',
  completed: 'Ngày hoàn thành',
  verdict: 'Tình trạng',
  daysLeft: 'Số ngày còn lại',
  outcome: 'Kết quả thực hiện',
  place: 'Vị trí trong biểu',
} as const;
export type DataColumn = keyof typeof dataHeaders;

export const dataColumns = Object.keys(dataHeaders) as readonly DataColumn[];

/** The name of the Excel Table. */
export const dataTable = 'DuLieuTongHop';

/** The letters of a column on the data sheet. */
export function dataLetters(column: DataColumn): string {
  return columnLetters(dataColumns.indexOf(column));
}

/** Where the data stand, for the formulas of the other sheets. */
export interface DataRange {
  readonly sheet: string;
  /** How many rows below the header. */
  readonly rowCount: number;
}

/** All cells of a column below the header, absolute: `'Dữ liệu tổng hợp'!$G$2:$G$40`. */
export function dataRange(data: DataRange, column: DataColumn): string {
  const letters = dataLetters(column);
  return `${sheetPrefix(data.sheet)}$${letters}$2:$${letters}$${data.rowCount + 1}`;
}
