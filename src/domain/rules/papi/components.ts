/** One component ("nội dung thành phần") of PAPI, and the words that name it in plans, folded. */
export interface PapiComponent {
  readonly code: string;
  readonly dimension: number;
  readonly name: string;
  /** All words of one of the lists must be there. */
  readonly words: readonly (readonly string[])[];
  /** Words that belong to another component. */
  readonly without?: readonly string[];
  /** The last survey that measured it; plans of later years need no task for it. */
  readonly until?: number;
}

/** The first plan year that the dimensions on environment and e-government belong to (survey of 2018). */
export const eightDimensionsSince = 2019;

/**
 * The components as the PAPI reports of 2018–2024 name them (papi.org.vn): 28, and building permits
 * until the survey of 2020. Words are those that plans of districts, provinces and communes keep
 * when they shorten a name.
 */
export const papiComponents: readonly PapiComponent[] = [
  { code: '1.1', dimension: 1, name: 'Tri thức công dân', words: [['tri thuc cong dan']] },
  { code: '1.2', dimension: 1, name: 'Cơ hội tham gia', words: [['co hoi tham gia']] },
  { code: '1.3', dimension: 1, name: 'Chất lượng bầu cử', words: [['chat luong bau cu']] },
  { code: '1.4', dimension: 1, name: 'Đóng góp tự nguyện', words: [['dong gop tu nguyen']] },
  { code: '2.1', dimension: 2, name: 'Tiếp cận thông tin', words: [['tiep can thong tin']] },
  {
    code: '2.2',
    dimension: 2,
    name: 'Công khai, minh bạch danh sách hộ nghèo',
    words: [['cong khai', 'ho ngheo']],
  },
  {
    code: '2.3',
    dimension: 2,
    name: 'Công khai, minh bạch thu, chi ngân sách cấp xã',
    words: [['cong khai', 'ngan sach']],
  },
  {
    code: '2.4',
    dimension: 2,
    name: 'Công khai, minh bạch quy hoạch, kế hoạch sử dụng đất, bảng giá đất',
    words: [
      ['cong khai', 'su dung dat'],
      ['cong khai', 'gia dat'],
    ],
  },
  {
    code: '3.1',
    dimension: 3,
    name: 'Mức độ và hiệu quả trong tiếp xúc với chính quyền',
    words: [
      ['tuong tac', 'chinh quyen'],
      ['tiep xuc', 'chinh quyen'],
    ],
  },
  {
    code: '3.2',
    dimension: 3,
    name: 'Giải đáp khiếu nại, tố cáo, khúc mắc của người dân',
    words: [['giai quyet khieu nai'], ['giai dap khieu nai']],
  },
  { code: '3.3', dimension: 3, name: 'Tiếp cận dịch vụ tư pháp', words: [['dich vu tu phap']] },
  {
    code: '4.1',
    dimension: 4,
    name: 'Kiểm soát tham nhũng trong chính quyền địa phương',
    words: [['kiem soat tham nhung', 'chinh quyen']],
  },
  {
    code: '4.2',
    dimension: 4,
    name: 'Kiểm soát tham nhũng trong cung ứng dịch vụ công',
    words: [['kiem soat tham nhung', 'cung ung dich vu']],
  },
  {
    code: '4.3',
    dimension: 4,
    name: 'Công bằng trong tuyển dụng vào khu vực công',
    words: [['cong bang', 'tuyen dung']],
  },
  {
    code: '4.4',
    dimension: 4,
    name: 'Quyết tâm chống tham nhũng',
    words: [['quyet tam', 'chong tham nhung']],
  },
  {
    code: '5.1',
    dimension: 5,
    name: 'Dịch vụ chứng thực, xác nhận của chính quyền địa phương',
    words: [['dich vu', 'chung thuc']],
  },
  {
    code: '5.2',
    dimension: 5,
    name: 'Dịch vụ cấp phép xây dựng',
    words: [['dich vu', 'cap phep xay dung']],
    until: 2020,
  },
  {
    code: '5.3',
    dimension: 5,
    name: 'Dịch vụ cấp giấy chứng nhận quyền sử dụng đất',
    words: [
      ['dich vu', 'chung nhan quyen su dung dat'],
      ['dich vu', 'gcn', 'su dung dat'],
    ],
  },
  {
    code: '5.4',
    dimension: 5,
    name: 'Dịch vụ hành chính cấp xã',
    words: [['dich vu hanh chinh', 'xa'], ['dich vu hanh chinh cong']],
  },
  {
    code: '6.1',
    dimension: 6,
    name: 'Y tế công lập',
    words: [['y te cong lap'], ['dich vu y te']],
  },
  {
    code: '6.2',
    dimension: 6,
    name: 'Giáo dục tiểu học công lập',
    words: [['giao duc tieu hoc'], ['dich vu giao duc']],
  },
  { code: '6.3', dimension: 6, name: 'Cơ sở hạ tầng căn bản', words: [['ha tang can ban']] },
  {
    code: '6.4',
    dimension: 6,
    name: 'An ninh, trật tự khu dân cư',
    words: [['an ninh', 'trat tu']],
  },
  {
    code: '7.1',
    dimension: 7,
    name: 'Nghiêm túc trong bảo vệ môi trường',
    words: [['nghiem tuc', 'bao ve moi truong']],
  },
  { code: '7.2', dimension: 7, name: 'Chất lượng không khí', words: [['chat luong', 'khong khi']] },
  {
    code: '7.3',
    dimension: 7,
    name: 'Chất lượng nước',
    words: [['chat luong nuoc'], ['chat luong', 'nguon nuoc']],
  },
  {
    code: '8.1',
    dimension: 8,
    name: 'Sử dụng cổng thông tin điện tử của chính quyền địa phương',
    words: [['cong thong tin dien tu'], ['trang thong tin dien tu']],
    without: ['phuc dap'],
  },
  {
    code: '8.2',
    dimension: 8,
    name: 'Tiếp cận và sử dụng Internet tại địa phương',
    words: [['su dung', 'internet']],
  },
  {
    code: '8.3',
    dimension: 8,
    name: 'Phúc đáp qua cổng thông tin điện tử',
    words: [['phuc dap']],
  },
];
