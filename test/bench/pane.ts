import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator } from 'playwright-core';
import { openPane, whenRead, type OpenPane } from '../e2e/pane-in-excel';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { launchBrowser } from '../tools/browser';
import { mainThreadTasks, type ThreadTask } from './main-thread';
import { planWorkbook } from './plan-workbook';
import { median, print } from './table';

/** Every plan of real rows has its tasks in this column. */
const taskColumn = 'D';
const typings = 5;
/** Of 60 a second, in milliseconds. */
const frame = 16;

/** How long the pane's main thread is held up at once, in Chromium, inside the stand-in Excel. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const lines: string[][] = [];
    for (const rows of [500, 10_000]) {
      const open = await opened(browser, rows);
      lines.push([String(rows), 'typing', ...(await whileTyping(browser, open))]);
      if (rows > 1_000) {
        for (const line of await overFindings(browser, open)) lines.push([String(rows), ...line]);
      }
      await open.close();
    }
    print({
      title: "What the pane's main thread runs at once",
      header: ['rows', 'while', 'till seen ms', 'longest cpu ms', 'longest wall ms', '> 16 ms cpu'],
      rows: lines,
    });
  } finally {
    await browser.close();
  }
}

/** Types into tasks one after the other; the pane follows and checks again. */
async function whileTyping(browser: Browser, open: OpenPane): Promise<string[]> {
  const [sheet] = open.book.sheets;
  if (!sheet) throw new Error('no sheet');
  const runs: Run[] = [];
  for (let time = 0; time < typings; time += 1) {
    runs.push(
      await runOf(browser, open, async () => {
        type(sheet, `${taskColumn}${7 + time * 31}`, `Công khai của của cơ quan, lần thứ ${time}`);
        await open.pane.getByText('Biểu vừa đổi, đang kiểm tra lại…').waitFor();
        await isCurrent(open).waitFor();
      }),
    );
  }
  return figures(runs);
}

/** What the user does over a long list of findings. */
async function overFindings(browser: Browser, open: OpenPane): Promise<string[][]> {
  const { pane, page } = open;
  const button = (name: RegExp): Locator => pane.getByRole('button', { name }).first();
  const items = pane.getByRole('listitem');
  const lines: string[][] = [];
  const step = async (name: string, doing: () => Promise<unknown>): Promise<void> => {
    lines.push([name, ...figures([await runOf(browser, open, doing)])]);
  };
  await step('checking again', async () => {
    await button(/^Kiểm tra lại$/u).click();
    await whenRead(open);
    await isCurrent(open).waitFor();
  });
  await step('opening the longest rule', async () => {
    await button(/Nhiệm vụ ghi hai lần/u).click();
    await items.first().waitFor();
  });
  await items.first().hover();
  await step('scrolling', async () => {
    for (let time = 0; time < 40; time += 1) await page.mouse.wheel(0, 1_500);
  });
  await page.mouse.wheel(0, -1e6);
  await step('filtering', () => button(/^\d+ lỗi$/u).click());
  await step('all again', () => button(/^\d+ lỗi$/u).click());
  await pane.getByRole('searchbox').focus();
  await step('searching', () => page.keyboard.type('noi vu', { delay: 30 }));
  await pane.getByRole('searchbox').fill('');
  await step('preview of the safe fixes', async () => {
    await button(/mục an toàn…$/u).click();
    await pane.getByRole('dialog').waitFor();
  });
  return lines;
}

interface Run {
  /** Till the user saw what came of it, in milliseconds. */
  readonly seen: number;
  readonly tasks: readonly ThreadTask[];
}

async function runOf(
  browser: Browser,
  { pane }: OpenPane,
  doing: () => Promise<unknown>,
): Promise<Run> {
  let seen = 0;
  const tasks = await mainThreadTasks(browser, pane, async () => {
    const start = performance.now();
    await doing();
    seen = performance.now() - start;
    await setTimeout(500);
  });
  return { seen, tasks };
}

function isCurrent({ pane }: OpenPane): Locator {
  return pane.getByText('Kết quả khớp với biểu lúc này.');
}

/** Medians of the runs: till seen, the longest task, the longest by the clock, those beyond a frame. */
function figures(runs: readonly Run[]): string[] {
  const of = (figure: (run: Run) => number): number => median(runs.map(figure));
  return [
    of(({ seen }) => seen).toFixed(0),
    of(({ tasks }) => tasks[0]?.processor ?? 0).toFixed(1),
    of(({ tasks }) => Math.max(...tasks.map(({ wall }) => wall))).toFixed(1),
    of(({ tasks }) => tasks.filter(({ processor }) => processor > frame).length).toFixed(0),
  ];
}

async function opened(browser: Browser, rows: number): Promise<OpenPane> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pane-'));
  const file = join(folder, 'ke-hoach.xlsx');
  await writeFile(file, await planWorkbook(rows));
  const workbook = await openWorkbook(file);
  await rm(folder, { recursive: true });
  const open = await openPane(browser, { workbook });
  await whenRead(open);
  await open.pane.getByRole('searchbox').waitFor();
  return open;
}

await main();
