import type { Area } from './rule';
import type { Words } from './words';

/** What each part of the catalogue is called. */
export const areaNames: Readonly<Record<Area, Words>> = {
  sheet: { vi: 'Biểu', en: 'Sheet' },
  row: { vi: 'Dòng', en: 'Rows' },
  unit: { vi: 'Đơn vị', en: 'Units' },
  deadline: { vi: 'Thời hạn', en: 'Deadlines' },
  result: { vi: 'Kết quả, chỉ tiêu', en: 'Results and targets' },
  papi: { vi: 'PAPI', en: 'PAPI' },
  text: { vi: 'Chữ viết', en: 'Text' },
  tracking: { vi: 'Theo dõi', en: 'Tracking' },
  hygiene: { vi: 'Trang tính', en: 'Sheet hygiene' },
};
