import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import { province } from './contexts';

const read = (text: string) => readUnits(text, province, builtInDirectory);

describe('brackets', () => {
  it('stay with the unit or the person that they stand behind', () => {
    const { units, asides } = read('Đ/c Nguyễn Văn An (0912.345.678), Sở Nội vụ (Phòng CCHC)');
    expect(units.map(({ raw, aside }) => [raw, aside])).toEqual([
      ['Sở Nội vụ (Phòng CCHC)', 'Phòng CCHC'],
    ]);
    expect(asides).toEqual(['Đ/c Nguyễn Văn An (0912.345.678)']);
  });

  it('leave a person a person', () => {
    expect(read('Nguyễn Thị Dung (CVP)')).toMatchObject({
      units: [],
      asides: ['Nguyễn Thị Dung (CVP)'],
    });
  });

  it('tell roles in any segment', () => {
    const { units, coordinators } = read('Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp)');
    expect(units.map(({ raw }) => raw)).toEqual(['Sở Nội vụ (chủ trì)']);
    expect(coordinators.map(({ raw }) => raw)).toEqual(['Sở Y tế', 'Sở Tài chính (phối hợp)']);
  });

  it('are many in a long cell, and none is lost', () => {
    const cell = Array.from({ length: 300 }, (_, at) => `Sở Nội vụ (số ${at})`).join('; ');
    const { units } = read(cell);
    expect(units[255]?.aside).toBe('số 255');
    expect(units[299]?.raw).toBe('Sở Nội vụ (số 299)');
  });
});
