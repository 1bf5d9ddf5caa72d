import { builtInDirectory } from '../../../src/domain/units/directory';
import { isInitials } from '../../../src/domain/units/initials';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { communeOf2026, district, province } from './contexts';

const names = (text: string, context: UnitContext = province) =>
  readUnits(text, context, builtInDirectory).units.map((unit) => unit.name);

describe('initials', () => {
  it.each(['CUDVC', 'NTM', 'HTND', 'VHTT', 'KT', 'UBND', 'ATTP', 'TAND', 'GDNN', 'CNTT'])(
    '%s are some',
    (word) => {
      expect(isInitials(word)).toBe(true);
    },
  );

  it.each([
    'RÀNG',
    'KHÁNH',
    'YÊN',
    'NGHĨA',
    'ĐẮK',
    'KRÔNG',
    'PLEIKU',
    'GLONG',
    'XIV',
    'Yên',
    '11',
    'U',
  ])('%s are none', (word) => {
    expect(isInitials(word)).toBe(false);
  });

  it.each([
    ['TT CUDVC', communeOf2026, 'Trung tâm Cung ứng dịch vụ công'],
    ['TT Nước sạch và VSMTNT', province, 'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn'],
    ['TT. Hỗ trợ nông dân', province, 'Trung tâm Hỗ trợ nông dân'],
    ['TT Giống Cây Trồng', province, 'Trung tâm Giống Cây Trồng'],
    ['TT Phố Ràng', district, 'Thị trấn Phố Ràng'],
    ['UBND TT KHÁNH YÊN', district, 'Ủy ban nhân dân thị trấn Khánh Yên'],
    ['TT HĐND huyện', district, 'Thường trực Hội đồng nhân dân huyện'],
    ['TT PVHCC', communeOf2026, 'Trung tâm Phục vụ hành chính công xã'],
  ])('%j: what "TT" stands for is told by what follows', (text, context, name) => {
    // A commune's own centre is told by who issued the plan.
    expect(names(text, { ...context, issuer: 'UBND xã An Phú' })).toEqual([name]);
  });

  it('are the name of no place', () => {
    expect(names('Xã NTM', district)).toEqual(['Xã NTM']);
    expect(names('Ban TC-KT')).toEqual(['Ban TC-KT']);
    expect(names('Ban Tổ chức KT')).toEqual(['Ban Tổ chức KT']);
    expect(names('TT Phố Ràng', communeOf2026)).toEqual(['TT Phố Ràng']);
    expect(names('TT UBND', district)).toEqual(['TT UBND']);
  });

  it.each([
    ['Đài KTTV tỉnh', 'Đài Khí tượng Thủy văn tỉnh'],
    ['Ban Chỉ huy PCTT&TKCN tỉnh', 'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh'],
    ['BCH PCTT và TKCN tỉnh', 'Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh'],
    ['Ban Quản lý dự án ĐTXD CTGT', 'Ban Quản lý dự án đầu tư xây dựng công trình giao thông'],
    [
      'Văn phòng thường trực BCH PCTT&TKCN tỉnh',
      'Văn phòng Thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
    ],
    ['Quỹ HTND tỉnh', 'Quỹ Hỗ trợ nông dân tỉnh'],
    ['Cty Cấp thoát nước', 'Công ty Cấp thoát nước'],
    ['C.ty TNHH MTV Đô thị', 'Công ty TNHH MTV Đô thị'],
    ['Báo Pháp luật VN', 'Báo Pháp luật Việt Nam'],
    ['Hội LHPNVN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Hội Nông dân VN tỉnh', 'Hội Nông dân tỉnh'],
    ['TW Hội LHPN VN', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam'],
    ['UBND tỉnh TT-Huế', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế'],
    ['VPĐP NTM tỉnh', 'Văn phòng Điều phối nông thôn mới tỉnh'],
    ['Phòng giao dịch NHCSXH Đại Từ', 'Phòng Giao dịch Ngân hàng Chính sách xã hội Đại Từ'],
  ])('of known fields in %j are written in full', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each(['Ban TC-KT', 'Trung tâm VHTTTT', 'Ban CHPT'])(
    'of which one has no meaning stay in %j',
    (text) => {
      expect(names(text)).toEqual([text]);
    },
  );
});

describe('places left short in a list', () => {
  it.each([
    ['UBND các huyện, thành, thị', ['Ủy ban nhân dân cấp huyện']],
    ['UBND các huyện, thị, thành phố', ['Ủy ban nhân dân cấp huyện']],
    ['UBND các thành, thị và huyện', ['Ủy ban nhân dân cấp huyện']],
    ['các huyện, thành, thị', ['Ủy ban nhân dân cấp huyện']],
    ['Công an các huyện, thành, thị', ['Công an các huyện, thành phố, thị xã']],
    ['UBND quận huyện', ['Ủy ban nhân dân cấp huyện']],
    ['UBND các xã phường thị trấn', ['Ủy ban nhân dân cấp xã']],
    ['UBND xã, thị trấn', ['Ủy ban nhân dân cấp xã']],
    ['UBND các xã, phường, TT', ['Ủy ban nhân dân cấp xã']],
    ['Các huyện, thành, thị ủy', ['Các huyện, thành, thị ủy']],
    [
      'UBND huyện An Biên, An Minh, U Minh Thượng',
      [
        'Ủy ban nhân dân huyện An Biên',
        'Ủy ban nhân dân huyện An Minh',
        'Ủy ban nhân dân huyện U Minh Thượng',
      ],
    ],
    [
      "UBND huyện Ea Kar, Cư M'gar",
      ['Ủy ban nhân dân huyện Ea Kar', "Ủy ban nhân dân huyện Cư M'gar"],
    ],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['UBND huyện An Biên, BHXH', ['Ủy ban nhân dân huyện An Biên', 'Bảo hiểm xã hội tỉnh']],
    ['UBND huyện An Biên, FPT', ['Ủy ban nhân dân huyện An Biên', 'FPT']],
    ['UBND huyện An Biên, Nguyễn Văn A', ['Ủy ban nhân dân huyện An Biên']],
  ])('%j has no more of them', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
