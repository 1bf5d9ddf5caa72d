import { issuerIn, levelOfIssuer, levelOfPlan } from '../../../src/domain/recognition/issuer';

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
    [
      'is the lower of two bodies at the head, the upper being what it belongs to',
      ['UBND TỈNH QUẢNG TRỊ', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ Y TẾ', 'PHỤ LỤC'],
      null,
      'SỞ Y TẾ',
    ],
    [
      'takes its place from the upper body where the lower names none',
      [
        'UBND HUYỆN TÂN KỲ',
        'PHÒNG NỘI VỤ',
        '(Kèm theo Kế hoạch số 5/KH-UBND ngày 02/02/2021 của UBND huyện)',
      ],
      null,
      'UBND huyện Tân Kỳ',
    ],
    [
      'stands on two lines',
      ['ỦY BAN NHÂN DÂN', 'HUYỆN NHƯ XUÂN', '(Kèm theo Quyết định ngày 22/02/2019 của UBND huyện)'],
      null,
      'UBND huyện Như Xuân',
    ],
    [
      'ends where the sentence goes on',
      ['Căn cứ Kế hoạch ngày 16/02/2023 của UBND tỉnh Lai Châu về chỉ số năng lực cạnh tranh'],
      null,
      'UBND tỉnh Lai Châu',
    ],
    [
      'may be a court, a school, a union, by whoever signs for it',
      ['(Kèm theo Quyết định số 7/QĐ ngày 02/02/2021 của Chánh án Toà án nhân dân tỉnh Lai Châu)'],
      null,
      'Chánh án Tòa án nhân dân tỉnh Lai Châu',
    ],
    [
      'ends where a remark behind a semicolon begins',
      ['(Kèm theo Kế hoạch ngày 21/3/2022 của UBND tỉnh Lai Châu; số liệu đến 30/9/2022)'],
      null,
      'UBND tỉnh Lai Châu',
    ],
    [
      'is no work that begins like a body',
      ['PHÒNG, CHỐNG THAM NHŨNG NĂM 2021', 'BỘ CHỈ SỐ NĂM 2021', 'Ban hành kèm theo Quyết định'],
      null,
      null,
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
    ['UBND huyện Yên Thành, tỉnh Nghệ An', 'district'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'province'],
    ['Bộ Nội vụ', 'central'],
    ['Thống đốc Ngân hàng Nhà nước Việt Nam', 'central'],
    ['Tòa án nhân dân tối cao', 'central'],
    ['Ngân hàng Nhà nước chi nhánh tỉnh Lai Châu', 'province'],
    ['Kiểm toán nhà nước khu vực XI', null],
    ['Trường Đại học Vinh', null],
  ])('%s is of the level %s', (issuer, level) => {
    expect(levelOfIssuer(issuer)).toBe(level);
  });
});

test.each([
  [['UBND TỈNH QUẢNG NAM', 'BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI'], 'province'],
  [['SỞ Y TẾ', 'BỆNH VIỆN ĐA KHOA'], null],
])('a body that tells no level has that of the People’s Committee above it: %p', (lines, level) => {
  expect(levelOfPlan(lines[1] ?? '', lines)).toBe(level);
});
