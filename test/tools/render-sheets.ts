/**
 * Pictures of what leaders get: each fixture followed through a made-up half-year, written by the
 * file host, printed by LibreOffice. `npm run render [-- FOLDER [FIXTURE]]`; out/render by default.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Edit } from '../../src/domain/grid/edit';
import type { Plan } from '../../src/domain/plan/plan';
import { recognise } from '../../src/domain/recognition/recognise';
import { defaultSettings } from '../../src/domain/settings';
import { followUp } from '../../src/domain/summary/follow-up';
import { openFileHost } from '../../src/hosts/xlsx/open';
import type { FileHost } from '../../src/hosts/xlsx/open';
import type { Workbook } from '../../src/domain/grid/grid';
import { typedHalfYear } from './made-half-year';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const [folder = 'out/render', only = ''] = process.argv.slice(2);

for (const file of readdirSync(fixtures).filter((name) => /^\d\d-.*\d\.xlsx$/u.test(name))) {
  if (file.startsWith(only)) await render(file);
}

async function render(file: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const host = openFileHost(readFileSync(join(fixtures, file)), file);
  if (typeof host === 'string') throw new Error(`${file}: ${host}`);
  const year = planOf(await bookOf(host), '2022-10-01').title.planYear ?? 2022;
  const today = `${year}-10-01`;
  await follow(host, today, true);
  await follow(host, today, false);
  const output = join(folder, file);
  writeFileSync(output, host.save());
  print(output);
}

/** One round of following up; the first one ends with what clerks then type. */
async function follow(host: FileHost, today: string, typing: boolean): Promise<void> {
  const workbook = await bookOf(host);
  const plan = planOf(workbook, today);
  const options = { today, settings: defaultSettings, pivots: true };
  const { edits, trackings } = followUp([plan], workbook, options);
  const typed = typing ? trackings.map((tracking) => typedHalfYear(tracking, today)) : [];
  await apply(host, onDay([...edits, ...typed], today));
}

/** LibreOffice calculates TODAY() on the day it runs; the pictures are of another. */
function onDay(edits: readonly Edit[], today: string): readonly Edit[] {
  const day = `DATE(${today.split('-').map(Number).join(',')})`;
  return JSON.parse(JSON.stringify(edits).replaceAll('TODAY()', day)) as Edit[];
}

async function bookOf(host: FileHost): Promise<Workbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

function planOf(workbook: Workbook, today: string): Plan {
  const [reading] = recognise(workbook, { today }).filter((one) => one.recognised);
  if (!reading) throw new Error('nothing recognised');
  return reading.plan;
}

async function apply(host: FileHost, edits: readonly Edit[]): Promise<void> {
  const done = await host.apply(edits);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
}

function print(output: string): void {
  const pdf = output.replace(/\.xlsx$/u, '.pdf');
  const home = `-env:UserInstallation=file://${resolve(folder, '.libreoffice')}`;
  try {
    execFileSync('soffice', [
      home,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      output,
    ]);
    execFileSync('pdftoppm', ['-r', '70', '-png', pdf, pdf.replace(/\.pdf$/u, '')]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    process.stdout.write(
      `${basename(output)}: LibreOffice or pdftoppm is not installed; no picture\n`,
    );
    return;
  }
  process.stdout.write(`${output} → ${pdf}\n`);
}
