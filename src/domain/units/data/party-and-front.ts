import { table } from './table';

/** Committees of the Party; the body's own name tells its level (Điều lệ Đảng, Quy định 137-QĐ/TW). */
export const provincialParty = table(
  { kind: 'party', level: 'province', tail: 'may-have-place' },
  `
Tỉnh ủy
Thường trực Tỉnh ủy | TT Tỉnh ủy; TTTU
Ban Thường vụ Tỉnh ủy | BTV Tỉnh ủy; BTVTU
Văn phòng Tỉnh ủy | VPTU
Ban Tổ chức Tỉnh ủy | BTCTU
Ban Tuyên giáo Tỉnh ủy | BTGTU | ..2025-02-28
Ban Dân vận Tỉnh ủy | BDVTU | ..2025-02-28
Ban Tuyên giáo và Dân vận Tỉnh ủy | BTGDVTU | 2025-02-06..
Ban Nội chính Tỉnh ủy | BNCTU
Ủy ban Kiểm tra Tỉnh ủy | UBKTTU
Thành ủy
Đảng ủy Khối các cơ quan | Đảng ủy Khối | ..2025-02-28
Đảng ủy Khối Cơ quan và Doanh nghiệp | | ..2025-02-28
Đảng ủy Khối các cơ quan và doanh nghiệp | Đảng ủy Khối CQ&DN; Đảng ủy Khối các CQ&DN; Đảng ủy Khối CCQ&DN | ..2025-02-28
Đảng ủy các cơ quan Đảng | | 2025-02-06..
`,
);

export const districtParty = table(
  { kind: 'party', level: 'district', tail: 'may-have-place' },
  `
Huyện ủy | | ..2025-06-30
Thị ủy | | ..2025-06-30
Quận ủy | | ..2025-06-30
Văn phòng Huyện ủy | | ..2025-06-30
Ban Tổ chức Huyện ủy | BTCHU | ..2025-06-30
Ban Tuyên giáo Huyện ủy | BTGHU | ..2025-02-28
Ban Dân vận Huyện ủy | BDVHU | ..2025-02-28
Ban Tuyên giáo và Dân vận Huyện ủy | | 2025-02-06..2025-06-30
Ủy ban Kiểm tra Huyện ủy | UBKTHU | ..2025-06-30
`,
);

export const communeParty = table(
  { kind: 'party', level: null, tail: 'needs-place' },
  `
Đảng ủy | ĐU | | xã
Đảng ủy Quân sự
Đảng bộ
Chi bộ
Ban Xây dựng Đảng
Ủy ban Kiểm tra Đảng ủy | | | xã
Văn phòng Đảng ủy | | | xã
Thường trực Đảng ủy | | | xã
Ban Tổ chức | | | tỉnh, huyện
Ban Tuyên giáo | | | tỉnh, huyện
Ban Dân vận | | | tỉnh, huyện
Ban Tuyên giáo và Dân vận | | | tỉnh, huyện
Ban Nội chính | | | tỉnh
Ủy ban Kiểm tra | | | tỉnh, huyện
`,
);

export const centralParty = table(
  { kind: 'party', level: 'central', tail: 'none' },
  `
Bộ Chính trị
Ban Bí thư
Ban Chấp hành Trung ương
Văn phòng Trung ương Đảng
Ban Tổ chức Trung ương
Ban Tuyên giáo Trung ương | | ..2025-02-02
Ban Dân vận Trung ương | | ..2025-02-02
Ban Tuyên giáo và Dân vận Trung ương | | 2025-02-03..
Ban Nội chính Trung ương
Ban Kinh tế Trung ương | | ..2025-02-02
Ban Chính sách, chiến lược Trung ương | | 2025-02-03..
Ủy ban Kiểm tra Trung ương
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | UBTW MTTQ; UBTW MTTQ Việt Nam; UBTWMTTQVN; Ủy ban TW MTTQ Việt Nam; Ủy ban TWMTTQ Việt Nam
Tổng Liên đoàn Lao động Việt Nam | Tổng LĐLĐ Việt Nam
Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | Trung ương Đoàn TNCS Hồ Chí Minh; Trung ương Đoàn
Trung ương Hội Liên hiệp Phụ nữ Việt Nam | Trung ương Hội LHPN Việt Nam
Trung ương Hội Nông dân Việt Nam
Trung ương Hội Cựu chiến binh Việt Nam | Trung ương Hội CCB Việt Nam
`,
);

/**
 * The Front and its member organisations (Luật MTTQ Việt Nam 75/2015/QH13, 97/2025/QH15): the same
 * name at each level.
 */
export const front = table(
  { kind: 'front', level: null, tail: 'needs-place' },
  `
Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban Mặt trận Tổ quốc; Ủy ban MTTQ; UB MTTQ; UBMTTQ; Ủy ban Mặt trận; Uỷ ban MTTQVN; UBMTTQVN | | tỉnh, huyện, xã
Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam | Ban Thường trực Ủy ban MTTQ Việt Nam; Ban Thường trực UBMTTQ; Ban Thường trực UBMTTQ Việt Nam; Ban TT UBMTTQVN | | tỉnh, huyện, xã
Hội Liên hiệp Phụ nữ | Hội Phụ nữ; Hội PN; Hội Liên hiệp phụ nữ Việt Nam | | tỉnh, huyện, xã
Hội Nông dân | Hội Nông dân Việt Nam | | tỉnh, huyện, xã
Hội Cựu chiến binh | Hội Cựu chiến binh Việt Nam | | tỉnh, huyện, xã
Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn Thanh niên; Đoàn TN; Đoàn TNCS; Đoàn TNCSHCM | | tỉnh, xã
Liên đoàn Lao động | | | tỉnh, huyện
Công đoàn
Liên minh Hợp tác xã | Liên minh HTX | | tỉnh
Hội Chữ thập đỏ | Hội CTĐ | | tỉnh, huyện, xã
Hội Luật gia | | | tỉnh, huyện
Hội Người cao tuổi | Hội NCT | | tỉnh, huyện, xã
Hội Khuyến học | | | tỉnh, huyện, xã
Hội Cựu thanh niên xung phong | Hội Cựu TNXP | | tỉnh, huyện, xã
Hội Nạn nhân chất độc da cam/dioxin | | | tỉnh, huyện, xã
Liên hiệp các Hội Khoa học và Kỹ thuật | | | tỉnh
Liên hiệp các Tổ chức Hữu nghị | | | tỉnh
Hội Văn học nghệ thuật | | | tỉnh
Hội Nhà báo | | | tỉnh
Hiệp hội Doanh nghiệp | | | tỉnh
Hội Doanh nhân trẻ | | | tỉnh
Đoàn luật sư | | | tỉnh
`,
);

/** Names that hold their level in themselves, or that mean the whole organisation. */
export const youthAndFront = table(
  { kind: 'front', level: 'province', tail: 'may-have-place' },
  `
Tỉnh đoàn
`,
);
export const districtYouth = table(
  { kind: 'front', level: 'district', tail: 'may-have-place' },
  `
Huyện đoàn | | ..2025-06-30
Thị đoàn | | ..2025-06-30
Quận đoàn | | ..2025-06-30
`,
);
export const wholeFront = table(
  { kind: 'front', level: null, tail: 'may-have-place' },
  `
Mặt trận Tổ quốc Việt Nam | MTTQ; Mặt trận Tổ quốc
Thành đoàn
`,
);
