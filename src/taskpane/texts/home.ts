const vi = {
  reading: 'Đang đọc sổ…',
  readAgain: 'Đọc lại sổ',
  readFailed: 'Chưa đọc được sổ',
  stale: 'Trang tính đã thay đổi sau lần đọc trước.',
  planSheet: 'Biểu đang xem',
  untitled: 'Kế hoạch chưa ghi số, ngày',
  tasks: (n: number) => `${n} nhiệm vụ`,
  dimensions: (n: number) => `${n} nội dung`,
  units: (n: number) => `${n} đơn vị`,
  sure: (percent: string) => `Nhận dạng chắc chắn ${percent}`,
  unsure: (percent: string) => `Nhận dạng chưa chắc (${percent}), nên xem lại cột`,
  showColumns: 'Xem cột',
  features: 'Việc cần làm',
  nothing: 'Chưa thấy biểu nhiệm vụ nào trong sổ',
  nothingBody: 'Đã xem các trang tính sau:',
  byHand: (sheet: string) => `Tự chọn cột cho “${sheet}”`,
  example: 'Một biểu nhận dạng được trông như thế này',
  exampleBody:
    'Một dòng tiêu đề, bên dưới mỗi dòng một nhiệm vụ; có cột nhiệm vụ, đơn vị và thời hạn.',
  exampleHeader: ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  exampleRows: [
    ['1', 'Công khai thủ tục hành chính', 'Văn phòng UBND', '30/6/2026'],
    ['2', 'Tập huấn tiếp công dân', 'Thanh tra', 'Quý III/2026'],
  ],
  limits: 'Bản Excel này chưa làm được mọi việc',
};

const en: typeof vi = {
  reading: 'Reading the workbook…',
  readAgain: 'Read the workbook again',
  readFailed: 'The workbook could not be read',
  stale: 'The sheet has changed since it was read.',
  planSheet: 'Table in view',
  untitled: 'The plan bears no number or date',
  tasks: (n) => `${n} ${n === 1 ? 'task' : 'tasks'}`,
  dimensions: (n) => `${n} ${n === 1 ? 'dimension' : 'dimensions'}`,
  units: (n) => `${n} ${n === 1 ? 'unit' : 'units'}`,
  sure: (percent) => `Recognised, ${percent} certain`,
  unsure: (percent) => `Not certain (${percent}): please look at the columns`,
  showColumns: 'Columns',
  features: 'What to do',
  nothing: 'No task table found in this workbook',
  nothingBody: 'These sheets were looked at:',
  byHand: (sheet) => `Choose the columns of “${sheet}” yourself`,
  example: 'A table that is recognised looks like this',
  exampleBody:
    'One header row, one task in each row below it; with columns for the task, the unit and the deadline.',
  exampleHeader: vi.exampleHeader,
  exampleRows: vi.exampleRows,
  limits: 'This version of Excel cannot do everything',
};

export const homeTexts = { vi, en };
