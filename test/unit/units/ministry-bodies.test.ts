import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { province } from './contexts';

const ministry: UnitContext = { planLevel: 'central', province: null, date: '2021-03-01' };
const names = (text: string, context: UnitContext = ministry) =>
  readUnits(text, context, builtInDirectory).units.map((unit) => unit.name);

describe('units of ministries', () => {
  it.each([
    ['Tổng cục ĐBVN', 'Tổng cục Đường bộ Việt Nam'],
    ['Cục HHVN', 'Cục Hàng hải Việt Nam'],
    ['Cục ĐTNĐ VN', 'Cục Đường thủy nội địa Việt Nam'],
    ['Cục QLXD&CLCTGT', 'Cục Quản lý xây dựng và Chất lượng công trình giao thông'],
    ['Vụ KCHTGT', 'Vụ Kết cấu hạ tầng giao thông'],
    ['Vụ PLHS-HC', 'Vụ Pháp luật hình sự - hành chính'],
    ['Vụ PC', 'Vụ Pháp chế'],
    ['Cục CN&TY', 'Cục Chăn nuôi và Thú y'],
    ['Cục QLKCB', 'Cục Quản lý Khám, chữa bệnh'],
    ['Cục PTTH và TTĐT', 'Cục Phát thanh, truyền hình và thông tin điện tử'],
    ['C06', 'Cục Cảnh sát quản lý hành chính về trật tự xã hội'],
  ])('%j', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    [
      'Vụ Khoa học, Công nghệ và Hợp tác quốc tế, Vụ Pháp chế',
      ['Vụ Khoa học, Công nghệ và Hợp tác quốc tế', 'Vụ Pháp chế'],
    ],
    [
      'Vụ Khoa học, Công nghệ và Vụ Hợp tác quốc tế',
      ['Vụ Khoa học và Công nghệ', 'Vụ Hợp tác quốc tế'],
    ],
    [
      'Vụ Khoa học và Công nghệ, Hợp tác quốc tế',
      ['Vụ Khoa học và Công nghệ', 'Vụ Hợp tác quốc tế'],
    ],
    [
      'Vụ Tổ chức cán bộ, Văn phòng, Thanh tra Bộ',
      ['Vụ Tổ chức cán bộ', 'Văn phòng', 'Thanh tra Bộ'],
    ],
    ['Phòng Tổ chức cán bộ và Văn phòng', ['Phòng Tổ chức cán bộ', 'Văn phòng']],
    ['Các ban, tổ chức, đơn vị', ['Các ban, tổ chức, đơn vị']],
  ])('%j', (text, several) => {
    expect(names(text)).toEqual(several);
  });

  it.each(['Vụ TC', 'Vụ VT', 'Cục QLĐĐ', 'CATTT', 'CĐS', 'CHC'])(
    'leaves %j, which may be another, as written',
    (text) => {
      expect(names(text)).toEqual([text]);
      expect(names(text, province)).toEqual([text]);
    },
  );
});
