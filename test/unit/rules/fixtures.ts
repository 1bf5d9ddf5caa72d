import { join } from 'node:path';
import type { Workbook } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check } from '../../../src/domain/rules/check';
import type { Finding } from '../../../src/domain/rules/finding';
import { readWorkbookFile } from '../../../src/hosts/xlsx/read';

export const plans = [
  '00-van-ban-2022',
  '01-lao-cai-2021',
  '02-hung-yen-2021',
  '03-lien-hoi-2024',
  '04-bac-kan-2022',
] as const;

const today = '2022-06-15';

export async function workbookOf(name: string): Promise<Workbook> {
  const read = await readWorkbookFile(join('test', 'fixtures', `${name}.xlsx`));
  if (!read.ok) throw new Error(`cannot read ${name}`);
  return read.workbook;
}

export function checked(workbook: Workbook): readonly Finding[] {
  return check(recognise(workbook, { today }), workbook, { today });
}
