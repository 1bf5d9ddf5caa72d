/**
 * `npm run demo [workbook.xlsx]`: builds the pane with its own copy of office.js, serves it beside a
 * stand-in Excel with the workbook open (the Hưng Yên plan unless one is named), and prints the
 * address. Nothing needs to be installed, no Excel and no network. Ctrl+C ends it.
 */
import { builtPane } from '../e2e/built-pane';
import { openWorkbook } from '../excel/file/open-workbook';
import type { Workbook } from '../excel/model/workbook';
import { startExcelPage } from '../excel/web/server';

const file = process.argv[2] ?? 'test/fixtures/02-hung-yen-2021.xlsx';

const workbook = await openWorkbook(file).catch(() => null);
if (workbook) await serve(workbook);
else {
  say([`Không mở được sổ .xlsx “${file}” (no .xlsx workbook could be opened there).`]);
  process.exitCode = 3;
}

async function serve(book: Workbook): Promise<void> {
  say(['Đang dựng bảng, lần đầu mất khoảng một phút (building the pane, about a minute)…']);
  const addinDir = await builtPane('local');
  const excel = await startExcelPage({ workbook: book, addinDir }).catch(portTaken);
  if (!excel) return;
  say([
    '',
    `Mở bằng trình duyệt (open in a browser):  ${excel.url}`,
    '',
    'Chứng chỉ do chính lệnh này tạo nên trình duyệt sẽ cảnh báo: chọn Nâng cao > Tiếp tục, ở cả hai',
    'địa chỉ, rồi tải lại trang thứ nhất (the certificate is made by this command: accept it at both',
    'addresses, Advanced > Proceed, then reload the first):',
    `  ${excel.url}`,
    '  https://localhost:3000/taskpane.html',
    '',
    'Ctrl+C: kết thúc (end).',
  ]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Pages that are still open hold their connections.
      void excel.close().finally(() => process.exit());
    });
  }
}

/** Says which port is in use; anything else is thrown on. */
function portTaken(error: unknown): null {
  if (!(error instanceof Error && 'port' in error)) throw error;
  say([
    `Cổng ${String(error.port)} đang có chương trình khác dùng; hãy đóng chương trình đó (port in use).`,
  ]);
  process.exitCode = 3;
  return null;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
