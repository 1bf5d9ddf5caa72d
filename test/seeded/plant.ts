import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/deadlines/deadline';
import { recognise } from '../../src/domain/recognition/recognise';
import { check } from '../../src/domain/rules/check';
import type { Finding } from '../../src/domain/rules/finding';
import { readWorkbookFile } from '../../src/hosts/xlsx/read';
import { deadlineFaults } from './deadline-faults';
import { otherFaults } from './other-faults';
import { workbookOf, type Planted, type Planter } from './planter';
import { randomFrom } from './random';
import { rowFaults } from './row-faults';
import type { CleanSheet } from './sheet';
import { sheetFaults } from './sheet-faults';
import { unitFaults } from './unit-faults';

/** The fault of each rule, by the rule's code. */
export const faults: Readonly<Record<string, Planter>> = {
  ...sheetFaults,
  ...rowFaults,
  ...unitFaults,
  ...deadlineFaults,
  ...otherFaults,
};

const today: IsoDate = '2026-06-15';
const files = [
  '00-van-ban-2022',
  '01-lao-cai-2021',
  '02-hung-yen-2021',
  '03-lien-hoi-2024',
  '04-bac-kan-2022',
];

/** The five clean fixtures as recognised. */
export async function cleanSheets(): Promise<readonly CleanSheet[]> {
  const sheets: CleanSheet[] = [];
  for (const name of files) {
    const read = await readWorkbookFile(join('test', 'fixtures', `${name}.xlsx`));
    if (!read.ok) throw new Error(`cannot read ${name}`);
    const [grid] = read.workbook.sheets;
    const [reading] = recognise(read.workbook, { today });
    if (!grid || !reading?.recognised) throw new Error(`${name} is not recognised`);
    sheets.push({ grid, plan: reading.plan });
  }
  return sheets;
}

/** Up to `count` faults of a rule, spread over the sheets; the same for the same rule every time. */
export function plantings(
  code: string,
  sheets: readonly CleanSheet[],
  count: number,
): readonly { readonly sheet: CleanSheet; readonly planted: Planted }[] {
  const planter = faults[code];
  if (!planter) return [];
  const random = randomFrom(
    Array.from(code).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
  const done: { sheet: CleanSheet; planted: Planted }[] = [];
  for (let turn = 0; turn < count * 40 && done.length < count; turn++) {
    const sheet = sheets[turn % sheets.length];
    const planted = sheet && planter(sheet, random);
    if (sheet && planted) done.push({ sheet, planted });
  }
  return done;
}

/** What is found in a workbook with a fault; those of the faulty sheet only. */
export function findingsIn(planted: Planted): readonly Finding[] {
  const workbook = workbookOf(planted);
  return check(recognise(workbook, { today }), workbook, { today }).filter(
    ({ sheet }) => sheet === planted.grid.sheet,
  );
}

/** Whether the rule found the fault where it was planted. */
export function isFound(code: string, { at }: Planted, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.code === code &&
      (at === null || (finding.row === at.row && finding.column === at.column)),
  );
}
