import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellWrite, Edit } from '../../../src/domain/grid/edit';
import type { CellValue, Workbook } from '../../../src/domain/grid/grid';
import { serialFromDate } from '../../../src/domain/grid/serial';
import { answering } from '../../../src/domain/plan/answering';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import type { FollowUp } from '../../../src/domain/summary/follow-up';
import type { Tracking } from '../../../src/domain/tracking/track';
import type { FileHost } from '../../../src/hosts/xlsx/open';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { planFile } from '../../support/fixtures';
import { expectFigures, expectPivots } from '../support/naive-figures';
import type { CountDays, CountedTask, Shown } from '../support/naive-figures';
import { apply, open } from '../xlsx-write/open';

const fixtures = [
  ['00-van-ban-2022', '2022-11-18'],
  ['01-lao-cai-2021', '2021-11-18'],
  ['02-hung-yen-2021', '2021-11-18'],
  ['03-lien-hoi-2024', '2024-11-18'],
  ['04-bac-kan-2022', '2022-11-18'],
] as const;

/** LibreOffice keeps a test of its own out of the user's settings, and of other runs. */
const folder = mkdtempSync(join(tmpdir(), 'bieu-nhiem-vu-'));
const program = 'soffice';
const isThere = spawnSync(program, ['--version']).error === undefined;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What someone typed for each task, the same on every run. */
function typedProgress(count: number, seed: number, today: string) {
  const earlier = `${Number(today.slice(0, 4)) - 2}-05-04`;
  const days = [today, earlier, `${today.slice(0, 4)}-08-01`];
  const one = fc.record({
    status: fc.constantFrom('', 'Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng'),
    progress: fc.constantFrom(null, 0, 0.5, 1, 30, 100),
    completedOn: fc.constantFrom(null, ...days),
  });
  return fc.sample(one, { numRuns: count, seed });
}

/** The tasks as a naive counter sees them, and the edit that types their progress. */
function typeInto(tracking: Tracking, seed: number, today: string): [CountedTask[], Edit] {
  const { plan, tasks, layout } = tracking;
  const typed = typedProgress(tasks.length, seed, today);
  const cells: CellWrite[] = [];
  const made = tasks.map(({ task, id, row, record: { term } }, index): CountedTask => {
    const { status, progress, completedOn } = typed[index] ?? {
      status: '',
      progress: null,
      completedOn: null,
    };
    // A result of an earlier month is of this year's period or not, by how often it recurs: told apart elsewhere.
    const ongoing = term.kind === 'ongoing';
    const done = ongoing && completedOn?.endsWith('-08-01') ? null : completedOn;
    const write = (column: number, value: CellValue): void => {
      if (value !== null && value !== '') {
        cells.push({ row, column, from: { value: null }, to: { value } });
      }
    };
    write(layout.position.status, status);
    write(layout.position.progress, progress);
    write(layout.position.completed, done === null ? null : serialFromDate(done));
    return {
      id,
      leads: [...new Set(answering(plan, task).map(({ name }) => name))],
      due: term.kind === 'dated' ? term.due : null,
      kind: ongoing
        ? term.recurring
          ? 'recurring'
          : 'continuous'
        : term.kind === 'dated'
          ? 'by'
          : 'regulated',
      dimension: task.dimension,
      status,
      progress,
      completedOn: done,
    };
  });
  return [made, { kind: 'write-cells', sheet: plan.sheet, cells }];
}

async function workbookOf(host: FileHost): Promise<Workbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

/** LibreOffice takes TODAY() from the machine's clock; the plans are of other years. */
function onDay(edits: readonly Edit[], today: string): readonly Edit[] {
  const day = `DATE(${today.split('-').map(Number).join(',')})`;
  return JSON.parse(JSON.stringify(edits).replaceAll('TODAY()', day)) as Edit[];
}

async function follow(host: FileHost, today: string): Promise<FollowUp> {
  const workbook = await workbookOf(host);
  const plans = recognise(workbook, { today }).flatMap((one) => (one.recognised ? [one.plan] : []));
  const period = { kind: 'year', year: Number(today.slice(0, 4)) } as const;
  const options = { today, settings: defaultSettings, pivots: true, period };
  const made = followUp(plans, workbook, options);
  await apply(host, onDay(made.edits, today));
  return made;
}

interface Case {
  readonly name: string;
  readonly host: FileHost;
  readonly tasks: readonly CountedTask[];
  readonly days: CountDays;
}

async function followed(name: string, today: string, seed: number): Promise<Case> {
  const host = open(readFileSync(planFile(name)));
  const { trackings } = await follow(host, today);
  const [tracking] = trackings;
  if (!tracking) throw new Error(`${name}: nothing to follow`);
  const [tasks, typing] = typeInto(tracking, seed, today);
  await apply(host, [typing]);
  await follow(host, today);
  const year = today.slice(0, 4);
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  return { name, host, tasks, days: { today, reportedSince: today, period } };
}

/** The file without a single result, so that every figure is the reader's own. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/gu, '$1');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** The workbooks as LibreOffice calculates them, by name. */
async function recalculated(cases: readonly Case[]): Promise<ReadonlyMap<string, Workbook>> {
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(input, { recursive: true });
  const files = cases.map(({ name, host }) => {
    const path = join(input, `${name}.xlsx`);
    writeFileSync(path, withoutResults(host.save()));
    return path;
  });
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const to = ['--headless', '--convert-to', 'xlsx', '--outdir', output];
  spawnSync(program, [home, ...to, ...files], { timeout: 240_000 });
  const books = new Map<string, Workbook>();
  for (const { name } of cases) {
    const book = await readWorkbook(readFileSync(join(output, `${name}.xlsx`)), name);
    if (typeof book === 'string') throw new Error(`${name}: ${book}`);
    books.set(name, book);
  }
  return books;
}

const shownIn =
  (workbook: Workbook, names: ReadonlyMap<string, string>): Shown =>
  (mark) =>
    workbook.sheets.find(({ sheet }) => sheet === names.get(mark))?.values ?? [];

/** What every cell with a formula shows, beside where it stands. */
function results(workbook: Workbook, formulas: Workbook): readonly string[] {
  return formulas.sheets.flatMap(({ sheet, formulas: told }) => {
    const values = workbook.sheets.find((other) => other.sheet === sheet)?.values ?? [];
    return told.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula === null ? [] : [`${sheet} ${r},${c} ${comparable(values[r]?.[c] ?? '')}`],
      ),
    );
  });
}

function comparable(value: CellValue): string {
  if (typeof value === 'number') return value.toPrecision(12);
  return typeof value === 'object' ? JSON.stringify(value ?? '') : String(value);
}

if (!isThere) {
  process.stdout.write('LibreOffice (soffice) is not installed: its figures are not compared.\n');
}

(isThere ? test : test.skip)(
  'LibreOffice calculates every figure of every table to the naive count',
  async () => {
    const cases: Case[] = [];
    for (const [index, [name, today]] of fixtures.entries()) {
      cases.push(await followed(name, today, index + 1));
    }
    const books = await recalculated(cases);
    for (const { name, host, tasks, days } of cases) {
      const written = await workbookOf(host);
      const book = books.get(name) ?? written;
      const names = new Map(written.sheets.map(({ sheet, mark }) => [mark ?? '', sheet]));
      expect(tasks.length).toBeGreaterThan(20);
      for (const shown of [shownIn(written, names), shownIn(book, names)]) {
        expectFigures(shown, tasks, days);
        expectPivots(shown, tasks, days);
      }
      expect(results(book, written)).toEqual(results(written, written));
    }
  },
  300_000,
);
