import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { launchBrowser } from '../tools/browser';

/** The demo builds the pane with its own office.js first, on a busy machine for minutes. */
jest.setTimeout(900_000);

let demo: ChildProcess | null = null;

afterEach(() => {
  demo?.kill('SIGKILL');
  demo = null;
});

test('a workbook that is not there: one line, and no server', async () => {
  const { child, output } = start('KhongCo.xlsx');
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(3);
  expect(output()).toMatch(/^Không mở được sổ \.xlsx “KhongCo\.xlsx”.*\n$/u);
});

test('opens a named workbook beside the pane; Ctrl+C ends it with its ports free, twice', async () => {
  for (const file of ['test/fixtures/00-van-ban-2022.xlsx', 'test/fixtures/04-bac-kan-2022.xlsx']) {
    const { child, output } = start(file);
    await saidBy(child, output, 'Ctrl+C');
    const address = /https:\/\/localhost:\d+\//u.exec(output())?.[0] ?? '';
    await expectPane(address);
    const closed = once(child, 'close') as Promise<[number | null]>;
    child.kill('SIGINT');
    const [code] = await closed;
    expect([0, 130]).toContain(code);
    for (const port of [3000, 3443]) await expectFree(port);
  }
});

/** Starts the demo as npm does, without npm. */
function start(file: string): { child: ChildProcess; output: () => string } {
  const args = ['--import', 'tsx', 'test/tools/demo.ts', file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  demo = child;
  return { child, output: () => said };
}

/** Waits until the demo has said the words; fails when it ends without. */
async function saidBy(child: ChildProcess, output: () => string, words: string): Promise<void> {
  while (!output().includes(words)) {
    if (child.exitCode !== null) throw new Error(`The demo ended: ${output()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  }
}

/** Opens the page as a person does and waits until the pane has recognised the plan. */
async function expectPane(address: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    await page.getByRole('button', { name: 'Kiểm tra' }).first().click();
    const figures = page.frameLocator('iframe').getByTestId('figures');
    await expect(figures.innerText()).resolves.toMatch(/^\d+ nhiệm vụ/u);
  } finally {
    await browser.close();
  }
}

async function expectFree(port: number): Promise<void> {
  const server = createServer().listen(port, 'localhost');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
