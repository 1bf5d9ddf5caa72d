import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import { province } from './contexts';

const read = (text: string) => readUnits(text, province, builtInDirectory);
const names = (text: string) => read(text).units.map((unit) => unit.name);

it.each([
  ['Các CQ, ĐV, DN', 'Các cơ quan, đơn vị, doanh nghiệp'],
  ['các doanh nghiệp, HTX', 'Các doanh nghiệp, hợp tác xã'],
  ['các huyện ủy, thị ủy, thành ủy', 'Các huyện ủy, thị ủy, thành ủy'],
  ['Các phòng chuyên môn, nghiệp vụ thuộc Sở', 'Các phòng chuyên môn, nghiệp vụ thuộc Sở'],
  ['TAND 2 cấp', 'Tòa án nhân dân hai cấp'],
  ['TTDVVL tỉnh', 'Trung tâm Dịch vụ việc làm tỉnh'],
  ['BV YHCT', 'Bệnh viện Y học cổ truyền'],
  ['CTCP Cấp nước Lào Cai', 'Công ty Cổ phần Cấp nước Lào Cai'],
  ['TƯ Đoàn', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['NHNo&PTNT tỉnh', 'Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh'],
])('%j is %j', (text, expected) => {
  expect(names(text)).toEqual([expected]);
});

it.each([
  ['Huyện ủy Văn Bàn, Thị ủy Sa Pa', ['Huyện ủy Văn Bàn', 'Thị ủy Sa Pa']],
  ['các huyện ủy, Sở Nội vụ', ['Các huyện ủy', 'Sở Nội vụ']],
  ['HTX Nông nghiệp An Bình', ['Hợp tác xã Nông nghiệp An Bình']],
  ['Công chức phụ trách nông nghiệp xã', ['Công chức phụ trách nông nghiệp xã']],
  ['UBND cấp xã, Đ/c Nguyễn Văn An', ['Ủy ban nhân dân cấp xã']],
])('%j names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each(['TTATGT', 'TTHC', 'CQ'])('%j is no centre and no group', (text) => {
  expect(read(text).units.map(({ name, match }) => [name, match])).toEqual([[text, 'unlisted']]);
});

it('takes what a deputy is in charge of for no part of the post', () => {
  const [deputy] = read('PCT UBND tỉnh phụ trách VHXH').units;
  expect(deputy).toMatchObject({
    name: 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
    aside: 'phụ trách VHXH',
  });
});

it('shares a head with a level that a duty stands behind', () => {
  const units = read('UBND cấp huyện, cấp xã theo chức năng, nhiệm vụ').units;
  expect(units.map(({ name, aside }) => [name, aside])).toEqual([
    ['Ủy ban nhân dân cấp huyện', undefined],
    ['Ủy ban nhân dân cấp xã', 'theo chức năng, nhiệm vụ'],
  ]);
});

it('reads the office behind "Cơ quan thường trực:"', () => {
  expect(names('Cơ quan thường trực: Sở Nội vụ')).toEqual(['Sở Nội vụ']);
  expect(read('Sở Y tế - Cơ quan thường trực Ban Chỉ đạo')).toMatchObject({
    units: [{ name: 'Sở Y tế' }],
    asides: ['Cơ quan thường trực Ban Chỉ đạo'],
  });
});
