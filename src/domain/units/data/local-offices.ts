import { table } from './table';

/**
 * Offices of a district until 30/06/2025, when the district level ended (Nghị quyết 203/2025/QH15):
 * Nghị định 37/2014/NĐ-CP and 108/2020/NĐ-CP, from about 20/02/2025 Nghị định 45/2025/NĐ-CP.
 */
export const districtOffices = table(
  { kind: 'office', level: 'district', tail: 'own-level' },
  `
Phòng Nội vụ | | ..2025-06-30
Phòng Nội vụ - Lao động, Thương binh và Xã hội | | ..2025-06-30
Phòng Tư pháp | | ..2025-06-30
Phòng Tài chính - Kế hoạch | Phòng Tài chính | ..2025-06-30
Phòng Tài nguyên và Môi trường | | ..2025-02-28
Phòng Nông nghiệp và Phát triển nông thôn | Phòng Nông nghiệp | ..2025-02-28
Phòng Nông nghiệp và Môi trường | Phòng Nông nghiệp | 2025-02-20..2025-06-30
Phòng Lao động - Thương binh và Xã hội | Phòng Lao động | ..2025-02-28
Phòng Văn hóa và Thông tin | | ..2025-02-28
Phòng Văn hóa, Khoa học và Thông tin | | 2025-02-20..2025-06-30
Phòng Giáo dục và Đào tạo | Phòng Giáo dục | ..2025-06-30
Phòng Y tế | | ..2025-06-30
Phòng Kinh tế và Hạ tầng | | ..2025-02-28
Phòng Kinh tế | | ..2025-06-30
Phòng Quản lý đô thị | | ..2025-02-28
Phòng Kinh tế, Hạ tầng và Đô thị | | 2025-02-20..2025-06-30
Phòng Dân tộc | | ..2025-02-28
Phòng Dân tộc và Tôn giáo | | 2025-02-20..2025-06-30
`,
);

/** Offices of a commune, ward or special zone from 01/07/2025: Nghị định 150/2025/NĐ-CP. */
export const communeOffices = table(
  { kind: 'office', level: 'commune', tail: 'may-have-place' },
  `
Phòng Kinh tế | | 2025-07-01..
Phòng Kinh tế, Hạ tầng và Đô thị | | 2025-07-01..
Phòng Văn hóa - Xã hội | | 2025-07-01..
`,
);

/**
 * Officers of a commune by title (Nghị định 33/2023/NĐ-CP, điều 5), until 30/06/2025. Plans drop the
 * word "Công chức" where the column is about the commune's own staff.
 */
export const communeOfficers = table(
  { kind: 'post', level: 'commune', tail: 'may-have-place' },
  `
Công chức Văn phòng - Thống kê | Văn phòng - Thống kê; CC VP-TK; VP-TK; Văn phòng - TK | ..2025-06-30
Công chức Tài chính - Kế toán | Tài chính - Kế toán; Kế toán - Tài chính; Công chức Kế toán - Tài chính; TC-KT | ..2025-06-30
Công chức Tư pháp - Hộ tịch | Tư pháp - Hộ tịch; Tư pháp xã; CC TP-HT; TP-HT | ..2025-06-30
Công chức Văn hóa - Xã hội | CC VH-XH | ..2025-06-30
Công chức Địa chính - Xây dựng - Đô thị và Môi trường | | ..2025-06-30
Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường | | ..2025-06-30
Chỉ huy trưởng Ban Chỉ huy quân sự | CHT BCHQS; Chỉ huy trưởng Ban CHQS; CHT Ban CHQS; CHT quân sự; Chỉ huy trưởng quân sự
`,
);

/** Below the commune (Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15). */
export const neighbourhoods = table(
  { kind: 'collective', level: 'commune', tail: 'may-have-place' },
  `
Trưởng thôn
Trưởng thôn, bản
Trưởng thôn, tổ dân phố | Trưởng thôn/tổ dân phố; Trưởng thôn, TDP
Trưởng thôn, tổ trưởng tổ dân phố | Trưởng thôn, Tổ trưởng TDP
Trưởng bản
Trưởng ấp
Trưởng khu phố
Trưởng buôn
Trưởng xóm
Tổ trưởng tổ dân phố | Tổ trưởng TDP; Tổ trưởng dân phố
Thôn
Thôn, bản
Thôn, tổ dân phố | Thôn, TDP; Các thôn, tổ dân phố; Các thôn, TDP; Thôn, tổ DP
Thôn, bản, tổ dân phố | Thôn, bản, TDP; Các thôn, bản, tổ dân phố
Tổ dân phố | TDP; Các tổ dân phố
Khu phố | Các khu phố
Ấp, khu phố | Các ấp, khu phố
Ban công tác Mặt trận | Ban CTMT; Ban công tác Mặt trận thôn
`,
);
