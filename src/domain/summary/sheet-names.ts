import type { Workbook } from '../grid/grid';

/** Our summary sheets in tab order: the mark that each is known by, and its usual name. */
export const summarySheets = [
  { mark: 'du-lieu', name: 'Dữ liệu tổng hợp' },
  { mark: 'tong-hop', name: 'Tổng hợp' },
  { mark: 'nhac-viec', name: 'Quá hạn – sắp đến hạn' },
  { mark: 'bao-cao-ky', name: 'Báo cáo kỳ' },
  { mark: 'pivot-don-vi', name: 'Pivot đơn vị' },
  { mark: 'pivot-noi-dung', name: 'Pivot nội dung' },
  { mark: 'pivot-thoi-han', name: 'Pivot thời hạn' },
] as const;
export type SummaryMark = (typeof summarySheets)[number]['mark'];

export type SheetNames = Readonly<Record<SummaryMark, string>>;

/**
 * What to call our sheets in a workbook: a sheet of ours keeps the name it has there, a new one
 * takes its usual name, with a number where a sheet of the user's has that name.
 */
export function sheetNames(workbook: Workbook): SheetNames {
  const ours = new Set<string>(summarySheets.map(({ mark }) => mark));
  const byMark = new Map(workbook.sheets.map(({ mark, sheet }) => [mark, sheet]));
  const taken = new Set(
    workbook.sheets
      .filter(({ mark }) => mark === null || !ours.has(mark))
      .map(({ sheet }) => sheet.toLowerCase()),
  );
  const names = summarySheets.map(({ mark, name }) => {
    const kept = byMark.get(mark);
    if (kept !== undefined) return [mark, kept] as const;
    let free: string = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
    return [mark, free] as const;
  });
  return Object.fromEntries(names) as Record<SummaryMark, string>;
}
