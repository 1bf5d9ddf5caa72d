import { cellsPerTripAgain, planTrips } from '../../../src/hosts/excel/read/trips';

test('rows go into as few trips as the size of an answer allows, small sheets together', () => {
  const small = { rowCount: 10, columnCount: 8 };
  expect(planTrips([small, { rowCount: 30, columnCount: 10 }], 200)).toEqual([
    [
      { sheet: 0, top: 0, bottom: 9 },
      { sheet: 1, top: 0, bottom: 11 },
    ],
    [{ sheet: 1, top: 12, bottom: 29 }],
  ]);
  expect(planTrips([])).toEqual([]);
});

test('a row wider than an answer takes one by itself', () => {
  expect(planTrips([{ rowCount: 2, columnCount: 300 }], 200)).toHaveLength(2);
});

test('while the user types, 500 rows come in answers of a frame each, 10,000 in full ones', () => {
  const sheet = (rowCount: number): { rowCount: number; columnCount: number } => ({
    rowCount,
    columnCount: 9,
  });
  expect(planTrips([sheet(500)], cellsPerTripAgain([sheet(500)]))).toHaveLength(4);
  expect(planTrips([sheet(500)])).toHaveLength(1);
  expect(cellsPerTripAgain([sheet(10_000)])).toBe(8_000);
  expect(cellsPerTripAgain([sheet(20)])).toBe(1_500);
});
