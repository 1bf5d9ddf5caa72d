import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { district, nowhere, province } from './contexts';

const ministry: UnitContext = { planLevel: 'central', province: null, date: '2025-04-01' };
const read = (text: string, context: UnitContext) => readUnits(text, context, builtInDirectory);
const names = (text: string, context: UnitContext) =>
  read(text, context).units.map((unit) => unit.name);

describe('a field of work that is called like a body', () => {
  it.each([
    ['Cục Thông tin, Thống kê', ministry],
    ['Vụ Kế hoạch và Thống kê', ministry],
    ['Phòng Kế hoạch - Thống kê', province],
    ['Ban Quản lý dự án - Quỹ đất huyện', province],
    ['Trung tâm Phát triển quỹ đất và Cụm công nghiệp', district],
  ])('stays in %j', (text, context) => {
    expect(names(text, context)).toEqual([text]);
  });

  it.each([
    ['Sở Tài chính, Thống kê tỉnh', province, ['Sở Tài chính', 'Thống kê tỉnh']],
    ['Sở Nội vụ và Thống kê', province, ['Sở Nội vụ', 'Thống kê']],
    ['Phòng Kế hoạch, Thống kê', district, ['Phòng Kế hoạch', 'Thống kê']],
    ['Cục Thi hành án, Thống kê', province, ['Cục Thi hành án', 'Thống kê']],
    ['Vụ Kế hoạch, Thống kê tỉnh Lào Cai', ministry, ['Vụ Kế hoạch', 'Thống kê tỉnh Lào Cai']],
    ['Cục Thuế và Thống kê', province, ['Cục Thuế tỉnh', 'Cục Thống kê tỉnh']],
    ['Chi cục Thuế - Thống kê', district, ['Chi cục Thuế', 'Chi cục Thống kê']],
    [
      'Phòng Kế hoạch và Tổ chức, cá nhân liên quan',
      province,
      ['Phòng Kế hoạch', 'Tổ chức, cá nhân liên quan'],
    ],
    [
      'Ban Quản lý dự án - Quỹ Bảo vệ môi trường',
      province,
      ['Ban Quản lý dự án tỉnh', 'Quỹ Bảo vệ môi trường'],
    ],
  ])('is a body of its own in %j', (text, context, expected) => {
    expect(names(text, context)).toEqual(expected);
  });
});

describe('a head said once for a list of branches', () => {
  it.each([
    ['Chi cục Kiểm lâm, Thủy lợi', ['Chi cục Kiểm lâm', 'Chi cục Thủy lợi']],
    [
      'Các Chi cục: Kiểm lâm, Thủy lợi, Thủy sản, Sở Nội vụ',
      ['Chi cục Kiểm lâm', 'Chi cục Thủy lợi', 'Chi cục Thủy sản', 'Sở Nội vụ'],
    ],
    ['Các phòng: Tổ chức, Hành chính - Quản trị', ['Phòng Tổ chức', 'Phòng Hành chính - Quản trị']],
  ])('%j', (text, expected) => {
    expect(names(text, province)).toEqual(expected);
  });

  it.each(['Chi cục Chăn nuôi, Thú y', 'Chi cục Biển, Hải đảo', 'Chi cục Dân số, Gia đình'])(
    'is one where the fields are none of their own: %j',
    (text) => {
      expect(names(text, province)).toEqual([text]);
    },
  );

  it('leaves initials and persons under such a head as they are', () => {
    const { units, asides } = read('Các Chi cục: Kiểm lâm, ABCD, Nguyễn Văn An', province);
    expect(units.map(({ name, match }) => [name, match])).toEqual([
      ['Chi cục Kiểm lâm', 'exact'],
      ['ABCD', 'unlisted'],
    ]);
    expect(asides).toEqual(['Nguyễn Văn An']);
  });
});

describe('what stands for a head word or for nothing', () => {
  it.each([
    ['VQG Hoàng Liên', 'Vườn quốc gia Hoàng Liên'],
    ['BQL VQG Hoàng Liên', 'Ban Quản lý Vườn quốc gia Hoàng Liên'],
    ['KBTTN Mường Nhé', 'Khu bảo tồn thiên nhiên Mường Nhé'],
    ['THCS Lê Lợi', 'Trường THCS Lê Lợi'],
    ['TH&THCS Xuân Hòa', 'Trường TH&THCS Xuân Hòa'],
    ['MN Hoa Sen', 'Trường MN Hoa Sen'],
  ])('%j is %j', (text, expected) => {
    expect(names(text, province)).toEqual([expected]);
  });

  it('ends one school where the next begins', () => {
    expect(names('Trường THPT Chu Văn An, THCS Lê Lợi', province)).toEqual([
      'Trường THPT Chu Văn An',
      'Trường THCS Lê Lợi',
    ]);
  });

  it.each(['TH', 'MN', 'THCS', 'VQG'])('leaves %j alone as it is', (text) => {
    expect(read(text, province).units.map(({ match }) => match)).toEqual(['unlisted']);
  });

  it.each(['N/A', 'n/a', 'N/A.'])('%j names no unit', (text) => {
    expect(read(text, nowhere)).toMatchObject({ units: [], coordinators: [], asides: [text] });
  });

  it('cuts other slashes', () => {
    expect(names('Sở Nội vụ/Ban Dân tộc', province)).toEqual(['Sở Nội vụ', 'Ban Dân tộc']);
  });
});
