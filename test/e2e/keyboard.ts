import type { Locator } from 'playwright-core';
import type { OpenPane } from './pane-in-excel';

/** More stops than any screen has. */
const mostStops = 80;

/** Presses Tab until the control has the focus; it is waited for until it may be used. */
export async function tabTo({ page, pane }: OpenPane, control: Locator): Promise<void> {
  const usable = control.and(pane.locator(':not(:disabled):not([aria-disabled=true])'));
  await usable.waitFor();
  const passed: string[] = [];
  while (passed.length < mostStops) {
    if (await usable.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    passed.push(await pane.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  throw new Error(`Tab never came to ${String(control)}, only to ${passed.join(', ')}`);
}

/** Waits until the focus is on the control. */
export async function untilFocused({ pane }: OpenPane, control: Locator): Promise<void> {
  await control.and(pane.locator(':focus')).waitFor();
}
