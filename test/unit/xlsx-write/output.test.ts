import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeJob } from '../../../src/cli/whole-job';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check } from '../../../src/domain/rules/check';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { ooxmlProblems } from '../../support/ooxml-check';
import { richWorkbook } from './rich-workbook';
import { withPart } from './open';

const today = '2022-10-01';

const fixtures = [
  '00-van-ban-2022',
  '01-lao-cai-2021',
  '02-hung-yen-2021',
  '03-lien-hoi-2024',
  '04-bac-kan-2022',
];

/** What comes out of the whole job; once more on its own output when asked. */
async function output(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await readWorkbook(bytes, 'a.xlsx');
  if (typeof workbook === 'string') throw new Error(workbook);
  const readings = recognise(workbook, { today });
  const findings = check(readings, workbook, { today });
  const job = await wholeJob({ bytes, workbook, readings, findings }, { today, sheet: null });
  if (typeof job === 'string' || 'code' in job) throw new Error(JSON.stringify(job));
  return job.bytes;
}

test.each(fixtures)('%s comes out as Excel wants it, and again on a second run', async (name) => {
  const first = await output(readFileSync(join(__dirname, '../../fixtures', `${name}.xlsx`)));
  expect(ooxmlProblems(first)).toEqual([]);
  expect(ooxmlProblems(await output(first))).toEqual([]);
});

describe('the checker sees', () => {
  test('nothing in a sound workbook', () => {
    expect(ooxmlProblems(richWorkbook())).toEqual([]);
  });

  test.each([
    [
      'a relationship to a part that is not there',
      'xl/_rels/workbook.xml.rels',
      /styles\.xml/u,
      'x.xml',
    ],
    ['a cell format that is not there', 'xl/worksheets/sheet1.xml', / s="\d+"/u, ' s="999"'],
    ['two sheets of one id', 'xl/workbook.xml', /sheetId="\d+"/gu, 'sheetId="1"'],
  ])('%s', (_, part, from, to) => {
    expect(ooxmlProblems(withPart(richWorkbook(), part, from, to))).not.toEqual([]);
  });
});
