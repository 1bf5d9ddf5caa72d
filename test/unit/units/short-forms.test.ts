import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { nowhere, province } from './contexts';

const read = (text: string, context: UnitContext = province) =>
  readUnits(text, context, builtInDirectory).units;
const hospital: UnitContext = { ...province, issuer: 'Bệnh viện Đa khoa tỉnh' };
const school: UnitContext = { ...nowhere, issuer: 'Trường THPT Phù Cừ' };

describe('initials with more than one meaning', () => {
  it.each([
    ['Phòng CTXH', hospital, 'Phòng Công tác xã hội'],
    ['Tổ CTXH', school, 'Tổ Công tác xã hội'],
    ['Phòng KHTH', hospital, 'Phòng Kế hoạch tổng hợp'],
    ['Các tổ chức CTXH', province, 'Các tổ chức chính trị - xã hội'],
    ['Khối các tổ chức CTXH tỉnh', province, 'Khối các tổ chức CTXH tỉnh'],
  ])('%j of %j is %j', (text, context, name) => {
    expect(read(text, context)).toMatchObject([{ name }]);
  });

  it.each([
    ['Phòng CTXH', province],
    ['Phòng CTXH', { ...province, issuer: 'UBND phường Trường Thi' }],
    ['Phòng CTXH', { ...province, issuer: 'Sở Tài nguyên và Môi trường' }],
    ['Phòng KHTH', school],
  ])('%j stays as written in the plan of %j', (text, context) => {
    expect(read(text, context)).toMatchObject([{ name: text, match: 'pattern' }]);
  });
});

describe('bodies in short', () => {
  it.each([
    ['UBKT LĐLĐ tỉnh', 'Ủy ban Kiểm tra Liên đoàn Lao động tỉnh'],
    ['UBKT Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy'],
    ['NHNN tỉnh', 'Ngân hàng Nhà nước chi nhánh tỉnh'],
    ['NHNN Việt Nam TP Hà Nội', 'Ngân hàng Nhà nước chi nhánh thành phố Hà Nội'],
    ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
    ['NHNN Việt Nam', 'Ngân hàng Nhà nước Việt Nam'],
  ])('%j is %j', (text, name) => {
    expect(read(text)).toMatchObject([{ name, match: 'alias' }]);
  });
});

describe('initials with two letters in each other’s place', () => {
  it.each([
    ['Văn phòng UBDN tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['UNBD cấp xã', 'Ủy ban nhân dân cấp xã'],
    ['HNĐD tỉnh', 'Hội đồng nhân dân tỉnh'],
    ['BXHH huyện', 'Bảo hiểm xã hội huyện'],
  ])('%j is %j, as a misspelling', (text, name) => {
    expect(read(text)).toMatchObject([{ name, match: 'fuzzy' }]);
  });

  it.each(['Phòng TCBC', 'CTCK', 'ATNĐ', 'UBX tỉnh', 'Tổ UDBN'])('%j stays as written', (text) => {
    expect(read(text)).toMatchObject([{ name: text }]);
  });
});

describe('all who work somewhere', () => {
  it.each([
    ['Toàn thể CB, GV, NV', 'Toàn thể cán bộ, giáo viên, nhân viên'],
    ['CB-GV-NV', 'Cán bộ, giáo viên, nhân viên'],
    ['CBGV, NV', 'Cán bộ, giáo viên, nhân viên'],
    ['CBQL, GV nhà trường', 'Cán bộ quản lý, giáo viên nhà trường'],
    ['CBCCVC và NLĐ', 'Cán bộ, công chức, viên chức, người lao động'],
    ['Toàn thể CBCC cấp xã', 'Toàn thể cán bộ, công chức cấp xã'],
  ])('%j is %j', (text, name) => {
    expect(read(text, school)).toMatchObject([{ name, match: 'alias' }]);
  });

  it('are one collective in full', () => {
    const text = 'Toàn thể cán bộ, giáo viên, nhân viên';
    expect(read(text, school)).toMatchObject([{ name: text, match: 'exact' }]);
  });

  it.each(['GV', 'CB', 'GVCN', 'CBK'])('are not meant by %j', (text) => {
    expect(read(text, school)).toMatchObject([{ name: text, match: 'unlisted' }]);
  });

  it('keep what is said of them all', () => {
    expect(read('các sở, ngành tỉnh liên quan')).toMatchObject([
      { name: 'Các sở, ban, ngành liên quan' },
    ]);
    expect(read('Các phòng, ban huyện có liên quan')).toMatchObject([
      { name: 'Các phòng, ban huyện liên quan', level: 'district' },
    ]);
  });
});

describe('a unit in brackets', () => {
  it.each([
    ['UBND tỉnh (Sở Nội vụ tham mưu)', 'Sở Nội vụ tham mưu'],
    ['UBMTTQVN tỉnh (Hội Nông dân tỉnh)', 'Hội Nông dân tỉnh'],
  ])('is told beside the name in %j', (text, aside) => {
    expect(read(text)).toMatchObject([{ raw: text, aside }]);
  });
});
