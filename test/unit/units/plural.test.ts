import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { district, province } from './contexts';

const ministry: UnitContext = { planLevel: 'central', province: null, date: '2021-03-01' };
const names = (text: string, context: UnitContext) =>
  readUnits(text, context, builtInDirectory).units.map((unit) => unit.name);

describe('units in the plural', () => {
  it.each([
    ['các Sở Tư pháp', ministry, ['Các Sở Tư pháp']],
    ['các Sở GTVT', ministry, ['Các Sở Giao thông vận tải']],
    ['các Sở GTVT, Cục ĐKVN', ministry, ['Các Sở Giao thông vận tải', 'Cục Đăng kiểm Việt Nam']],
    [
      'Các Sở Lao động - Thương binh và Xã hội; Bộ Y tế',
      ministry,
      ['Các Sở Lao động - Thương binh và Xã hội', 'Bộ Y tế'],
    ],
    ['Các Phòng Nội vụ', province, ['Các Phòng Nội vụ']],
    ['các Ban QLDA', province, ['Các Ban Quản lý dự án']],
    ['các ban xây dựng Đảng', district, ['Các ban xây dựng Đảng']],
  ])('%j are all of that name', (text, context, expected) => {
    expect(names(text, context)).toEqual(expected);
  });

  it.each([
    ['Các Sở Nội vụ, Tài chính', ministry, ['Sở Nội vụ', 'Sở Tài chính']],
    ['Các Sở Nội vụ, Sở Tài chính', ministry, ['Sở Nội vụ', 'Sở Tài chính']],
    ['Các Sở Nội vụ; Tài chính', province, ['Sở Nội vụ', 'Sở Tài chính']],
    [
      'Các Sở Lao động - Thương binh và Xã hội, Tài chính',
      ministry,
      ['Sở Lao động - Thương binh và Xã hội', 'Sở Tài chính'],
    ],
    ['Các sở: GTVT, XD', province, ['Sở Giao thông vận tải', 'Sở Xây dựng']],
    ['Sở GTVT-XD', province, ['Sở Giao thông vận tải - Xây dựng']],
  ])('%j lists them one by one', (text, context, expected) => {
    expect(names(text, context)).toEqual(expected);
  });

  it('is one where the plan knows but one', () => {
    expect(names('Các Sở Nội vụ và UBND huyện', province)).toEqual([
      'Sở Nội vụ',
      'Ủy ban nhân dân huyện',
    ]);
    expect(names('Các Bộ Tài chính', province)).toEqual(['Bộ Tài chính']);
  });

  it.each([
    ['các Tổng cục, Cục', ministry, ['Các tổng cục, cục']],
    ['Các Vụ, Cục, Viện', ministry, ['Các vụ, cục, viện']],
    [
      'Các phòng, TT, ban, ngành, đoàn thể xã',
      district,
      ['Các phòng, trung tâm, ban, ngành, đoàn thể xã'],
    ],
    ['Các Ban, Văn phòng, Trung tâm', district, ['Các ban, văn phòng, trung tâm']],
  ])('%j is one group of bodies', (text, context, expected) => {
    expect(names(text, context)).toEqual(expected);
  });

  it.each([
    ['Các sở, ban, ngành, Văn phòng UBND tỉnh', 2],
    ['Các sở, ban, ngành, Văn phòng', 2],
    ['Các ban, VP Huyện ủy', 2],
    ['Các phòng, Văn phòng HĐND và UBND', 2],
  ])('%j names an office beside the group', (text, count) => {
    expect(names(text, district)).toHaveLength(count);
  });
});

describe('a field that is called like a body', () => {
  it.each(['Cục Chuyển đổi số và Thống kê NN', 'Vụ Kế hoạch và Thống kê ngành'])(
    'cuts no name: %j',
    (text) => {
      expect(names(text, ministry)).toEqual([text]);
    },
  );

  it('is a body where the name before it is whole', () => {
    expect(names('Sở Tài chính và Thống kê tỉnh', province)).toHaveLength(2);
    expect(names('Phòng Tư pháp và Công đoàn ngành', district)).toHaveLength(2);
  });
});

describe('a body and its parent', () => {
  it('are one name', () => {
    expect(names('Vụ Pháp chế Bộ Nội vụ', ministry)).toEqual(['Vụ Pháp chế Bộ Nội vụ']);
    expect(names('Trung tâm Khuyến nông Sở NN&PTNT', province)).toEqual([
      'Trung tâm Khuyến nông Sở Nông nghiệp và Phát triển nông thôn',
    ]);
  });

  it('are two behind a separator, and two of one rank always', () => {
    expect(names('Vụ Pháp chế, Bộ Nội vụ', ministry)).toHaveLength(2);
    expect(names('Sở Nội vụ Sở Tài chính', province)).toHaveLength(2);
  });
});
