import type { Rule } from '../rule';
import { trackedTasks } from '../tracked';

export const completeNotDone: Rule = {
  code: 'complete-not-done',
  area: 'tracking',
  severity: 'warning',
  title: { vi: 'Tiến độ và trạng thái không khớp', en: 'Progress and status disagree' },
  why: {
    vi: 'Tiến độ 100% mà chưa “Hoàn thành”, hay “Hoàn thành” mà tiến độ chưa đủ, thì tổng hợp đếm sai một trong hai.',
    en: 'At 100% but not done, or done below 100%, one of the two is counted wrongly.',
  },
  message: {
    vi: 'Tiến độ {percent}% nhưng trạng thái là “{status}”.',
    en: 'Progress is {percent}% but the status is “{status}”.',
  },
  looksAt: { vi: 'Trạng thái, tiến độ', en: 'Status and progress' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Đang thực hiện | 100 | | | | a1',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | 100 | @2022-03-20 | | | a1',
          'Tập huấn | Sở Nội vụ | Quý I | | Đang thực hiện | 60 | | | | a2',
        ],
      },
    ],
  },
  *find(sheet) {
    for (const { task, record, status, progressCell, statusCell } of trackedTasks(sheet)) {
      if (status === '' || !progressCell || !record.progress) continue;
      if ((record.state === 'done') === record.progress >= 1) continue;
      yield {
        cell: statusCell,
        task,
        params: { percent: Math.round(record.progress * 100), status },
      };
    }
  },
};
