import type { HostFailure } from '../hosts/host';
import type { ArgumentProblem } from './arguments';
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
      return `Không hiểu tùy chọn "${problem.option}". Gõ --help để xem cách dùng.`;
    case 'no-file':
      return 'Chưa nêu tệp cần đọc. Ví dụ: npm run --silent plan -- KeHoach.xlsx';
    case 'several-files':
      return 'Mỗi lần chỉ đọc một tệp. Tên tệp có dấu cách thì đặt trong dấu ngoặc kép.';
    case 'bad-today':
      return `Ngày "${problem.text}" ở --today không đúng; hãy viết dạng năm-tháng-ngày, ví dụ 2022-07-01.`;
  }
}

export const messages = {
  noSuchSheet: (file: string, sheet: string, sheets: readonly string[]) =>
    `${file}: không có trang tính "${sheet}". Các trang tính: ${sheets.map((name) => `"${name}"`).join(', ')}.`,
  outIsInput: (file: string) =>
    `${file}: --out trùng với tệp gốc nên không ghi; hãy đặt tên khác để giữ nguyên tệp gốc.`,
  cannotWrite: (file: string) =>
    `${file}: không ghi được tệp kết quả. Hãy kiểm tra thư mục và đóng tệp nếu đang mở.`,
  wrote: (out: string, { fixedCells, trackedTasks, summarySheets }: WholeJob) =>
    `Đã sửa ${fixedCells} ô an toàn, thêm cột theo dõi cho ${trackedTasks} nhiệm vụ, lập các trang ${summarySheets.map((name) => `"${name}"`).join(', ')}. Kết quả: ${out}; tệp gốc giữ nguyên.`,
  nothingRecognised: (file: string) =>
    `${file}: chưa nhận ra bảng nhiệm vụ nào; xem lý do của từng trang tính ở báo cáo.`,
};

/** One line for a person: why the file host would not carry on, and what to do. Nothing was written. */
export function failureMessage(file: string, { code, sheet, detail }: HostFailure): string {
  const where = sheet === null ? file : `${file}, trang tính "${sheet}"`;
  switch (code) {
    case 'protected':
      return `${where}: trang tính đang được bảo vệ nên chưa ghi gì. Hãy bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi chạy lại.`;
    case 'filtered':
      return `${where}: đang lọc dữ liệu nên chưa ghi gì. Hãy bỏ lọc rồi chạy lại.`;
    case 'name-taken':
      return `${where}: đã có trang tính của anh chị trùng tên nên chưa ghi gì. Hãy đổi tên trang tính đó rồi chạy lại.`;
    default:
      return `${where}: không ghi được kết quả (${detail}). Tệp gốc giữ nguyên.`;
  }
}
