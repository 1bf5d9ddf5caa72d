import { builtInDirectory } from '../../../src/domain/units/directory';
import { ownWords, shortNames, withOwnWords } from '../../../src/domain/units/own-words';
import { readUnits } from '../../../src/domain/units/read-units';
import { province } from './contexts';

/** The names that a cell gets in a sheet with these unit cells and these other texts. */
function namesIn(cell: string, cells: readonly string[], texts: readonly string[] = []) {
  const mentions = [cell, ...cells].flatMap(
    (each) => readUnits(each, province, builtInDirectory).units,
  );
  const names = mentions.map(({ name }) => name);
  const words = ownWords(shortNames(mentions), names, texts);
  return readUnits(cell, province, withOwnWords(builtInDirectory, words)).units;
}

describe('short names that the sheet itself writes in full', () => {
  it.each([
    ['Ban TC-KT', 'Ban Tổ chức - Kiểm tra', 'Ban Tổ chức - Kiểm tra'],
    ['Ban TCKT', 'Ban Tổ chức và Kiểm tra', 'Ban Tổ chức và Kiểm tra'],
    ['Ban TC - KT tỉnh', 'Ban Tổ chức - Kiểm tra', 'Ban Tổ chức - Kiểm tra tỉnh'],
    ['Trung tâm KTƯD', 'Trung tâm Kỹ thuật Ứng dụng', 'Trung tâm Kỹ thuật Ứng dụng'],
    ['Phòng QLVT', 'Phòng Quản lý vận tải', 'Phòng Quản lý vận tải'],
    ['Phòng CTXH', 'Phòng Công tác xã hội', 'Phòng Công tác xã hội'],
    ['Phòng CTXH', 'Phòng Chính trị - Xã hội', 'Phòng Chính trị - Xã hội'],
    [
      'Phòng QLVT & PT',
      'Phòng Quản lý vận tải và Phương tiện',
      'Phòng Quản lý vận tải và Phương tiện',
    ],
  ])('%j beside %j', (short, long, name) => {
    expect(namesIn(short, [long])).toMatchObject([{ raw: short, name, match: 'alias' }]);
  });

  it('may stand in what a task says', () => {
    const texts = [
      'Giao Trung tâm Giám sát điều hành thông minh tỉnh vận hành; báo cáo hằng tháng',
    ];
    expect(namesIn('Trung tâm GSĐHTM', [], texts)).toMatchObject([
      { name: 'Trung tâm Giám sát điều hành thông minh' },
    ]);
  });

  it.each([
    ['two may be meant', 'Phòng QT', ['Phòng Quản trị', 'Phòng Quân trang'], []],
    ['two may be meant', 'Phòng QLVH', ['Phòng Quản lý văn hóa', 'Phòng Quản lý vận hành'], []],
    ['the sort of body differs', 'Ban QLVT', ['Phòng Quản lý vận tải'], []],
    ['the name has more words', 'Phòng QLV', ['Phòng Quản lý vận tải'], []],
    ['Đ is no D', 'Phòng DTTP', ['Phòng Đầu tư thành phố'], []],
    ['two letters say little', 'Phòng BT', [], ['Phòng bảo trợ họp hằng tháng']],
    ['nothing is said', 'Phòng QLVT', [], []],
  ])('stay as written where %s', (_, short, cells, texts) => {
    expect(namesIn(short, cells, texts)).toMatchObject([{ name: short }]);
  });
});
