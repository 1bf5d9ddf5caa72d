import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../../src/cli/run';
import { planFile } from '../../support/fixtures';
import { withPart } from '../xlsx-write/open';

const hungYen = planFile('02-hung-yen-2021');

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function plan(...words: string[]): Promise<Answer> {
  let out = '';
  let err = '';
  const code = await run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('the command line on real plans', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bnv-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reports Hưng Yên 2021 as a colleague would', async () => {
    const { code, out, err } = await plan(hungYen, '--today', '2021-07-01');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Kế hoạch 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Hưng Yên');
    expect(out).toContain('28 nhiệm vụ');
    expect(out).toMatch(/G10\s+“UBND cập huyện” có lẽ là “UBND cấp huyện”/u);
  });

  it('prints what the README shows of it', async () => {
    const shown = /\n```\n(■ .*?)```/su.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const lines = shown.split('\n').filter((line) => line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(5);
    const { out } = await plan(hungYen, '--today', '2026-11-22');
    const printed = out.split('\n');
    expect(printed.filter((line) => lines.includes(line) && line !== '')).toEqual(
      lines.filter((line) => line !== ''),
    );
  });

  it('counts each task once among the deadlines: Hưng Yên 2021 has 28', async () => {
    const { out } = await plan(hungYen, '--today', '2021-07-01');
    expect(out).toContain(
      'Thời hạn: 5 có ngày đến hạn, gần nhất 30/09/2021; 20 thường xuyên; 2 định kỳ; 1 theo quy định hoặc sự kiện.',
    );
  });

  it('names the columns from left to right: Lào Cai 2021 asks for the result last', async () => {
    const { out } = await plan(planFile('01-lao-cai-2021'));
    expect(out).toContain('Thời hạn (F), Kết quả, sản phẩm (G), Ghi chú (H).');
  });

  it('says a sentence once for all the cells that it is true of', async () => {
    const { out } = await plan(planFile('02-hung-yen-2021-pasted'));
    expect(out.match(/Ô có dấu thanh tách rời/gu)).toHaveLength(1);
    expect(out).toMatch(/([A-H]\d+, ){9}[A-H]\d+ và \d+ ô nữa: Ô có dấu thanh tách rời/u);
  });

  it("says that a year is a guess when only the file's name tells it", async () => {
    const file = join(folder, 'ke-hoach-2023.xlsx');
    const book = new ExcelJS.Workbook();
    book
      .addWorksheet('Phụ lục')
      .addRows([
        ['PHÂN CÔNG NHIỆM VỤ'],
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
        [1, 'Xây dựng kế hoạch kiểm tra công vụ', 'Sở Nội vụ', 'Quý I'],
        [2, 'Rà soát thủ tục hành chính', 'Sở Tư pháp', 'Quý II'],
        [3, 'Báo cáo kết quả thực hiện', 'Sở Nội vụ', 'Tháng 11'],
      ]);
    await book.xlsx.writeFile(file);
    const { out } = await plan(file, '--today', '2023-01-10');
    expect(out).toContain('Kế hoạch năm 2023 (phỏng đoán)');
    expect(out).toContain('3 có ngày đến hạn, gần nhất 31/03/2023');
  });

  it('prints JSON and nothing else, in the shape of version 1', async () => {
    const { out } = await plan(hungYen, '--json', '--today', '2021-07-01');
    const document = JSON.parse(out) as {
      version: number;
      file: string;
      sheets: { table: string; columns: object; tasks: { rows: number[]; lead: object[] }[] }[];
    };
    expect(document).toMatchObject({
      version: 1,
      file: '02-hung-yen-2021.xlsx',
      sheets: [
        {
          recognised: true,
          table: 'A4:H32',
          headerRows: [4],
          columns: { ordinal: 'A', dimension: 'B', component: 'C', task: 'D', lead: 'F' },
          title: { planNo: '21/KH-UBND', planDate: '2021-02-02', level: 'province' },
        },
      ],
    });
    const [first] = document.sheets[0]?.tasks ?? [];
    expect(first?.rows).toEqual([5]);
    expect(first?.lead).toMatchObject([
      { name: 'Sở Nội vụ', id: 'so-noi-vu', level: 'province', match: 'exact' },
    ]);
  });

  it('says 1 when a finding is an error: Bắc Kạn 2022 has one', async () => {
    const { code, out } = await plan(planFile('04-bac-kan-2022'), '--json');
    expect(code).toBe(1);
    expect(out).toContain('"severity": "error"');
  });

  it('does the whole job into a new workbook and leaves the input alone', async () => {
    const before = readFileSync(hungYen);
    const result = join(folder, 'ket-qua.xlsx');
    const { code, out } = await plan(hungYen, '--out', result, '--today', '2021-07-01');
    expect(code).toBe(0);
    expect(out).toContain('cột theo dõi cho 28 nhiệm vụ');
    expect(readFileSync(hungYen).equals(before)).toBe(true);
    const made = new ExcelJS.Workbook();
    await made.xlsx.readFile(result);
    expect(made.worksheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['Biểu tổng hợp nhiệm vụ', 'Tổng hợp', 'Dữ liệu tổng hợp']),
    );
    const headers = made.getWorksheet('Biểu tổng hợp nhiệm vụ')?.getRow(4).values;
    expect(headers).toEqual(expect.arrayContaining(['Hạn xử lý', 'Trạng thái', 'Đánh giá']));
  });

  it('takes a sheet by its name in other capitals or decomposed letters', async () => {
    const { code, out } = await plan(hungYen, '--sheet', 'BIỂU TỔNG HỢP nhiệm vụ'.normalize('NFD'));
    expect(code).toBe(0);
    expect(out).toContain('■ Biểu tổng hợp nhiệm vụ');
  });

  it('says which sheets there are when the one named is not', async () => {
    const { code, err } = await plan(hungYen, '--sheet', 'Khác');
    expect(code).toBe(3);
    expect(err).toContain('không có trang tính “Khác”');
    expect(err).toContain('“Biểu tổng hợp nhiệm vụ”');
  });

  it('says 2, and why, when nothing is recognised, and writes no output', async () => {
    const payroll = join(folder, 'luong.xlsx');
    const book = new ExcelJS.Workbook();
    book.addWorksheet('T5').addRows([
      ['STT', 'Họ và tên', 'Hệ số', 'Phụ cấp', 'Thực lĩnh'],
      [1, 'Nguyễn Văn An', 2.34, 0, 4212000],
      [2, 'Trần Thị Bình', 3, 0, 5400000],
    ]);
    await book.xlsx.writeFile(payroll);
    const { code, out, err } = await plan(payroll, '--out', join(folder, 'khong.xlsx'));
    expect(code).toBe(2);
    expect(out).toContain('Không phải bảng nhiệm vụ');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'khong.xlsx'))).toBe(false);
  });

  it.each([
    ['a missing file', ['khong-co.xlsx'], 'khong-co.xlsx: không tìm thấy tệp'],
    ['no file', [], 'Chưa nêu tệp'],
    ['a folder', ['test/fixtures'], 'là một thư mục'],
    ['a file that is no workbook', ['test/fixtures/README.md'], 'không phải tệp Excel'],
    ['an output that names the input', [hungYen, '--out', hungYen], 'trùng với tệp gốc'],
  ])('refuses %s with 3 and one Vietnamese line', async (_, words, sentence) => {
    const { code, out, err } = await plan(...words);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  describe('--out', () => {
    const into = (...words: string[]): Promise<Answer> => plan(hungYen, '--out', ...words);

    it('knows the input through a link, and writes nothing', async () => {
      const file = join(folder, 'goc.xlsx');
      const link = join(folder, 'lien-ket.xlsx');
      copyFileSync(hungYen, file);
      linkSync(file, link);
      const { code, err } = await plan(file, '--out', link);
      expect([code, err]).toEqual([3, expect.stringContaining('trùng với tệp gốc')]);
      expect(readFileSync(file).equals(readFileSync(hungYen))).toBe(true);
    });

    it.each([
      ['another ending than the input', 'ket-qua.xlsm', 'phải cùng đuôi với tệp gốc'],
      ['a folder that is not there', 'khong-co/ket-qua.xlsx', 'chưa có thư mục này'],
      ['a file for a folder', 'la-tep.xlsx/ket-qua.xlsx', 'chưa có thư mục này'],
    ])('refuses %s with 3 and one line', async (_, name, sentence) => {
      copyFileSync(hungYen, join(folder, 'la-tep.xlsx'));
      const { code, err } = await into(join(folder, name));
      expect([code, err.trim().split('\n')]).toEqual([3, [expect.stringContaining(sentence)]]);
      expect(err).toContain(join(folder, name));
    });

    it('refuses the name of a folder', async () => {
      const taken = join(folder, 'thu-muc');
      mkdirSync(taken);
      const { code, err } = await into(taken);
      expect([code, err]).toEqual([3, expect.stringContaining('là một thư mục')]);
    });
  });

  it.each([
    [
      'a protected sheet',
      'xl/worksheets/sheet1.xml',
      /(?<=<\/sheetData>)/u,
      'sheetProtection sheet',
    ],
    [
      'a protected structure',
      'xl/workbook.xml',
      '<workbookProtection/>',
      'workbookProtection lockStructure',
    ],
  ])('does not write past %s', async (_, part, place, protection) => {
    const file = join(folder, 'bao-ve.xlsx');
    writeFileSync(file, withPart(readFileSync(hungYen), part, place, `<${protection}="1"/>`));
    const result = join(folder, 'khong-duoc.xlsx');
    const { code, err } = await plan(file, '--out', result);
    expect(code).toBe(3);
    expect(err).toMatch(/^[^\n]*bao-ve\.xlsx[^\n]*đang được bảo vệ[^\n]*Hãy bỏ bảo vệ[^\n]*\n$/u);
    expect(existsSync(result)).toBe(false);
  });

  it("tells what is wrong with the office's own list of units", async () => {
    const file = join(folder, 'co-danh-muc.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(hungYen);
    book.addWorksheet('Danh mục đơn vị').addRows([
      ['Tên chính thức', 'Tên viết tắt và tên khác', 'Cấp', 'Ghi chú'],
      ['Sở Nội vụ', 'SNV', 'Tỉnh'],
      ['Sở Nội vụ', '', 'Tỉnh'],
    ]);
    await book.xlsx.writeFile(file);
    const { out } = await plan(file, '--today', '2021-07-01');
    expect(out).toContain('■ Danh mục đơn vị');
    expect(out).toContain('Ô A3: “Sở Nội vụ” đã có ở hàng trên.');
  });

  it('prints the catalogue of rules', async () => {
    const { code, out } = await plan('--rules');
    expect(code).toBe(0);
    expect(out).toContain('deadline-unreadable');
  });
});
