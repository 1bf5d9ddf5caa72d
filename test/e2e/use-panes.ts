import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tools/browser';
import { builtPane } from './built-pane';
import { openPane, whenRead, type OpenPane, type PaneOptions } from './pane-in-excel';

/** A build of the pane on a busy machine, in milliseconds; only the first test file waits for one. */
const buildTime = 600_000;
/** A test on a busy machine: each step waits for what it needs, and seldom long. */
const testTime = 180_000;

/** Opens a pane and waits until it has read the workbook; the pane opened before is closed. */
export type Opened = (options: PaneOptions) => Promise<OpenPane>;

/**
 * The panes of one test file, in one browser. After each test none of them must have asked anybody but
 * itself and the CDN for anything, and the browser must have had nothing to complain of.
 */
export function usePanes(): Opened {
  let browser: Browser | null = null;
  let shown: OpenPane[] = [];
  jest.setTimeout(testTime);

  beforeAll(async () => {
    browser = await launchBrowser();
    await builtPane();
  }, buildTime);
  afterEach(async () => {
    const all = shown;
    shown = [];
    await all.at(-1)?.close();
    expect(all.flatMap(({ strays, complaints }) => [...strays, ...complaints])).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async (options) => {
    if (!browser) throw new Error('No browser before the first test.');
    await shown.at(-1)?.close();
    const open = await openPane(browser, options);
    shown.push(open);
    await whenRead(open);
    return open;
  };
}
