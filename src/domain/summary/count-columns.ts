import type { Verdict } from '../tracking/assessment';

/** A column of figures in the tables that leaders read. */
export interface CountColumn {
  readonly key: string;
  /** The heading above several columns; null when the column stands alone. */
  readonly band: string | null;
  readonly header: string;
  /** Null counts every task. */
  readonly verdicts: readonly Verdict[] | null;
  /** Late figures are set in bold. */
  readonly isLate?: true;
}

const done = ['done-on-time', 'done-late', 'done-unjudged'] as const;
const late = ['in-progress-late', 'not-started-late'] as const;
export const ongoing = ['ongoing-reported', 'ongoing-awaited'] as const;

/**
 * As the reports of the Government and the provinces break tasks down: đã hoàn thành (đúng hạn, quá
 * hạn), chưa hoàn thành (trong hạn, quá hạn). Tổng số = hoàn thành + chưa hoàn thành trong hạn + quá
 * hạn + thường xuyên + tạm dừng.
 */
export const countColumns: readonly CountColumn[] = [
  { key: 'all', band: null, header: 'Tổng số', verdicts: null },
  { key: 'done', band: 'Hoàn thành', header: 'Tổng', verdicts: done },
  { key: 'onTime', band: 'Hoàn thành', header: 'Đúng hạn', verdicts: ['done-on-time'] },
  { key: 'doneLate', band: 'Hoàn thành', header: 'Quá hạn', verdicts: ['done-late'] },
  {
    key: 'inProgress',
    band: 'Chưa hoàn thành,\ntrong hạn',
    header: 'Đang thực hiện',
    verdicts: ['in-progress'],
  },
  {
    key: 'notStarted',
    band: 'Chưa hoàn thành,\ntrong hạn',
    header: 'Chưa thực hiện',
    verdicts: ['not-started'],
  },
  {
    key: 'late',
    band: 'Chưa hoàn thành,\nQUÁ HẠN',
    header: 'Tổng',
    verdicts: late,
    isLate: true,
  },
  {
    key: 'inProgressLate',
    band: 'Chưa hoàn thành,\nQUÁ HẠN',
    header: 'Đang thực hiện',
    verdicts: ['in-progress-late'],
  },
  {
    key: 'notStartedLate',
    band: 'Chưa hoàn thành,\nQUÁ HẠN',
    header: 'Chưa thực hiện',
    verdicts: ['not-started-late'],
  },
  { key: 'ongoing', band: 'Thường xuyên,\nđịnh kỳ', header: 'Tổng', verdicts: ongoing },
  {
    key: 'reported',
    band: 'Thường xuyên,\nđịnh kỳ',
    header: 'Có kết quả trong kỳ',
    verdicts: ['ongoing-reported'],
  },
  { key: 'paused', band: null, header: 'Tạm dừng', verdicts: ['paused'] },
];

export const shareHeader = 'Tỷ lệ hoàn thành';

/** What is left out of the share of done tasks: work without an end, and what rests. */
export const notEndable = [...ongoing, 'paused'] as const;

/** Done of all that can be done now. */
export function doneShare(figures: {
  readonly all: number;
  readonly done: number;
  readonly notEndable: number;
}): number | string {
  const endable = figures.all - figures.notEndable;
  return endable === 0 ? '–' : figures.done / endable;
}
