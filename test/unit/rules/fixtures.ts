import type { Workbook } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check } from '../../../src/domain/rules/check';
import type { Finding } from '../../../src/domain/rules/finding';
import { readWorkbookFile } from '../../../src/hosts/xlsx/read';
import { planFile } from '../../support/fixtures';

const today = '2022-06-15';

export async function workbookOf(name: string): Promise<Workbook> {
  const read = await readWorkbookFile(planFile(name));
  if (!read.ok) throw new Error(`cannot read ${name}`);
  return read.workbook;
}

export function checked(workbook: Workbook): readonly Finding[] {
  return check(recognise(workbook, { today }), workbook, { today });
}
