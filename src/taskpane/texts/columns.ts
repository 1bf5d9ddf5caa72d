const vi = {
  title: 'Cột của biểu',
  intro: (sheet: string) =>
    `Mỗi cột của “${sheet}” là gì? Sửa chỗ chưa đúng rồi bấm “Dùng các cột này”. Lựa chọn được ghi nhớ cùng sổ; không ô nào trên trang tính bị thay đổi.`,
  column: (letters: string) => `Cột ${letters}`,
  noHeader: '(không có tiêu đề)',
  nothing: 'Không dùng',
  apply: 'Dùng các cột này',
  reset: 'Nhận dạng tự động',
  needsTask: 'Cần chọn một cột là “Nhiệm vụ”.',
  saved: (sheet: string) => `Đã ghi nhớ các cột của “${sheet}”.`,
  wasReset: (sheet: string) => `“${sheet}” được nhận dạng tự động trở lại.`,
};

const en: typeof vi = {
  title: 'Columns of the table',
  intro: (sheet) =>
    `What does each column of “${sheet}” hold? Correct what is wrong, then press “Use these columns”. Your choice is kept with the workbook; no cell of the sheet is changed.`,
  column: (letters) => `Column ${letters}`,
  noHeader: '(no header)',
  nothing: 'Not used',
  apply: 'Use these columns',
  reset: 'Recognise by itself',
  needsTask: 'One column has to be the “Task”.',
  saved: (sheet) => `The columns of “${sheet}” are kept.`,
  wasReset: (sheet) => `“${sheet}” is recognised by itself again.`,
};

export const columnsTexts = { vi, en };
