import { fold } from '../text/fold';

/** The columns that tracking adds, in the order they stand in. */
export const trackingColumns = [
  'due',
  'status',
  'progress',
  'completed',
  'outcome',
  'assessment',
  'id',
] as const;
export type TrackingColumn = (typeof trackingColumns)[number];

/** What stands in each column's header cell. */
export const trackingHeaders: Readonly<Record<TrackingColumn, string>> = {
  due: 'Hạn xử lý',
  status: 'Trạng thái',
  progress: 'Tiến độ',
  completed: 'Ngày hoàn thành',
  outcome: 'Kết quả thực hiện, minh chứng',
  assessment: 'Đánh giá',
  id: 'Mã theo dõi (không sửa)',
};

const columnByHeader: ReadonlyMap<string, TrackingColumn> = new Map(
  trackingColumns.map((column) => [fold(trackingHeaders[column]), column]),
);

/** Far more than any of our headings has letters, in whatever form they come: the rest is no heading. */
const longestHeading = 200;

/**
 * Which columns of a header row are tracking's own. The hidden id column is the mark: without it
 * nothing is ours. What is ours starts at "Hạn xử lý" and ends at the id column, so a column of the
 * same name that the sheet's author made, left of them, stays the author's. In an Excel Table that has
 * the name already ours ends in a number (see `headingTexts`).
 *
 * @param headers the header texts by 0-based column; merged header cells give their text
 * @returns our columns by 0-based position; empty where the sheet is not tracked
 */
export function ownColumns(headers: readonly string[]): ReadonlyMap<number, TrackingColumn> {
  const named = headers.map((header) =>
    header.length > longestHeading
      ? undefined
      : columnByHeader.get(fold(header.replace(/([\p{L})])\d+$/u, '$1'))),
  );
  const last = named.lastIndexOf('id');
  const first = named.lastIndexOf('due', last);
  if (last < 0 || first < 0) return new Map();
  const own = new Map<number, TrackingColumn>();
  for (let at = first; at <= last; at += 1) {
    const column = named[at];
    if (column !== undefined) own.set(at, column);
  }
  return own;
}
