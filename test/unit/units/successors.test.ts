import { dictionary } from '../../../src/domain/units/data/dictionary';
import { successionRows } from '../../../src/domain/units/data/successions';
import { successorsOf } from '../../../src/domain/units/successors';

const names = (id: string, on: string) => successorsOf(id, on).map((successor) => successor.name);

describe('successors of the 2025 reform', () => {
  it('leaves an older plan alone', () => {
    expect(successorsOf('so-tai-nguyen-va-moi-truong', '2025-02-28')).toEqual([]);
  });

  it('knows the new unit, its day and its act', () => {
    expect(successorsOf('so-tai-nguyen-va-moi-truong', '2025-09-15')).toEqual([
      {
        id: 'so-nong-nghiep-va-moi-truong',
        name: 'Sở Nông nghiệp và Môi trường',
        since: '2025-03-01',
        legalBasis: 'Nghị định 45/2025/NĐ-CP',
      },
    ]);
  });

  it('offers several where tasks were divided, the main one first', () => {
    const offered = names('so-lao-dong-thuong-binh-va-xa-hoi', '2025-09-15');
    expect(offered[0]).toBe('Sở Nội vụ');
    expect(offered).toContain('Sở Y tế');
  });

  it('follows two steps of the reform', () => {
    expect(names('phong-tai-nguyen-va-moi-truong', '2025-04-01')).toEqual([
      'Phòng Nông nghiệp và Môi trường',
    ]);
    expect(names('phong-tai-nguyen-va-moi-truong', '2025-08-01')).toEqual([
      'Phòng Kinh tế',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
    ]);
  });

  it('offers communes and the province for a district, by name or as a level', () => {
    for (const id of ['uy-ban-nhan-dan-cap-huyen', 'ủy-ban-nhân-dân-huyện-văn-bàn']) {
      expect(names(id, '2025-07-01')[0]).toBe('Ủy ban nhân dân cấp xã');
    }
    expect(names('uy-ban-nhan-dan-cap-huyen', '2025-06-30')).toEqual([]);
  });

  it('knows the merged provinces', () => {
    expect(names('ủy-ban-nhân-dân-tỉnh-bắc-kạn', '2025-07-01')).toEqual([
      'Ủy ban nhân dân tỉnh Thái Nguyên',
    ]);
    expect(names('ủy-ban-nhân-dân-tỉnh-lào-cai', '2026-01-01')).toEqual([]);
  });

  it("knows what became of the plan's own province", () => {
    const own = (on: string, province: string) =>
      successorsOf('uy-ban-nhan-dan-tinh', on, province).map((successor) => successor.name);
    expect(own('2025-07-01', 'Bắc Kạn')).toEqual(['Ủy ban nhân dân tỉnh Thái Nguyên']);
    expect(own('2025-06-30', 'Bắc Kạn')).toEqual([]);
    expect(own('2025-07-01', 'Lào Cai')).toEqual([]);
    expect(names('uy-ban-nhan-dan-tinh', '2025-07-01')).toEqual([]);
  });

  it.each(['so-noi-vu', 'bo-chi-huy-quan-su-tinh', 'no-such-unit'])('has none for %s', (id) => {
    expect(successorsOf(id, '2026-01-01')).toEqual([]);
  });

  it('names only units of the dictionary', () => {
    const known = dictionary.map((entry) => entry.name);
    for (const row of successionRows.trim().split('\n')) {
      const [, next = ''] = row.split(' | ');
      for (const name of next.replaceAll(' @xã', '').split('; ')) {
        expect(known.some((each) => name.startsWith(each))).toBe(true);
      }
    }
  });
});
