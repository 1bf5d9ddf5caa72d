import { readFileSync } from 'node:fs';
import { planFile, plans } from '../../support/fixtures';
import { ooxmlProblems } from '../../support/ooxml-check';
import { outputOf } from '../../support/whole-job';
import { richWorkbook } from './rich-workbook';
import { withPart } from './open';

const today = '2022-10-01';

test.each(plans)('%s comes out as Excel wants it, and again on a second run', async (name) => {
  const first = await outputOf(readFileSync(planFile(name)), today);
  expect(ooxmlProblems(first)).toEqual([]);
  expect(ooxmlProblems(await outputOf(first, today))).toEqual([]);
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
