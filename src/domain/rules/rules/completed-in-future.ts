import type { Rule } from '../rule';
import { trackedTasks } from '../tracked';

export const completedInFuture: Rule = {
  code: 'completed-in-future',
  area: 'tracking',
  severity: 'error',
  title: { vi: 'Ngày hoàn thành ở tương lai', en: 'Completed in the future' },
  why: {
    vi: 'Ngày hoàn thành sau hôm nay là gõ nhầm, hoặc ghi trước cho đủ; số liệu báo cáo sẽ sai.',
    en: 'A completion after today is a slip, or filled in ahead; the report would be wrong.',
  },
  message: {
    vi: 'Ngày hoàn thành {date:date} sau hôm nay ({today:date}).',
    en: 'The day of completion, {date:date}, is after today ({today:date}).',
  },
  looksAt: { vi: 'Ngày hoàn thành', en: 'The day of completion' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | | @2099-03-20 | | | a1',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | | @2022-03-20 | | | a1',
        ],
      },
    ],
  },
  *find(sheet) {
    for (const { task, completedOn, completedCell } of trackedTasks(sheet)) {
      if (completedOn === null || completedOn <= sheet.today) continue;
      yield { cell: completedCell, task, params: { date: completedOn, today: sheet.today } };
    }
  },
};
