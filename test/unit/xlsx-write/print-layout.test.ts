import type { PrintLayout } from '../../../src/domain/grid/sheet-spec';
import { apply, open, part } from './open';
import { richWorkbook } from './rich-workbook';

const layout: PrintLayout = {
  orientation: 'landscape',
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  fitToWidth: false,
  scale: 68,
  titleRows: { from: 3, to: 4 },
  area: { top: 0, left: 0, bottom: 20, right: 5 },
  pageNumbers: true,
  pageBreaks: [12, 30],
  centreHorizontally: true,
};

async function printed(changes: Partial<PrintLayout> = {}): Promise<{
  sheet: string;
  workbook: string;
}> {
  const host = open(richWorkbook());
  const edit = { kind: 'print-layout', sheet: 'Plan', layout: { ...layout, ...changes } } as const;
  await apply(host, [edit]);
  const file = host.save();
  return { sheet: part(file, 'xl/worksheets/sheet1.xml'), workbook: part(file, 'xl/workbook.xml') };
}

test('a page begins with the row that is named: Excel counts the rows above it', async () => {
  const { sheet } = await printed();
  const rows = /<rowBreaks[\s\S]*?<\/rowBreaks>/u.exec(sheet)?.[0] ?? '';
  expect([...rows.matchAll(/<brk id="(\d+)"/gu)].map(([, id]) => id)).toEqual(['12', '30']);
});

test('header rows come again on each page, the area and margins are as asked', async () => {
  const { sheet, workbook } = await printed();
  expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>Plan!\$4:\$5</u);
  expect(workbook).toMatch(/_xlnm\.Print_Area"[^>]*>Plan!\$A\$1:\$F\$21</u);
  expect(sheet).toMatch(/<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"/u);
});

test('pages are numbered in the middle of the top margin, from the second on (NĐ 30/2020)', async () => {
  const { sheet } = await printed();
  expect(sheet).toMatch(/<headerFooter differentFirst="1"><oddHeader>&amp;C[^<]*&amp;P</u);
  expect(sheet).toContain('useFirstPageNumber="1"');
});

test('a scale is for pages that are not fitted to their width', async () => {
  const { sheet } = await printed();
  expect(sheet).toContain('scale="68"');
  expect(sheet).not.toContain('fitToPage="1"');
  const fitted = await printed({ fitToWidth: true });
  expect(fitted.sheet).not.toContain('scale="68"');
  expect(fitted.sheet).toContain('fitToPage="1"');
  expect(fitted.sheet).toContain('fitToHeight="0"');
});
