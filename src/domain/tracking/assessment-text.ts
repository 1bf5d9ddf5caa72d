import type { Assessment, TaskRecord, Verdict } from './assessment';
import { currentPeriod } from './current-period';
import type { Term } from './term';

/** What each class is called in tables and pivots. No commas that a list rule would split. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'done-unjudged': 'Hoàn thành (không xét hạn)',
  'in-progress': 'Đang thực hiện trong hạn',
  'not-started': 'Chưa thực hiện (trong hạn)',
  'in-progress-late': 'Đang thực hiện quá hạn',
  'not-started-late': 'Chưa thực hiện (quá hạn)',
  'ongoing-reported': 'Thường xuyên: đã có kết quả',
  'ongoing-awaited': 'Thường xuyên: chưa có kết quả',
  paused: 'Tạm dừng',
};

/** The pieces of the sentences in the column "Đánh giá"; its formula and its shown result share them. */
export const assessmentWords = {
  onTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn ',
  done: 'Hoàn thành',
  doneOnUnknownDay: 'Hoàn thành (chưa ghi ngày)',
  paused: 'Tạm dừng',
  late: 'Quá hạn ',
  soonOpening: 'Sắp đến hạn',
  dueToday: 'Sắp đến hạn: hôm nay',
  soon: 'Sắp đến hạn: còn ',
  days: ' ngày',
  inProgress: 'Đang thực hiện trong hạn',
  notStarted: 'Chưa thực hiện (trong hạn)',
  inProgressUndated: 'Đang thực hiện (không có hạn)',
  notStartedUndated: 'Chưa thực hiện (không có hạn)',
} as const;

/**
 * How the sentence on an ongoing task begins, with and without a result in the running period. That
 * the task is continuous or recurring stands in its deadline, in the same row.
 */
export const ongoingOpenings = ['Đã có kết quả ', 'Chưa có kết quả '] as const;

/** What is said of an ongoing task with and without a result in the running period. */
export function ongoingWords(term: Extract<Term, { kind: 'ongoing' }>): {
  readonly reported: string;
  readonly awaited: string;
} {
  const [reported, awaited] = ongoingOpenings;
  const { words } = currentPeriod(term.every);
  return { reported: reported + words, awaited: awaited + words };
}

/** What the column "Đánh giá" shows for a task. */
export function assessmentText(record: TaskRecord, assessment: Assessment): string {
  const words = assessmentWords;
  const days = Math.abs(assessment.daysLeft ?? 0);
  switch (assessment.verdict) {
    case 'done-on-time':
      return words.onTime;
    case 'done-late':
      return `${words.doneLate}${days}${words.days}`;
    case 'done-unjudged':
      return record.due === null ? words.done : words.doneOnUnknownDay;
    case 'in-progress-late':
    case 'not-started-late':
      return `${words.late}${days}${words.days}`;
    case 'ongoing-reported':
    case 'ongoing-awaited':
      if (record.term.kind !== 'ongoing') return '';
      return assessment.verdict === 'ongoing-reported'
        ? ongoingWords(record.term).reported
        : ongoingWords(record.term).awaited;
    case 'paused':
      return words.paused;
    case 'in-progress':
    case 'not-started':
      return openText(record, assessment);
  }
}

function openText({ due, state }: TaskRecord, { daysLeft, soon }: Assessment): string {
  const words = assessmentWords;
  const begun = state === 'in-progress';
  if (due === null) return begun ? words.inProgressUndated : words.notStartedUndated;
  if (soon) return daysLeft === 0 ? words.dueToday : `${words.soon}${daysLeft ?? 0}${words.days}`;
  return begun ? words.inProgress : words.notStarted;
}
