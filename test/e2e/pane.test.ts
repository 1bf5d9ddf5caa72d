import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { Workbook } from '../excel/model/workbook';
import { launchBrowser } from '../tools/browser';
import { builtPane } from './built-pane';
import { openPane, whenRead, type OpenPane, type PaneOptions } from './pane-in-excel';

const plan = 'test/fixtures/02-hung-yen-2021.xlsx';
const fixtures = [
  '00-van-ban-2022',
  '01-lao-cai-2021',
  '02-hung-yen-2021',
  '03-lien-hoi-2024',
  '04-bac-kan-2022',
];

// A browser on a busy machine takes its time; each step waits for what it needs, not for a clock.
jest.setTimeout(180_000);

let browser: Browser;
let open: OpenPane | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  await builtPane();
}, 600_000);
afterEach(async () => {
  // What the pane asks of the network and what the browser complains of is nobody's concern but ours.
  expect(open?.strays ?? []).toEqual([]);
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = null;
});
afterAll(async () => {
  await browser.close();
});

async function opened(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  open = await openPane(browser, { workbook: await openWorkbook(plan), ...options });
  await whenRead(open);
  return open;
}

/** A workbook that holds a list of people. */
function notAPlan(): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet('Danh sách');
  for (const [row, cells] of [
    ['Họ tên', 'Quê quán'],
    ['Nguyễn Văn A', 'Huế'],
    ['Trần Thị B', 'Vinh'],
  ].entries()) {
    for (const [column, text] of cells.entries())
      type(sheet, `${'AB'[column] ?? ''}${row + 1}`, text);
  }
  return book;
}

describe('what is recognised', () => {
  test.each(fixtures)('%s: the same figures as the command line gives', async (name) => {
    const path = `test/fixtures/${name}.xlsx`;
    const { pane } = await opened({ workbook: await openWorkbook(path) });
    const { sheet, figures, certainty } = await commandLine(path);
    const card = pane.getByRole('region', { name: sheet });
    await expect(card.getByTestId('figures').innerText()).resolves.toBe(figures);
    await expect(card.innerText()).resolves.toContain(certainty);
  });

  test('a workbook without a plan: why, and the columns by hand', async () => {
    const workbook = notAPlan();
    const { pane } = await opened({ workbook });
    await expect(pane.getByRole('heading', { level: 2 }).first().innerText()).resolves.toBe(
      'Chưa thấy biểu nhiệm vụ nào trong sổ',
    );
    await expect(pane.getByRole('listitem').first().innerText()).resolves.toMatch(
      /^Danh sách\s+\S.{20}/u,
    );
    await pane.getByRole('button', { name: 'Tự chọn cột cho “Danh sách”' }).click();
    await pane.getByLabel('Cột A: Họ tên').selectOption('task');
    await pane.getByRole('button', { name: 'Dùng các cột này' }).click();
    await pane.getByText('Đã ghi nhớ các cột của “Danh sách”.').first().waitFor();
  });
});

describe('what goes on in Excel', () => {
  test('a ribbon button reports what it did', async () => {
    const { host, pane } = await opened();
    const completed = new Promise<void>((resolve) => {
      host.onCommandCompleted = () => {
        resolve();
      };
    });
    host.invokeCommand('checkSheet', 'CheckButton');
    await completed;
    await expect(pane.getByRole('status').innerText()).resolves.toMatch(/nhiệm vụ|lỗi/u);
  });

  test('a cell being typed in is named, and reading again works', async () => {
    const { host, book, pane } = await opened();
    // Below the last row: the pane does not follow the sheet's growth, but says that it grew.
    type(book.activeSheet, 'D200', 'Nhiệm vụ khác');
    await pane.getByText('Trang tính đã thay đổi sau lần đọc trước.').waitFor();
    host.faults.editCell();
    await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await pane.getByText('Bấm Enter (hoặc Esc) trong ô đó rồi làm lại.').waitFor();
    host.faults.clear();
    await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await pane.getByTestId('figures').waitFor();
  });

  test.each([
    [1, ['PivotTable', 'ô gộp', 'phông chữ']],
    [7, ['PivotTable', 'ô gộp']],
    [12, ['ô gộp']],
    [14, []],
  ])('ExcelApi 1.%i: opens, and names what it cannot', async (api, lacks) => {
    const { pane } = await opened({ api });
    const limits = pane.getByRole('region', { name: 'Bản Excel này chưa làm được mọi việc' });
    await expect(limits.count()).resolves.toBe(lacks.length > 0 ? 1 : 0);
    for (const word of lacks) await limits.getByText(word).waitFor();
  });
});

describe('for everyone', () => {
  test.each<[string, Partial<PaneOptions>]>([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['in high contrast', { forcedColors: 'active' }],
    ['at twice the size', { width: 160, height: 400 }],
  ])('no fault that axe finds: %s', async (_, options) => {
    const { pane } = await opened(options);
    await expect(axeFaults(open)).resolves.toEqual([]);
    await pane.getByRole('button', { name: 'Xem cột' }).click();
    await pane.getByRole('heading', { name: 'Cột của biểu' }).waitFor();
    await expect(axeFaults(open)).resolves.toEqual([]);
    const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('no fault that axe finds where nothing is recognised', async () => {
    await opened({ workbook: notAPlan() });
    await expect(axeFaults(open)).resolves.toEqual([]);
  });

  test('by keyboard alone: the menu, the language, a page and back', async () => {
    const { page, pane } = await opened();
    await pane.getByRole('button', { name: 'Tùy chọn khác' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('menuitemradio', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Task tables' }).waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: 'Columns' }).focus();
    await page.keyboard.press('Enter');
    const title = pane.getByRole('heading', { name: 'Columns of the table' });
    await title.waitFor();
    await expect(title.evaluate((heading) => heading === document.activeElement)).resolves.toBe(
      true,
    );
    await pane.getByRole('button', { name: 'Back' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByTestId('figures').waitFor();
  });
});

test('the first scripts of the pane stay below 250 kB gzipped', async () => {
  const build = await builtPane();
  const page = await readFile(join(build, 'taskpane.html'), 'utf8');
  const scripts = (await readdir(build)).filter(
    (name) => name.endsWith('.js') && page.includes(name),
  );
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(build, name))).length),
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

/** What axe finds wrong, each with the elements concerned. */
async function axeFaults(shown: OpenPane | null): Promise<readonly string[]> {
  if (!shown) throw new Error('no pane');
  // Evaluated rather than loaded: the pane's policy lets no foreign script in.
  await shown.pane.evaluate(axe.source);
  // As text: the name belongs to the page. Fluent's own stops for the Tab key, which hand the focus
  // on at once, are taken for hidden elements that can be focused.
  const { violations } = await shown.pane.evaluate<AxeResults>(
    "axe.run({ exclude: '[data-tabster-dummy]' })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface Said {
  readonly sheet: string;
  readonly figures: string;
  readonly certainty: string;
}

/** What the command line says of a workbook's plan, in the pane's words. */
async function commandLine(path: string): Promise<Said> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', path, '--json'];
  // Findings make it exit with 1: what it prints is the same.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    maxBuffer: 1e8,
  }).catch((error: unknown) => error as { readonly stdout: string; readonly stderr: string });
  if (stdout === '') throw new Error(stderr);
  const { sheets } = JSON.parse(stdout) as { readonly sheets: readonly CliSheet[] };
  const found = sheets.find(({ recognised }) => recognised);
  if (!found) throw new Error(`${path}: no plan`);
  const { tasks } = found;
  const hasLead = tasks.some(({ lead }) => lead.length > 0);
  const units = tasks.flatMap(({ lead, implementers }) => (hasLead ? lead : implementers));
  const dimensions = new Set(tasks.map(({ dimension }) => dimension).filter((n) => n !== null))
    .size;
  const named = new Set(units.map(({ id, name }) => id ?? name)).size;
  return {
    sheet: found.name,
    figures: [
      `${tasks.length} nhiệm vụ`,
      ...(dimensions > 0 ? [`${dimensions} nội dung`] : []),
      ...(named > 0 ? [`${named} đơn vị`] : []),
    ].join(' · '),
    certainty: `${Math.floor(found.confidence * 100)} %`,
  };
}

interface CliSheet {
  readonly name: string;
  readonly recognised: boolean;
  readonly confidence: number;
  readonly tasks: readonly {
    readonly dimension: number | null;
    readonly lead: readonly CliUnit[];
    readonly implementers: readonly CliUnit[];
  }[];
}

interface CliUnit {
  readonly id: string | null;
  readonly name: string;
}
