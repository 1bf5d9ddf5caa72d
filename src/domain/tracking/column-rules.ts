import { serialFromDate } from '../grid/serial';
import type { InputRuleSpec } from '../grid/sheet-spec';
import type { TrackingColumn } from './columns';
import { stateLabels, states } from './state';

const dates = {
  kind: 'date',
  from: serialFromDate('2000-01-01'),
  to: serialFromDate('2099-12-31'),
} as const;

const dateError = {
  title: 'Ngày chưa đúng',
  text: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/08/2022.',
};

/** What may be typed into our columns, and what Excel says of it. Vietnamese: it is read in the sheet. */
export const columnRules: Readonly<Partial<Record<TrackingColumn, Omit<InputRuleSpec, 'range'>>>> =
  {
    due: {
      rule: dates,
      prompt: {
        title: 'Hạn xử lý',
        text: 'Lấy từ thời hạn của nhiệm vụ. Nếu được gia hạn, nhập ngày mới đè lên.',
      },
      error: dateError,
    },
    status: {
      rule: { kind: 'list', options: states.map((state) => stateLabels[state]) },
      prompt: { title: 'Trạng thái', text: 'Chọn trong danh sách.' },
      error: {
        title: 'Trạng thái chưa đúng',
        text: `Chọn một trong: ${states.map((state) => stateLabels[state]).join('; ')}.`,
      },
    },
    progress: {
      rule: { kind: 'decimal', min: 0, max: 1 },
      prompt: { title: 'Tiến độ', text: 'Nhập từ 0% đến 100%.' },
      error: { title: 'Tiến độ chưa đúng', text: 'Nhập một tỷ lệ từ 0% đến 100%, ví dụ 60%.' },
    },
    completed: {
      rule: dates,
      prompt: {
        title: 'Ngày hoàn thành',
        text: 'Ngày làm xong. Việc thường xuyên, định kỳ: ngày có kết quả gần nhất.',
      },
      error: dateError,
    },
  };
