import { sheetNames, summarySheets } from '../../../src/domain/summary/sheet-names';
import type { Grid } from '../../../src/domain/grid/grid';
import { makeGrid } from '../support/hand-made-plan';

const sheet = (name: string, mark: string | null = null): Grid => ({
  ...makeGrid(name, []),
  mark,
});

test('usual names fit Excel', () => {
  for (const { name } of summarySheets) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[:\\/?*[\]]/u);
  }
});

test("a user's sheet keeps its name, ours takes another", () => {
  const names = sheetNames({ fileName: null, sheets: [sheet('TỔNG HỢP'), sheet('Tổng hợp (2)')] });
  expect(names['tong-hop']).toBe('Tổng hợp (3)');
});

test('a sheet of ours that was renamed keeps the name it has', () => {
  const names = sheetNames({ fileName: null, sheets: [sheet('Trình lãnh đạo', 'tong-hop')] });
  expect(names['tong-hop']).toBe('Trình lãnh đạo');
});
