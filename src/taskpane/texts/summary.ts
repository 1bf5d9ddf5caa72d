import type { SummaryMark } from '../../domain/summary/sheet-names';

/** The periods that are reported on, as the pane offers them. */
type PeriodKind = 'quarter' | 'half' | 'nine-months' | 'year' | 'month';

const vi = {
  intro: 'Các bảng được lập thành trang tính riêng, số liệu tự đổi theo biểu khi nhập tiến độ.',
  plans: (count: number, tasks: number) =>
    count === 1
      ? `Tổng hợp ${tasks} nhiệm vụ của biểu này.`
      : `Tổng hợp ${tasks} nhiệm vụ của ${count} biểu đang theo dõi.`,
  addsColumns: 'Cột theo dõi còn thiếu sẽ được thêm cùng lúc.',
  sheets: {
    'tong-hop': 'Một trang trình lãnh đạo: số chung, theo đơn vị, theo nội dung, biểu đồ',
    'nhac-viec': 'Danh sách để đôn đốc từng đơn vị, kèm số ngày quá hạn',
    'bao-cao-ky': 'Nhiệm vụ đến hạn trong kỳ và thay đổi so với kỳ trước',
    'pivot-don-vi': 'PivotTable: đơn vị chủ trì theo tình trạng',
    'pivot-noi-dung': 'PivotTable: nội dung theo tình trạng',
    'pivot-thoi-han': 'PivotTable: quý, tháng đến hạn theo tình trạng',
    'du-lieu': 'Bảng phẳng, nguồn của các bảng trên; dùng được với Power Query, Power BI',
  } satisfies Record<SummaryMark, string>,
  sheetList: 'Các trang tính tổng hợp',
  isThere: 'Đã có',
  isNew: 'Lập mới',
  noPivots: 'Bản Excel này không lập được PivotTable; các bảng công thức cho cùng số liệu.',
  period: 'Kỳ báo cáo',
  periods: {
    month: 'Tháng',
    quarter: 'Quý I',
    half: '6 tháng',
    'nine-months': '9 tháng',
    year: 'Năm',
  } satisfies Record<PeriodKind, string>,
  compared: (period: string, day: string) => `So với số liệu đã lưu: ${period}, ngày ${day}.`,
  notCompared: 'Chưa lưu số liệu kỳ nào để so sánh.',
  keep: 'Lưu số liệu hôm nay để so sánh ở kỳ sau',
  make: 'Lập bảng tổng hợp',
  renew: 'Lập lại bảng tổng hợp',
  remove: 'Gỡ bảng tổng hợp',
  made: (sheets: number) => `Đã lập ${sheets} trang tổng hợp. Có thể hoàn tác trong Nhật ký.`,
  removed: 'Đã gỡ các trang tổng hợp của công cụ; các trang khác giữ nguyên.',
};

const en: typeof vi = {
  intro: 'Each table gets a sheet of its own; figures follow the plan as progress is typed.',
  plans: (count, tasks) =>
    count === 1
      ? `${tasks} tasks of this plan are summed up.`
      : `${tasks} tasks of ${count} followed plans are summed up.`,
  addsColumns: 'Missing tracking columns are added at the same time.',
  sheets: {
    'tong-hop': 'One page for leaders: figures in all, by unit, by topic, charts',
    'nhac-viec': 'A list to remind each unit by, with days late',
    'bao-cao-ky': 'Tasks due in the period and what changed since the last one',
    'pivot-don-vi': 'PivotTable: lead units by state',
    'pivot-noi-dung': 'PivotTable: topics by state',
    'pivot-thoi-han': 'PivotTable: quarter and month due by state',
    'du-lieu': 'The flat table behind them all; fit for Power Query and Power BI',
  },
  sheetList: 'The summary sheets',
  isThere: 'Is there',
  isNew: 'New',
  noPivots: 'This Excel makes no PivotTables; the tables of formulas give the same figures.',
  period: 'Period reported on',
  periods: {
    month: 'Month',
    quarter: 'Quarter I',
    half: '6 months',
    'nine-months': '9 months',
    year: 'Year',
  },
  compared: (period, day) => `Compared with the kept figures: ${period}, ${day}.`,
  notCompared: 'No figures of an earlier period were kept.',
  keep: "Keep today's figures to compare the next period with",
  make: 'Make the summary sheets',
  renew: 'Make the summary sheets again',
  remove: 'Remove the summary sheets',
  made: (sheets) => `${sheets} summary sheets are made. The journal can undo it.`,
  removed: 'The summary sheets are gone; all others are as they were.',
};

export const summaryTexts = { vi, en };
