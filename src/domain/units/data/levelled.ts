import { table } from './table';

/**
 * Authorities that exist at several levels; the place that follows tells which. Luật Tổ chức chính
 * quyền địa phương 77/2015/QH13 and 72/2025/QH15 (from 01/07/2025 province and commune only).
 */
export const authorities = table(
  { kind: 'authority', level: null, tail: 'needs-place' },
  `
Ủy ban nhân dân | UB nhân dân; UBNN; UBNDN
Hội đồng nhân dân
Thường trực Hội đồng nhân dân | TT HĐND; TT. HĐND
Văn phòng Ủy ban nhân dân | VPUB; VP UB
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
Văn phòng Hội đồng nhân dân
Thanh tra | TTr
`,
);

/** Posts of these authorities: they decide in their own name (Luật 72/2025/QH15, điều 17, 23). */
export const posts = table(
  { kind: 'post', level: null, tail: 'needs-place' },
  `
Chủ tịch Ủy ban nhân dân | CT UBND
Phó Chủ tịch Ủy ban nhân dân | PCT UBND
Chủ tịch Hội đồng nhân dân | CT HĐND
Đại biểu Hội đồng nhân dân | ĐB HĐND
Lãnh đạo Ủy ban nhân dân | LĐ UBND
Đại biểu Quốc hội | ĐBQH
`,
);

/** Ngành dọc: agencies run from the centre (successors in successors.ts). */
export const verticalBodies = table(
  { kind: 'vertical', level: null, tail: 'needs-place' },
  `
Công an | CA
Ban Chỉ huy quân sự | Quân sự; BCH Quân sự
Bảo hiểm xã hội
Chi cục Thuế | CC Thuế
Thuế
Kho bạc Nhà nước | Kho bạc
Ngân hàng Nhà nước chi nhánh | NHNN chi nhánh; Chi nhánh Ngân hàng Nhà nước; Chi nhánh NHNN; Ngân hàng Nhà nước Việt Nam chi nhánh; Chi nhánh Ngân hàng Nhà nước Việt Nam
Ngân hàng Chính sách xã hội | Ngân hàng CSXH; Chi nhánh Ngân hàng Chính sách xã hội; Chi nhánh NHCSXH
Phòng giao dịch Ngân hàng Chính sách xã hội | PGD NHCSXH; PGD Ngân hàng CSXH; Phòng giao dịch NHCSXH
Chi cục Thống kê
Thống kê
Chi cục Hải quan
Đội Quản lý thị trường | Đội QLTT
Hạt Kiểm lâm
`,
);

/** Regional and grass-roots offices since 2025: several to a province, or several provinces to one. */
export const regionalBodies = table(
  { kind: 'vertical', level: null, tail: 'may-have-place' },
  `
Bảo hiểm xã hội cơ sở | BHXH cơ sở
Thuế cơ sở
Thống kê cơ sở
Chi cục Thuế khu vực
Kho bạc Nhà nước khu vực | KBNN khu vực
Chi cục Hải quan khu vực
`,
);

/** Those of a province alone; the same work is done by a chi cục or a ban in a district. */
export const provincialVertical = table(
  { kind: 'vertical', level: 'province', tail: 'needs-place' },
  `
Bộ Chỉ huy quân sự | BCH Quân sự
Bộ Chỉ huy Bộ đội Biên phòng
Bộ đội Biên phòng
Cục Thuế | | ..2025-02-28
Cục Thống kê | | ..2025-02-28
Cục Hải quan | | ..2025-02-28
Cục Quản lý thị trường | | ..2025-02-28
Cục Thi hành án dân sự | | ..2025-06-30
`,
);

/** Courts, procuracies, enforcement of civil judgments. */
export const justice = table(
  { kind: 'justice', level: null, tail: 'needs-place' },
  `
Tòa án nhân dân | Tòa án
Viện kiểm sát nhân dân | Viện KSND; Viện kiểm sát; VKS
Chi cục Thi hành án dân sự
Thi hành án dân sự
Phòng Thi hành án dân sự
`,
);

/** Services and enterprises that exist at several levels. */
export const services = table(
  { kind: 'service', level: null, tail: 'needs-place' },
  `
Trung tâm Phục vụ hành chính công | Trung tâm Phục vụ HCC; Trung tâm PVHCC; TT HCC
Trung tâm Hành chính công
Bộ phận Một cửa | BP Một cửa; BPMC
Bộ phận Tiếp nhận và Trả kết quả | Bộ phận TN&TKQ; Bộ phận TNTKQ; BP TN&TKQ; Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính
Trung tâm Y tế
Bệnh viện Đa khoa | BVĐK
Bệnh viện
Trạm Y tế
Trung tâm Văn hóa, Thể thao - Truyền thông
Trung tâm Văn hóa, Thông tin và Thể thao
Trung tâm Văn hóa, Thông tin và Truyền thông
Trung tâm Văn hóa - Thể thao
Trung tâm Truyền thông - Văn hóa
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên
Trung tâm Dịch vụ nông nghiệp
Trung tâm Phát triển quỹ đất
Trung tâm Chính trị
Trung tâm Dịch vụ tổng hợp
Trung tâm Cung ứng dịch vụ sự nghiệp công
Ban Quản lý dự án đầu tư xây dựng | Ban QLDA ĐTXD; BQLDA ĐTXD; BQL dự án ĐTXD; Ban Quản lý dự án ĐTXD; BQL DA ĐTXD
Ban Quản lý dự án | Ban QLDA; BQLDA
Chi nhánh Văn phòng Đăng ký đất đai | Chi nhánh VPĐKĐĐ; CN VPĐKĐĐ
Cổng Thông tin điện tử | Cổng TTĐT
Đoàn kiểm tra cải cách hành chính | Đoàn kiểm tra CCHC; Đoàn KT CCHC
Ban Thanh tra nhân dân | Ban TTND
Ban Giám sát đầu tư của cộng đồng | Ban Giám sát đầu tư cộng đồng; Ban GSĐTCĐ
Tổ công nghệ số cộng đồng | Tổ CNSCĐ
`,
);

export const press = table(
  { kind: 'press', level: null, tail: 'needs-place' },
  `
Báo
Đài Phát thanh - Truyền hình | Đài PTTH
Đài Phát thanh và Truyền hình
Báo và phát thanh, truyền hình | Báo và PTTH; Báo và PT-TH; Báo và Đài Phát thanh - Truyền hình | Đài PTTH
Đài Truyền thanh - Truyền hình
Đài Truyền thanh
Trung tâm Truyền thông
`,
);

export const enterprises = table(
  { kind: 'enterprise', level: null, tail: 'may-have-place' },
  `
Công ty Điện lực | CTĐL
Điện lực | ĐL
Bưu điện
Viễn thông
VNPT
Viettel
MobiFone
Tập đoàn Bưu chính Viễn thông Việt Nam
Tập đoàn Công nghiệp - Viễn thông Quân đội
Tập đoàn Điện lực Việt Nam | EVN
Tập đoàn Dầu khí Việt Nam | PVN
Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam | Petrovietnam
Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam | TKV
Tập đoàn Hóa chất Việt Nam | Vinachem
Tập đoàn Công nghiệp Cao su Việt Nam | VRG
Tổng công ty Bưu điện Việt Nam | Vietnam Post; VNPost
Tổng công ty Hàng không Việt Nam | Vietnam Airlines
Tổng công ty Đường sắt Việt Nam | VNR
Tổng công ty Cảng hàng không Việt Nam | ACV
Liên đoàn Thương mại và Công nghiệp Việt Nam | VCCI
Ngân hàng Nông nghiệp và Phát triển nông thôn | Agribank; Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam
`,
);
