import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openPane, whenRead, type OpenPane } from '../e2e/pane-in-excel';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { launchBrowser } from '../tools/browser';
import { mainThreadTasks, type ThreadTask } from './main-thread';
import { planWorkbook } from './plan-workbook';
import { median, print } from './table';

/** Every plan of real rows has its tasks in this column. */
const taskColumn = 'D';
const typings = 10;

/** How long the pane's main thread is held up at once, in Chromium, inside the stand-in Excel. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const typing: string[][] = [];
    for (const rows of [500, 10_000]) typing.push(await whileTyping(browser, rows));
    print({
      title: `Typing ${typings} cells: what the pane's main thread runs at once`,
      header: ['rows', 'longest cpu ms', 'median of longest', 'tasks > 16 ms', 'longest wall ms'],
      rows: typing,
    });
    print({
      title: 'Findings of a plan of 10,000 rows',
      header: ['step', 'till seen ms', 'longest cpu ms', 'longest wall ms'],
      rows: await manyFindings(browser),
    });
  } finally {
    await browser.close();
  }
}

/** Types into tasks one after the other, each after the pane has caught up with the one before. */
async function whileTyping(browser: Browser, rows: number): Promise<string[]> {
  const open = await opened(browser, rows);
  const [sheet] = open.book.sheets;
  if (!sheet) throw new Error('no sheet');
  const longest: ThreadTask[] = [];
  let over = 0;
  for (let time = 0; time < typings; time += 1) {
    const tasks = await mainThreadTasks(browser, open.page, async () => {
      const address = `${taskColumn}${7 + time * 31}`;
      type(sheet, address, `Công khai của của cơ quan, lần thứ ${time}`);
      await caughtUp(open);
    });
    if (tasks[0]) longest.push(tasks[0]);
    over += tasks.filter(({ processor }) => processor > 16).length;
  }
  await open.close();
  const processor = longest.map((task) => task.processor);
  return [
    String(rows),
    Math.max(...processor).toFixed(1),
    median(processor).toFixed(1),
    String(over),
    Math.max(...longest.map(({ wall }) => wall)).toFixed(1),
  ];
}

/** The pane has noticed the typing, read the sheet and checked it; what it then draws is drawn. */
async function caughtUp({ pane }: OpenPane): Promise<void> {
  await pane.getByText('Biểu vừa đổi, đang kiểm tra lại…').waitFor();
  await pane.getByText('Kết quả khớp với biểu lúc này.').waitFor();
  await setTimeout(200);
}

async function manyFindings(browser: Browser): Promise<string[][]> {
  const open = await opened(browser, 10_000);
  const { pane } = open;
  const lines: string[][] = [];
  const step = async (name: string, doing: () => Promise<void>): Promise<void> => {
    let seen = 0;
    const tasks = await mainThreadTasks(browser, open.page, async () => {
      const start = performance.now();
      await doing();
      seen = performance.now() - start;
    });
    const [first] = tasks;
    const wall = Math.max(...tasks.map((task) => task.wall));
    lines.push([name, seen.toFixed(0), first?.processor.toFixed(1) ?? '-', wall.toFixed(1)]);
  };
  await step('check again', async () => {
    await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await caughtUp(open);
  });
  await step('open the longest rule', async () => {
    await pane
      .getByRole('button', { name: /Nhiệm vụ ghi hai lần/u })
      .first()
      .click();
    await pane.getByRole('listitem').first().waitFor();
  });
  await step('scroll to the end', async () => {
    for (let time = 0; time < 20; time += 1) {
      await pane.evaluate(
        (part) => {
          const page = document.scrollingElement;
          page?.scrollTo(0, page.scrollHeight * part);
        },
        (time + 1) / 20,
      );
      await setTimeout(50);
    }
  });
  await step('filter by errors', async () => {
    await pane.getByRole('button', { name: /^\d+ lỗi$/u }).click();
    await setTimeout(500);
  });
  await step('filter off', async () => {
    await pane.getByRole('button', { name: /^\d+ lỗi$/u }).click();
    await setTimeout(500);
  });
  await step('search', async () => {
    await pane.getByRole('searchbox').pressSequentially('noi vu', { delay: 30 });
    await setTimeout(800);
  });
  await step('preview of the safe fixes', async () => {
    await pane.getByRole('searchbox').fill('');
    await pane.getByRole('button', { name: /mục an toàn…$/u }).click();
    await pane.getByRole('dialog').waitFor();
  });
  await open.close();
  return lines;
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
