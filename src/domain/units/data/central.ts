import { table } from './table';

/**
 * Ministries and ministerial-level agencies. Until 28/02/2025 those of Nghị quyết 08/2021/QH15, from
 * 01/03/2025 those of Nghị quyết 176/2025/QH15 (14 bộ, 3 cơ quan ngang bộ).
 */
export const ministries = table(
  { kind: 'ministry', level: 'central', tail: 'none' },
  `
Bộ Nội vụ
Bộ Tài chính
Bộ Kế hoạch và Đầu tư | | ..2025-02-28
Bộ Tài nguyên và Môi trường | | ..2025-02-28
Bộ Nông nghiệp và Phát triển nông thôn | | ..2025-02-28
Bộ Nông nghiệp và Môi trường | | 2025-03-01..
Bộ Giao thông vận tải | | ..2025-02-28
Bộ Xây dựng
Bộ Thông tin và Truyền thông | Bộ 4T | ..2025-02-28
Bộ Khoa học và Công nghệ
Bộ Lao động - Thương binh và Xã hội | Bộ Lao động | ..2025-02-28
Bộ Văn hóa, Thể thao và Du lịch
Bộ Giáo dục và Đào tạo | Bộ Giáo dục
Bộ Y tế
Bộ Tư pháp
Bộ Công Thương
Bộ Ngoại giao
Bộ Công an
Bộ Quốc phòng
Bộ Dân tộc và Tôn giáo | | 2025-03-01..
Ủy ban Dân tộc | | ..2025-02-28
Văn phòng Chính phủ
Thanh tra Chính phủ
Ngân hàng Nhà nước Việt Nam | Ngân hàng Nhà nước; NHNN
`,
);

/** Bodies of the State at the centre, and agencies under the Government (Nghị quyết 177/2025/QH15). */
export const stateBodies = table(
  { kind: 'state', level: 'central', tail: 'none' },
  `
Quốc hội
Ủy ban Thường vụ Quốc hội
Văn phòng Quốc hội
Hội đồng Dân tộc
Hội đồng Dân tộc của Quốc hội
Ủy ban Pháp luật và Tư pháp
Ủy ban Kinh tế và Tài chính
Ủy ban Văn hóa và Xã hội
Ủy ban Khoa học, Công nghệ và Môi trường
Ủy ban Công tác đại biểu
Chủ tịch nước
Văn phòng Chủ tịch nước
Chính phủ
Thủ tướng Chính phủ | Thủ tướng; TTg
Phó Thủ tướng Chính phủ | Phó Thủ tướng
Kiểm toán nhà nước
Tòa án nhân dân tối cao | TANDTC
Viện kiểm sát nhân dân tối cao | VKSNDTC
Hội đồng Bầu cử quốc gia
Bảo hiểm xã hội Việt Nam | BHXH VN
Thông tấn xã Việt Nam
Đài Truyền hình Việt Nam | VTV
Đài Tiếng nói Việt Nam | VOV
Viện Hàn lâm Khoa học và Công nghệ Việt Nam
Viện Hàn lâm Khoa học xã hội Việt Nam
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | | ..2025-02-28
Ban Quản lý Lăng Chủ tịch Hồ Chí Minh
Đại học Quốc gia Hà Nội
Đại học Quốc gia Thành phố Hồ Chí Minh | ĐHQG TP.HCM; ĐHQG TPHCM
Ban Cơ yếu Chính phủ
Ban Tôn giáo Chính phủ
Ban Thi đua - Khen thưởng Trung ương
Chương trình Phát triển Liên hợp quốc | UNDP
Trung tâm Nghiên cứu phát triển và Hỗ trợ cộng đồng | CECODES
`,
);

/**
 * Units inside ministries whose names recur from ministry to ministry, and those of the Ministry of
 * Education and Training (Nghị định 69/2017/NĐ-CP, 86/2022/NĐ-CP, 37/2025/NĐ-CP).
 */
export const ministryUnits = table(
  { kind: 'ministry-unit', level: 'central', tail: 'none' },
  `
Văn phòng Bộ
Thanh tra Bộ
Vụ Pháp chế | Vụ PC
Vụ Tổ chức cán bộ
Vụ Kế hoạch - Tài chính
Vụ Hợp tác quốc tế
Vụ Thi đua - Khen thưởng
Vụ Khoa học và Công nghệ
Vụ Khoa học, Công nghệ và Môi trường
Vụ Cải cách hành chính
Vụ Chính quyền địa phương
Vụ Công chức - Viên chức
Vụ Tổ chức - Biên chế
Vụ Giáo dục Đại học
Vụ Giáo dục Mầm non
Vụ Giáo dục Tiểu học
Vụ Giáo dục Trung học | Vụ GDTrH
Vụ Giáo dục Dân tộc
Vụ Giáo dục Thường xuyên
Vụ Giáo dục Phổ thông
Vụ Giáo dục Thể chất
Vụ Giáo dục Quốc phòng và An ninh
Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên
Vụ Công tác học sinh, sinh viên | Vụ HSSV; Vụ CTHSSV
Cục Công nghệ thông tin
Cục Cơ sở vật chất
Cục Khảo thí và Kiểm định chất lượng giáo dục
Cục Quản lý chất lượng
Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục | Cục NGCB; Cục NG&CBQLCSGD; Cục NGCBQLGD
Cục Hợp tác quốc tế
Cục Chuyển đổi số
Cục Chuyển đổi số quốc gia
Cục Kiểm soát thủ tục hành chính | Cục KSTTHC
Cục Phổ biến, giáo dục pháp luật
Tổng cục Thuế | | ..2025-02-28
Tổng cục Hải quan | | ..2025-02-28
Tổng cục Thống kê | | ..2025-02-28
Kho bạc Nhà nước
Học viện Quản lý giáo dục | HV Quản lý GD; Học viện Quản lý GD
Học viện Hành chính Quốc gia
Học viện Chính trị quốc gia Hồ Chí Minh
Học viện Hành chính và Quản trị công
Viện Khoa học Giáo dục Việt Nam
`,
);
