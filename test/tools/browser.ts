import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { oneAtATime } from './one-at-a-time';

/**
 * Starts the headless Chromium that comes with the packages. The flags are our own: the package's
 * default ones turn web security off, and then no test of origins or policies would prove anything.
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await unpacked(),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      // Chromium refuses its own sandbox to root, which is what a container's user is.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/**
 * Where the package has unpacked Chromium. It takes a file that is there for a whole one, though
 * another process may be writing it still.
 */
function unpacked(): Promise<string> {
  return oneAtATime(join(tmpdir(), 'chromium-unpacking.lock'), () => chromium.executablePath());
}
