import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';

const context = { planLevel: 'province', province: null, date: '2024-01-01' } as const;

describe('prose in the column of units', () => {
  const prose = 'Rà soát toàn bộ hồ sơ của các đơn vị trực thuộc và báo cáo kết quả '.repeat(12);

  test('is kept whole beside the units, not read as a name', () => {
    const text = prose.replaceAll(' và ', ' ').trim();
    const reading = readUnits(`Sở Nội vụ; ${text}`, context, builtInDirectory);
    expect(reading.units.map(({ id }) => id)).toEqual(['so-noi-vu']);
    expect(reading.asides).toEqual([text]);
  });

  test('hides no listed unit that follows it', () => {
    const { units } = readUnits(`${prose}, Sở Nội vụ`, context, builtInDirectory);
    expect(units.at(-1)?.id).toBe('so-noi-vu');
  });
});

test('a list as long as a cell may be is read to its end', () => {
  const list = Array.from({ length: 1200 }, (_, at) => `UBND xã Số ${at + 1}`).join(', ');
  expect(readUnits(list, context, builtInDirectory).units).toHaveLength(1200);
});
