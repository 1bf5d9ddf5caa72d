import { readState, stateLabels, states } from '../../tracking/state';
import type { Rule } from '../rule';
import { trackedTasks } from '../tracked';

export const stateNotInList: Rule = {
  code: 'state-not-in-list',
  area: 'tracking',
  severity: 'warning',
  title: { vi: 'Trạng thái ngoài danh sách', en: 'A status that is not in the list' },
  why: {
    vi: 'Trạng thái không đọc được thì được tính là “Đang thực hiện”; chọn từ danh sách để tổng hợp đúng.',
    en: 'A status that is not understood counts as under way; choose one from the list.',
  },
  message: {
    vi: 'Không hiểu trạng thái {status:quote}. Hãy chọn: {list}.',
    en: 'Status {status:quote} is not understood. Choose: {list}.',
  },
  looksAt: { vi: 'Trạng thái', en: 'The status' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Ổn | | | | | a1',
          'Tập huấn | Sở Nội vụ | Quý I | | Hoàn thành | | @2022-03-20 | | | a2',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Đã hoàn thành | | @2022-03-20 | | | a1',
        ],
      },
    ],
  },
  *find(sheet) {
    const list = states.map((state) => stateLabels[state]).join(', ');
    for (const { task, status, statusCell } of trackedTasks(sheet)) {
      if (status === '' || readState(status) !== null) continue;
      yield { cell: statusCell, task, params: { status, list } };
    }
  },
};
