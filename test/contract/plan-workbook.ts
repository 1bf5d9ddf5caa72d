import ExcelJS from 'exceljs';

/** The table of the contract's workbook: header in row 3, tasks in rows 4 to 6. */
export const table = { top: 2, left: 0, bottom: 5, right: 3 };

export const planSheet = 'Biểu 01';
export const otherSheet = 'Số liệu';

/** A small plan as offices make it: a merged title, a framed table, formulas, a second sheet. */
export async function planWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(planSheet);
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = 'BIỂU NHIỆM VỤ';
  sheet.addRows([
    [],
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    [1, 'Rà soát thủ tục', 'Sở Nội vụ', 44778],
    [2, ' Báo cáo quý', 'Sở Tài chính', 'Quý I'],
    [3, 'Tập huấn', 'UBND cấp xã', null],
  ]);
  sheet.getCell('D4').numFmt = 'dd/mm/yyyy';
  for (let row = 3; row <= 6; row += 1) {
    for (let column = 1; column <= 4; column += 1) {
      sheet.getCell(row, column).border = {
        left: { style: 'thin' },
        right: { style: 'thin' },
        top: { style: 'thin' },
        bottom: { style: 'thin' },
      };
    }
  }
  const other = workbook.addWorksheet(otherSheet);
  other.getCell('A1').value = { formula: `COUNT('${planSheet}'!A4:D6)`, result: 4 };
  other.getCell('B1').value = 'ghi chú';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same tasks in an Excel Table (ListObject), below a title of its own row. */
export async function tableWorkbook({
  headerRow = true,
  totalsRow = false,
} = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(planSheet);
  sheet.getCell('A1').value = 'BIỂU NHIỆM VỤ';
  sheet.addTable({
    name: 'NhiemVu',
    ref: 'A3',
    headerRow,
    totalsRow,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'].map((name) => ({
      name,
      filterButton: true,
    })),
    rows: [
      [1, 'Rà soát thủ tục', 'Sở Nội vụ', 44778],
      [2, 'Báo cáo quý', 'Sở Tài chính', 'Quý I'],
      [3, 'Tập huấn', 'UBND cấp xã', null],
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A plan whose heading of two rows begins above its Excel Table, which named the blank headings itself. */
export async function headedTableWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(planSheet);
  sheet.getCell('A1').value = 'BIỂU NHIỆM VỤ NĂM 2022';
  sheet.getRow(3).values = ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', null, 'Thời hạn'];
  sheet.mergeCells('C3:D3');
  sheet.addTable({
    name: 'NhiemVu',
    ref: 'A4',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: ['Cột1', 'Cột2', 'Chủ trì', 'Phối hợp', 'Cột3'].map((name) => ({
      name,
      filterButton: true,
    })),
    rows: [
      [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Sở Tư pháp', 'Trước 30/6/2022'],
      [2, 'Báo cáo quý về cải cách hành chính', 'Sở Tài chính', null, 'Quý I/2022'],
      [3, 'Tập huấn nghiệp vụ', 'UBND cấp xã', null, 'Thường xuyên'],
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Two annexes below each other, each an Excel Table of the same columns. */
export async function annexTablesWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(planSheet);
  const columns = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'].map((name) => ({
    name,
    filterButton: true,
  }));
  const annexes = [
    { top: 1, title: 'PHỤ LỤC 1', tasks: ['Rà soát thủ tục hành chính', 'Công khai dự toán'] },
    { top: 6, title: 'PHỤ LỤC 2', tasks: ['Niêm yết quy hoạch', 'Tập huấn nghiệp vụ'] },
  ];
  for (const { top, title, tasks } of annexes) {
    sheet.getCell(top, 1).value = title;
    sheet.addTable({
      name: `PhuLuc${top}`,
      ref: `A${top + 1}`,
      headerRow: true,
      columns,
      rows: tasks.map((task, index) => [index + 1, task, 'Sở Nội vụ', 'Quý III/2022']),
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
