import type { Rule } from '../rule';
import { trackedTasks } from '../tracked';

export const doneWithoutDate: Rule = {
  code: 'done-without-date',
  area: 'tracking',
  severity: 'warning',
  title: { vi: 'Hoàn thành mà chưa ghi ngày', en: 'Done without a date' },
  why: {
    vi: 'Không có ngày hoàn thành thì không biết đúng hạn hay quá hạn, nhiệm vụ rơi vào nhóm “không xét hạn”.',
    en: 'Without the day it was done, nobody can say whether it was on time.',
  },
  message: {
    vi: 'Trạng thái là “{status}” nhưng chưa ghi ngày hoàn thành.',
    en: 'The status is “{status}” but the day of completion is blank.',
  },
  looksAt: { vi: 'Trạng thái, ngày hoàn thành', en: 'Status and day of completion' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | | | | | a1',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | | @2022-03-20 | | | a1',
          'Tập huấn | Sở Nội vụ | Quý I | | Đang thực hiện | | | | | a2',
        ],
      },
    ],
  },
  *find(sheet) {
    for (const { task, record, status, completedCell } of trackedTasks(sheet)) {
      if (record.state !== 'done' || record.completedOn !== null || !completedCell) continue;
      if (status !== '') yield { cell: completedCell, task, params: { status } };
    }
  },
};
