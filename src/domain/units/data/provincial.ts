import { table } from './table';

/**
 * Departments of a province: Nghị định 24/2014/NĐ-CP and 107/2020/NĐ-CP until 28/02/2025; Nghị định
 * 45/2025/NĐ-CP and 150/2025/NĐ-CP after. The day of each merger is in a resolution of the province's
 * council, 20/02–01/03/2025.
 */
export const departments = table(
  { kind: 'department', level: 'province', tail: 'own-level' },
  `
Sở Nội vụ | Sở NV; SNV
Sở Tư pháp
Sở Tài chính
Sở Kế hoạch và Đầu tư | | ..2025-02-28
Sở Công Thương
Sở Xây dựng
Sở Giao thông vận tải | | ..2025-02-28
Sở Giao thông vận tải - Xây dựng | | ..2025-02-28
Sở Tài nguyên và Môi trường | | ..2025-02-28
Sở Nông nghiệp và Phát triển nông thôn | Sở Nông nghiệp | ..2025-02-28
Sở Nông nghiệp và Môi trường | Sở Nông nghiệp | 2025-03-01..
Sở Thông tin và Truyền thông | | ..2025-02-28
Sở Khoa học và Công nghệ
Sở Lao động - Thương binh và Xã hội | Sở Lao động | ..2025-02-28
Sở Văn hóa, Thể thao và Du lịch
Sở Văn hóa và Thể thao
Sở Văn hóa, Thông tin, Thể thao và Du lịch
Sở Giáo dục và Đào tạo | Sở Giáo dục
Sở Giáo dục, Khoa học và Công nghệ | | ..2025-02-28
Sở Y tế
Sở Ngoại vụ | Sở NgV
Sở Du lịch
Sở Quy hoạch - Kiến trúc
Sở Giao thông công chánh
Sở Dân tộc và Tôn giáo | | 2025-03-01..
Sở An toàn thực phẩm
`,
);

/** Bodies of a province that carry its level or its name. */
export const provincialBodies = table(
  { kind: 'department', level: 'province', tail: 'may-have-place' },
  `
Ban Dân tộc | | ..2025-02-28
Ban Quản lý Khu kinh tế | BQL các khu kinh tế
Ban Quản lý các khu công nghiệp | BQL các KCN; BQL KCN
Ban Quản lý các khu chế xuất và công nghiệp
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | Văn phòng Đoàn ĐBQH và HĐND; VP Đoàn ĐBQH&HĐND; VP ĐĐBQH&HĐND
Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân | Văn phòng Đoàn ĐBQH, HĐND và UBND; VP Đoàn ĐBQH, HĐND và UBND | ..2021-12-31
Đoàn đại biểu Quốc hội | Đoàn ĐBQH; ĐĐBQH
Ban An toàn giao thông | Ban ATGT
Hội đồng phối hợp phổ biến, giáo dục pháp luật | Hội đồng PHPBGDPL; Hội đồng phối hợp PBGDPL; HĐ PHPBGDPL
`,
);

/** Public services of a province (Nghị định 120/2020/NĐ-CP). */
export const provincialServices = table(
  { kind: 'service', level: 'province', tail: 'may-have-place' },
  `
Trung tâm Trợ giúp pháp lý nhà nước | TTTGPL; Trung tâm Trợ giúp pháp lý NN; Trung tâm TGPL NN; Trung tâm Trợ giúp pháp lý
Trung tâm Kiểm soát bệnh tật | CDC
Trung tâm Khuyến nông | TT Khuyến nông
Trung tâm Xúc tiến đầu tư, thương mại và du lịch
Trung tâm Lưu trữ lịch sử
Trung tâm Dịch vụ việc làm
Trung tâm Công nghệ thông tin và Truyền thông
Trung tâm Công tác xã hội
Trung tâm Chuyển đổi số
Bệnh viện tuyến tỉnh | Bệnh viện công lập tuyến tỉnh
Trường Chính trị
Văn phòng Đăng ký đất đai
Chi cục Quản lý thị trường | | 2025-03-01..
Chi cục Kiểm lâm
Chi cục Bảo vệ môi trường
Chi cục Phát triển nông thôn
Chi cục Thủy lợi
Chi cục An toàn vệ sinh thực phẩm
Chi cục Văn thư - Lưu trữ
Quỹ Bảo vệ môi trường
`,
);
