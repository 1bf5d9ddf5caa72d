/**
 * `npm run demo [workbook.xlsx]`: builds the pane with its own copy of office.js, serves it beside a
 * stand-in Excel with the workbook open (the Hưng Yên plan unless one is named), and prints the
 * address. Nothing needs to be installed, no Excel and no network. Ctrl+C ends it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { startExcelPage } from '../excel/web/server';

const file = process.argv[2] ?? 'test/fixtures/02-hung-yen-2021.xlsx';
const folder = 'out/demo';

if (existsSync(file)) await open();
else {
  process.stderr.write(`Không tìm thấy sổ “${file}” (no such workbook).\n`);
  process.exitCode = 3;
}

async function open(): Promise<void> {
  process.stdout.write('Đang dựng bảng (building the pane)…\n');
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const args = [webpack, '--mode', 'production', '--output-path', `${process.cwd()}/${folder}`];
  const env = { ...process.env, OFFICE_JS: 'local', BASE_URL: 'https://localhost:3000' };
  await promisify(execFile)(process.execPath, args, { env });

  const excel = await startExcelPage({ file, addinDir: folder });
  process.stdout.write(
    [
      '',
      `Mở bằng trình duyệt (open in a browser):  ${excel.url}`,
      '',
      'Chứng chỉ do chính lệnh này tạo nên trình duyệt sẽ cảnh báo: chọn Nâng cao > Tiếp tục, ở cả hai địa chỉ',
      '  https://localhost:3443  và  https://localhost:3000/taskpane.html',
      '(the certificate is made by this command: accept it at both addresses). Ctrl+C: kết thúc (end).',
      '',
    ].join('\n'),
  );
  process.once('SIGINT', () => void excel.close());
}
