import { openWorkbook } from '../../excel/file/open-workbook';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Grid } from '../../../src/domain/grid/grid';
import { readWorkbookFile } from '../../../src/hosts/xlsx/read';
import { planFile, plans } from '../../support/fixtures';
import { startExcel, valueOf } from './excel';

test.each(plans.flatMap((name) => [name, `${name}-pasted`]))(
  '%s reads in Excel as from its file, in three trips',
  async (name) => {
    const path = planFile(name);
    const { port, counters } = await startExcel({ workbook: await openWorkbook(path) });
    counters.reset();
    const workbook = valueOf(await port.read());
    expect(counters.requests).toBe(3);

    const file = await readWorkbookFile(path);
    if (!file.ok) throw new Error(file.refusal.code);
    expect(workbook.sheets.map(fontsLeftOut)).toEqual(file.workbook.sheets.map(fontsLeftOut));
    for (const [index, grid] of file.workbook.sheets.entries()) {
      expect(workbook.sheets[index]?.fonts).toMatchObject(toldFonts(grid));
    }
  },
);

function fontsLeftOut(grid: Grid): Grid {
  return { ...grid, fonts: null };
}

/** A file need not name the font of a cell; Excel gives the default one. */
function toldFonts({ fonts }: Grid): unknown[] {
  return (fonts ?? []).map((row) =>
    row.map((font): unknown => (font?.name == null ? expect.anything() : font)),
  );
}

test('texts too long for one answer are read in more', async () => {
  const { port, faults, counters } = await startExcel({
    workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
  });
  counters.reset();
  const whole = valueOf(await port.read());
  faults.largestResponse = 0.7 * counters.bytesReceived;
  expect(valueOf(await port.read())).toEqual(whole);
});

test('a sheet with more merges than Excel tells of one range', async () => {
  const { port } = await startExcel();
  const [sheet] = valueOf(await port.read()).sheets;
  if (!sheet) throw new Error('no sheet');
  const expected = Array.from({ length: 700 }, (_, at) => {
    const [top, left] = [2 * Math.floor(at / 2), 3 * (at % 2)];
    return { top, left, bottom: top + 1, right: left + (at % 2) };
  });
  const edits = expected.flatMap((range): Edit[] => {
    const to = { value: `Sở ${range.top}` };
    const cell = { row: range.top, column: range.left, from: { value: null }, to };
    return [
      { kind: 'write-cells', sheet: sheet.sheet, cells: [cell] },
      { kind: 'merge', sheet: sheet.sheet, range },
    ];
  });
  valueOf(await port.apply(edits));
  const [read] = valueOf(await port.read()).sheets;
  expect(new Set(read?.merges)).toEqual(new Set(expected));
});
