import type { Role } from '../plan/plan';
import type { Words } from './words';

/** What forms call each column. */
export const roleNames: Readonly<Record<Role, Words>> = {
  ordinal: { vi: 'TT', en: 'No.' },
  code: { vi: 'Mã nhiệm vụ', en: 'Code' },
  dimension: { vi: 'Chỉ số nội dung', en: 'Dimension' },
  component: { vi: 'Nội dung thành phần', en: 'Component' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  result: { vi: 'Kết quả, sản phẩm', en: 'Result' },
  lead: { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
  implementer: { vi: 'Đơn vị thực hiện', en: 'Implementing unit' },
  coordinator: { vi: 'Đơn vị phối hợp', en: 'Coordinating unit' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  status: { vi: 'Trạng thái', en: 'Status' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  outcome: { vi: 'Kết quả đã làm', en: 'Outcome' },
  note: { vi: 'Ghi chú', en: 'Note' },
};
