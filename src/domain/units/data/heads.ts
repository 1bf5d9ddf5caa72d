import type { Level } from '../unit';

/** A word that unit names begin with. */
export interface Head {
  readonly word: string;
  /** The level of an unlisted unit so named, where the word alone tells. */
  readonly level: Level | null;
  /** Whether the word, met behind "và", begins a unit by itself: "… và Sở …", not "… và cán bộ …". */
  readonly strong: boolean;
  /** A person's office: what follows is no name of its own and takes no capital. */
  readonly post: boolean;
}

function heads(level: Level | null, strong: boolean, words: string, post = false): readonly Head[] {
  return words.split(';').map((word) => ({ word: word.trim(), level, strong, post }));
}

/**
 * Words that begin the names of agencies, public services and organisations in Vietnamese law (Luật
 * Tổ chức Chính phủ, Luật Tổ chức chính quyền địa phương, Nghị định 120/2020/NĐ-CP, Luật Doanh nghiệp),
 * spelled as in an official name.
 */
export const headTable: readonly Head[] = [
  ...heads('central', true, 'Bộ; Vụ; Cục; Tổng cục; Tập đoàn; Tổng công ty; Học viện; Quân khu'),
  ...heads('province', true, 'Sở; Chi cục; Tỉnh ủy; Tỉnh đoàn'),
  ...heads('district', true, 'Huyện ủy; Thị ủy; Quận ủy; Huyện đoàn; Thị đoàn; Quận đoàn'),
  ...heads('commune', true, 'Trạm Y tế'),
  ...heads(
    null,
    true,
    'Phòng; Ủy ban; UBND; Ủy ban nhân dân; HĐND; Hội đồng; Hội đồng nhân dân; Công an; Viện; Viện kiểm sát; ' +
      'Trung tâm; Bệnh viện; Văn phòng; VP; VPUBND; Thanh tra; Tòa án; TAND; VKSND; Kho bạc; KBNN; BHXH; ' +
      'Bảo hiểm xã hội; MTTQ; UBMTTQ; Mặt trận; Liên đoàn; Liên minh; Liên hiệp; LĐLĐ; Công ty; Ngân hàng; ' +
      'Bưu điện; Điện lực; Hạt Kiểm lâm; Thành ủy; Thành đoàn; Đảng ủy; Ban Quản lý; BQL; Ban Chỉ đạo; ' +
      'Ban QL; BQLDA; VPĐP; BCĐ; Ban Chỉ huy; Ban Dân tộc; Ban Dân vận; Ban Tuyên giáo; Ban Tổ chức; Ban Nội chính; Đài; Trường; ' +
      'Đại học; Hội; Hiệp hội; Đoàn; TTYT; TTPVHCC; Chi nhánh; Hợp tác xã; HTX; Bộ đội; Bộ phận; Các; ' +
      'Trưởng phòng; Trưởng ban; Dự án; Đề án; Nhà xuất bản; Thường trực; Ban Thường vụ; Ban Thường trực',
  ),
  ...heads(
    null,
    true,
    'Chủ tịch; Phó Chủ tịch; Giám đốc; Phó Giám đốc; Thủ trưởng; Hiệu trưởng; Lãnh đạo; Trưởng; ' +
      'Chánh; Phó Chánh; Tổ trưởng; Bí thư',
    true,
  ),
  ...heads(
    null,
    false,
    'Ban nhân dân; Ban; Báo; Doanh nghiệp; Đảng đoàn; Ban cán sự đảng; Tổ; Đội; Nhóm; Khoa; Bộ môn; Thuế; Thống kê; Hải quan; Thi hành án; Quỹ; Trạm; Cán bộ; Công chức; ' +
      'Đại biểu; Đoàn thể; Tổ chức; Cơ quan; Đơn vị; Địa phương; Thôn; Bản; Khu phố; Ấp; Tổ dân phố; TDP; ' +
      'Chi bộ; Đảng bộ; Công đoàn; Tạp chí; Cổng; Chương trình; Nhà máy; Xí nghiệp; Cụm; Quốc hội; Chính phủ; ' +
      'Thủ tướng; VNPT; Viettel; Đồn; Trại; Vườn quốc gia; VQG; Khu bảo tồn; KBT; KBTTN; Khu di tích; Bảo tàng; Thư viện; Nhà văn hóa; Câu lạc bộ; CLB',
  ),
];

/**
 * Posts and parts of a unit: what follows is the unit whose post or part it is. Spelled as in an
 * official name; a trailing "của" belongs to the phrase.
 */
export const partPrefixes: readonly string[] = [
  'Đoàn kiểm tra của',
  'Đoàn kiểm tra',
  'Đoàn thanh tra',
  'Thanh tra',
  'Văn phòng',
  'Đảng ủy',
  'Đảng đoàn',
  'Ban cán sự đảng',
  'Đảng bộ',
  'Chi bộ',
  'Công đoàn',
  'Thường trực',
  'Ban Thường vụ',
  'Ban Thường trực',
  'Ban Giám đốc',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Giám đốc',
  'Giám đốc',
  'Bộ trưởng',
  'Thứ trưởng',
  'Vụ trưởng',
  'Cục trưởng',
  'Chi cục trưởng',
  'Viện trưởng',
  'Chánh án',
  'Phó Chánh',
  'Chánh',
  'Công an',
  'Phó Thủ trưởng',
  'Thủ trưởng',
  'Phó Hiệu trưởng',
  'Hiệu trưởng',
  'Lãnh đạo',
  'Tập thể lãnh đạo',
  'Người đứng đầu',
  'Phó Bí thư',
  'Bí thư',
  'Chỉ huy trưởng',
  'Phó Chỉ huy trưởng',
  'Trưởng',
  'Phó Trưởng',
  'Phó',
  'Cán bộ',
  'Công chức',
  'Thành viên',
  'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ủy ban Kiểm tra',
];
