import { table } from './table';

/**
 * Authorities that exist at several levels; the place that follows tells which. Luật Tổ chức chính
 * quyền địa phương 77/2015/QH13 and 72/2025/QH15 (from 01/07/2025 province and commune only). Election committees: Luật Bầu cử đại biểu
 * Quốc hội và đại biểu HĐND 85/2015/QH13, điều 22.
 */
export const authorities = table(
  { kind: 'authority', level: null, tail: 'needs-place' },
  `
Ủy ban nhân dân | UB nhân dân; UBNN; UBNDN | | tỉnh, huyện, xã
Hội đồng nhân dân | | | tỉnh, huyện, xã
Thường trực Hội đồng nhân dân | TT HĐND; TT. HĐND | | tỉnh, huyện, xã
Văn phòng Ủy ban nhân dân | VPUB; VP UB | | tỉnh, huyện, xã
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | | | huyện, xã
Văn phòng Hội đồng nhân dân | | | tỉnh
Thanh tra | TTr | | tỉnh, huyện
Ủy ban bầu cử | UBBC | | tỉnh, huyện, xã
`,
);

/** Committees of a council (Luật Tổ chức chính quyền địa phương 77/2015/QH13, điều 18, 25, 32; 72/2025/QH15, điều 28). */
export const councilCommittees = table(
  { kind: 'state', level: null, tail: 'needs-place' },
  `
Ban Pháp chế Hội đồng nhân dân | Ban Pháp chế của HĐND | | tỉnh, huyện, xã
Ban Kinh tế - Ngân sách Hội đồng nhân dân | Ban Kinh tế - Ngân sách của HĐND; Ban KT-NS HĐND; Ban KTNS HĐND | | tỉnh
Ban Kinh tế - Xã hội Hội đồng nhân dân | Ban Kinh tế - Xã hội của HĐND; Ban KT-XH HĐND; Ban KTXH HĐND | | huyện, xã
Ban Văn hóa - Xã hội Hội đồng nhân dân | Ban Văn hóa - Xã hội của HĐND; Ban VH-XH HĐND; Ban VHXH HĐND | | tỉnh
Ban Dân tộc Hội đồng nhân dân | Ban Dân tộc của HĐND | | tỉnh, huyện
Ban Đô thị Hội đồng nhân dân | Ban Đô thị của HĐND | | tỉnh
Các Ban Hội đồng nhân dân | Các Ban của HĐND; Các Ban HĐND | | tỉnh, huyện, xã
`,
);

/** Posts of these authorities: they decide in their own name (Luật 72/2025/QH15, điều 17, 23). */
export const posts = table(
  { kind: 'post', level: null, tail: 'needs-place' },
  `
Chủ tịch Ủy ban nhân dân | CT UBND | | tỉnh, huyện, xã
Phó Chủ tịch Ủy ban nhân dân | PCT UBND | | tỉnh, huyện, xã
Chủ tịch Hội đồng nhân dân | CT HĐND | | tỉnh, huyện, xã
Đại biểu Hội đồng nhân dân | ĐB HĐND | | tỉnh, huyện, xã
Lãnh đạo Ủy ban nhân dân | LĐ UBND | | tỉnh, huyện, xã
Đại biểu Quốc hội | ĐBQH
`,
);

/** Ngành dọc: agencies run from the centre (successors in successors.ts). */
export const verticalBodies = table(
  { kind: 'vertical', level: null, tail: 'needs-place' },
  `
Công an | CA | | tỉnh, huyện, xã
Ban Chỉ huy quân sự | Quân sự; BCH Quân sự | | huyện, xã
Bảo hiểm xã hội | | | tỉnh, huyện
Chi cục Thuế | CC Thuế | | huyện
Thuế | | 2025-07-01.. | tỉnh
Kho bạc Nhà nước | Kho bạc | | tỉnh, huyện
Ngân hàng Nhà nước chi nhánh | NHNN chi nhánh; Chi nhánh Ngân hàng Nhà nước; Chi nhánh NHNN; Ngân hàng Nhà nước Việt Nam chi nhánh; Chi nhánh Ngân hàng Nhà nước Việt Nam; NHNN Việt Nam chi nhánh; Ngân hàng NN chi nhánh | | tỉnh
Ngân hàng Chính sách xã hội | Ngân hàng CSXH; Chi nhánh Ngân hàng Chính sách xã hội; Chi nhánh NHCSXH | | tỉnh, huyện
Phòng giao dịch Ngân hàng Chính sách xã hội | PGD NHCSXH; PGD Ngân hàng CSXH; Phòng giao dịch NHCSXH | | huyện
Chi cục Thống kê | | | huyện
Thống kê | | 2025-07-01.. | tỉnh
Chi cục Hải quan
Đội Quản lý thị trường | Đội QLTT
Hạt Kiểm lâm | | | huyện
`,
);

/**
 * Regional offices, one to a province or to several: of the State Audit (Luật Kiểm toán nhà nước
 * 81/2015/QH13), of others since 2025 (Nghị định 26, 29/2025/NĐ-CP).
 */
export const regionalBodies = table(
  { kind: 'vertical', level: 'province', tail: 'may-have-place' },
  `
Chi cục Thuế khu vực
Kho bạc Nhà nước khu vực | KBNN khu vực
Ngân hàng Nhà nước chi nhánh khu vực | NHNN khu vực; NHNN chi nhánh khu vực
Chi cục Hải quan khu vực
Kiểm toán nhà nước khu vực | KTNN khu vực; Kiểm toán khu vực
`,
);

/** Grass-roots offices since 2025, each of several communes (Nghị định 29/2025/NĐ-CP). */
export const localVertical = table(
  { kind: 'vertical', level: null, tail: 'may-have-place' },
  `
Bảo hiểm xã hội cơ sở | BHXH cơ sở
Thuế cơ sở
Thống kê cơ sở
`,
);

/**
 * Those of a province alone; the same work is done by a chi cục or a ban in a district. The fire police
 * stood beside the police until Nghị định 01/2018/NĐ-CP.
 */
export const provincialVertical = table(
  { kind: 'vertical', level: 'province', tail: 'needs-place' },
  `
Bộ Chỉ huy quân sự | BCH Quân sự; Quân sự | | tỉnh
Bộ Chỉ huy Bộ đội Biên phòng | | | tỉnh
Bộ đội Biên phòng | | | tỉnh
Cục Thuế | | ..2025-02-28 | tỉnh
Cục Thống kê | | ..2025-02-28 | tỉnh
Cục Hải quan | | ..2025-02-28 | tỉnh
Cục Quản lý thị trường | | ..2025-02-28 | tỉnh
Cục Thi hành án dân sự | | ..2025-06-30 | tỉnh
Cảnh sát phòng cháy và chữa cháy | Cảnh sát PCCC; Cảnh sát phòng cháy, chữa cháy | ..2018-08-05
`,
);

/** Courts, procuracies, enforcement of civil judgments. */
export const justice = table(
  { kind: 'justice', level: null, tail: 'needs-place' },
  `
Tòa án nhân dân | Tòa án | | tỉnh, huyện
Viện kiểm sát nhân dân | Viện KSND; Viện kiểm sát; VKS | | tỉnh, huyện
Chi cục Thi hành án dân sự | | | huyện
Thi hành án dân sự | | 2025-07-01.. | tỉnh
Phòng Thi hành án dân sự
`,
);

/** Services and enterprises that exist at several levels. */
export const services = table(
  { kind: 'service', level: null, tail: 'needs-place' },
  `
Trung tâm Phục vụ hành chính công | Trung tâm Phục vụ HCC; Trung tâm PVHCC; TT HCC; TT Phục vụ HCC; TT PVHCC | | tỉnh, huyện, xã
Trung tâm Hành chính công | | | tỉnh, huyện
Bộ phận Một cửa | BP Một cửa; BPMC | | xã
Bộ phận Tiếp nhận và Trả kết quả | Bộ phận TN&TKQ; Bộ phận TNTKQ; BP TN&TKQ; Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính | | xã
Trung tâm Y tế | | | huyện
Bệnh viện Đa khoa | BVĐK; Bệnh viện ĐK | | tỉnh, huyện
Bệnh viện
Trạm Y tế | | | xã
Trung tâm Văn hóa, Thể thao - Truyền thông | | | huyện
Trung tâm Văn hóa, Thông tin và Thể thao | | | huyện
Trung tâm Văn hóa, Thông tin và Truyền thông | | | huyện
Trung tâm Văn hóa - Thể thao | | | huyện
Trung tâm Văn hóa - Thông tin | | | huyện
Trung tâm Truyền thông - Văn hóa | | | huyện
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên | | | huyện
Trung tâm Dịch vụ nông nghiệp | | | huyện
Trung tâm Phát triển quỹ đất | | | tỉnh, huyện
Trung tâm Chính trị | | | huyện
Trung tâm Dịch vụ tổng hợp | | | xã
Trung tâm Cung ứng dịch vụ sự nghiệp công | | | xã
Ban Quản lý dự án đầu tư xây dựng | Ban QLDA ĐTXD; BQLDA ĐTXD; BQL dự án ĐTXD; Ban Quản lý dự án ĐTXD; BQL DA ĐTXD | | tỉnh, huyện
Ban Quản lý dự án | Ban QLDA; BQLDA | | tỉnh, huyện
Chi nhánh Văn phòng Đăng ký đất đai | Chi nhánh VPĐKĐĐ; CN VPĐKĐĐ; Chi nhánh VPĐK đất đai; Chi nhánh VP đăng ký QSD đất | | huyện
Cổng Thông tin điện tử | Cổng TTĐT | | tỉnh, huyện, xã
Đoàn kiểm tra cải cách hành chính | Đoàn kiểm tra CCHC; Đoàn KT CCHC
Ban Thanh tra nhân dân | Ban TTND | | xã
Ban Giám sát đầu tư của cộng đồng | Ban Giám sát đầu tư cộng đồng; Ban GSĐTCĐ | | xã
Tổ công nghệ số cộng đồng | Tổ CNSCĐ
`,
);

export const press = table(
  { kind: 'press', level: null, tail: 'needs-place' },
  `
Báo | | | tỉnh
Đài Phát thanh - Truyền hình | Đài PTTH | | tỉnh
Đài Phát thanh và Truyền hình | | | tỉnh
Báo và phát thanh, truyền hình | Báo và PTTH; Báo và PT-TH; Báo và Đài Phát thanh - Truyền hình | | tỉnh
Đài Truyền thanh - Truyền hình | | | huyện
Đài Truyền thanh | | | huyện, xã
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
Ngân hàng Nông nghiệp và Phát triển nông thôn | Agribank; NHNo&PTNT; NHNN&PTNT; Ngân hàng NN&PTNT; Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam
`,
);
