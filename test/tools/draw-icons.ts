/** Draws every SVG of assets/icons at the sizes that the manifest names: `npm run icons`. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser';

const folder = join(import.meta.dirname, '../../assets/icons');
/** The sizes Office asks for: the add-in's own icon 16–80, a ribbon button 16, 32 and 80 and between. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const drawings = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
  for (const drawing of drawings) {
    const svg = await readFile(join(folder, drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const path = join(folder, drawing.replace('.svg', `-${size}.png`));
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
