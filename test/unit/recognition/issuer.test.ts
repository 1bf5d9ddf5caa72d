import { issuerIn, levelOfIssuer } from '../../../src/domain/recognition/issuer';

describe('who issued a plan', () => {
  test.each<[string, readonly string[], string | null, string | null]>([
    [
      'stands behind the plan’s date',
      ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 02/02/2021 của Uỷ ban nhân dân tỉnh Hưng Yên)'],
      null,
      'UBND tỉnh Hưng Yên',
    ],
    [
      'is no place that a title names behind its year',
      [
        'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA PHƯỜNG BỒ ĐỀ',
        '(Kèm theo Kế hoạch số 4/KH-UBND ngày 08/01/2026 của UBND phường Bồ Đề)',
      ],
      null,
      'UBND phường Bồ Đề',
    ],
    ['stands at the head of the sheet', ['SỞ NỘI VỤ', 'PHỤ LỤC NHIỆM VỤ'], null, 'SỞ NỘI VỤ'],
    [
      'takes a bare district from the head',
      ['UBND HUYỆN TÂN KỲ', '(Kèm theo Kế hoạch số 5/KH-UBND ngày 02/02/2021 của UBND huyện)'],
      null,
      'UBND huyện Tân Kỳ',
    ],
    [
      'is the Party’s committee at the head, for its executive committee',
      ['HUYỆN ỦY KIM SƠN', '(Kèm theo Kế hoạch ngày 02/02/2021 của Ban Chấp hành Đảng bộ huyện)'],
      null,
      'HUYỆN ỦY KIM SƠN',
    ],
    [
      'takes a bare province from the units that it names',
      ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh)'],
      'Hưng Yên',
      'UBND tỉnh Hưng Yên',
    ],
    [
      'leaves out what is remarked behind it',
      ['UBND TỈNH HƯNG YÊN - Số liệu tính đến ngày 15/9/2021'],
      null,
      'UBND TỈNH HƯNG YÊN',
    ],
    ['is nobody where a title names none', ['PHỤ LỤC NHIỆM VỤ NĂM 2021'], null, null],
    ['is no plan that names an authority', ['Kế hoạch của UBND tỉnh năm 2021'], null, null],
  ])('%s', (_, lines, province, issuer) => {
    expect(issuerIn(lines, province)).toBe(issuer);
  });

  test.each([
    ['UBND tỉnh Hưng Yên', 'province'],
    ['UBND thành phố Hà Nội', 'province'],
    ['UBND thành phố Hưng Yên', 'district'],
    ['UBND thị xã Nghĩa Lộ', 'district'],
    ['Huyện ủy Kim Sơn', 'district'],
    ['UBND phường 11', 'commune'],
    ['Sở Nội vụ', 'province'],
    ['Bộ Nội vụ', 'central'],
    ['Trường Đại học Vinh', null],
  ])('%s is of the level %s', (issuer, level) => {
    expect(levelOfIssuer(issuer)).toBe(level);
  });
});
