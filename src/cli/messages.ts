import type { HostFailure } from '../hosts/host';
import type { ArgumentProblem } from './arguments';
import type { OutputProblem } from './output';
import type { WholeJob } from './whole-job';

export const usage = `Cách dùng:
  npm run --silent plan -- TỆP.xlsx                    báo cáo những gì đọc được và những điểm cần xem lại
  npm run --silent plan -- TỆP.xlsx --out KẾT-QUẢ.xlsx chuẩn hóa, thêm cột theo dõi, lập bảng tổng hợp vào tệp mới
  npm run --silent plan -- --rules                     danh mục các quy tắc kiểm tra
Tùy chọn:
  --sheet TÊN          chỉ đọc một trang tính
  --today NĂM-TH-NG    ngày dùng để xét quá hạn (mặc định: hôm nay)
  --json               in kết quả dạng JSON cho máy đọc`;

/** One line for a person: what is wrong with the arguments and how they should be. */
export function problemMessage(problem: ArgumentProblem): string {
  switch (problem.code) {
    case 'unknown-option':
      return `Không hiểu tùy chọn “${problem.option}”. Gõ --help để xem cách dùng.`;
    case 'value-missing':
      return `Tùy chọn ${problem.option} cần một giá trị đi sau. Gõ --help để xem cách dùng.`;
    case 'value-unexpected':
      return `Tùy chọn ${problem.option} không nhận giá trị. Gõ --help để xem cách dùng.`;
    case 'no-file':
      return 'Chưa nêu tệp cần đọc. Ví dụ: npm run --silent plan -- KeHoach.xlsx';
    case 'several-files':
      return 'Mỗi lần chỉ đọc một tệp. Tên tệp có dấu cách thì đặt trong dấu ngoặc kép.';
    case 'rules-alone':
      return '--rules in danh mục quy tắc nên không đi cùng tệp hay tùy chọn khác. Hãy chạy riêng.';
    case 'bad-today':
      return `Ngày “${problem.text}” ở --today không đúng; hãy viết dạng năm-tháng-ngày, ví dụ 2022-07-01.`;
  }
}

export const messages = {
  noSuchSheet: (file: string, sheet: string, sheets: readonly string[]) =>
    `${file}: không có trang tính “${sheet}”. Các trang tính: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  nothingRecognised: (file: string) =>
    `${file}: chưa nhận ra bảng nhiệm vụ nào; xem lý do của từng trang tính ở báo cáo.`,
  unexpected: (error: unknown) =>
    `Chương trình gặp lỗi ngoài dự kiến nên đã dừng (${String(error).replace(/\s+/gu, ' ')}). Hãy gửi dòng này kèm tệp cho người hỗ trợ.`,
};

const outputSentences: Readonly<Record<OutputProblem, string>> = {
  'is-input': '--out trùng với tệp gốc nên không ghi; hãy đặt tên khác để giữ nguyên tệp gốc.',
  'other-ending':
    'tệp kết quả phải cùng đuôi với tệp gốc (.xlsx hoặc .xlsm), nếu không Excel sẽ không mở được. Hãy sửa tên ở --out.',
  'no-folder':
    'chưa có thư mục này nên không ghi được. Hãy tạo thư mục hoặc sửa đường dẫn ở --out.',
  'is-folder': 'là một thư mục; hãy ghi thêm tên tệp kết quả ở --out.',
  'no-access':
    'không được phép ghi ở đây. Hãy chọn thư mục khác ở --out, hoặc bỏ thuộc tính chỉ đọc của tệp.',
  'in-use': 'đang mở trong chương trình khác nên không ghi được. Hãy đóng tệp rồi chạy lại.',
  'disk-full': 'ổ đĩa hết chỗ nên không ghi được. Hãy xóa bớt tệp hoặc chọn ổ khác ở --out.',
  'not-written':
    'không ghi được tệp kết quả. Hãy kiểm tra tên tệp, thư mục và đóng tệp nếu đang mở.',
};

/** One line for a person: why nothing was written to `out`, and what to do. */
export function outputMessage(out: string, problem: OutputProblem): string {
  return `${out}: ${outputSentences[problem]}`;
}

/** The closing line of the whole job: what was done, where it is. */
export function closingLine(out: string, job: WholeJob): string {
  const { fixedCells, trackedTasks, summarySheets } = job;
  const fixed = fixedCells === 0 ? 'Không có ô nào cần tự sửa' : `Đã tự sửa ${fixedCells} ô`;
  const sheets = summarySheets.map((name) => `“${name}”`).join(', ');
  return `${fixed}, thêm cột theo dõi cho ${trackedTasks} nhiệm vụ, lập các trang ${sheets}. Kết quả: ${out}; tệp gốc giữ nguyên.`;
}

/** One line for a person: why the file host would not carry on, and what to do. Nothing was written. */
export function failureMessage(file: string, failure: HostFailure): string {
  const { code, sheet, address, detail } = failure;
  const cell = address === null ? '' : `, ô ${address}`;
  const where = sheet === null ? file : `${file}, trang tính “${sheet}”${cell}`;
  switch (code) {
    case 'protected':
      return sheet === null
        ? `${where}: cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ (Xem lại > Bảo vệ sổ làm việc) rồi chạy lại.`
        : `${where}: trang tính đang được bảo vệ nên chưa ghi gì. Hãy bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi chạy lại.`;
    case 'name-taken':
      return `${where}: sổ đã có trang tính hoặc bảng trùng tên với phần sẽ lập nên chưa ghi gì. Hãy đổi tên trang tính hoặc bảng đó rồi chạy lại.`;
    case 'not-supported':
      return `${where}: công thức mảng hoặc dữ liệu sát mép trang tính không cho sửa ô hay chèn cột nên chưa ghi gì. Hãy chuyển phần đó đi nơi khác rồi chạy lại.`;
    default:
      return `${where}: không ghi được kết quả (${detail}). Tệp gốc giữ nguyên.`;
  }
}
