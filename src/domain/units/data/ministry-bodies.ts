import { table } from './table';

const shared = { kind: 'ministry-unit', level: 'central', tail: 'none' } as const;

/**
 * The general departments, departments and agencies ("tổng cục, cục, vụ") that ministries are made of,
 * as the decree of each ministry names them: those of the terms 2016–2021 and 2021–2026 and those of
 * the decrees of February 2025. Only those of Bộ Xây dựng were compared with the decrees' own words; the
 * others are the names in general use. Their days are left open: where two share a form ("Cục QLĐĐ") it
 * is neither's. Units that recur from ministry to ministry are in central.ts.
 */
export const ministryBodies = [
  // Giao thông vận tải (12/2017, 56/2022/NĐ-CP), Xây dựng (81/2017, 52/2022, 33/2025/NĐ-CP).
  table(
    shared,
    `
Tổng cục Đường bộ Việt Nam | TCĐBVN; TCĐB Việt Nam
Cục Đường bộ Việt Nam
Cục Đường cao tốc Việt Nam
Cục Hàng không Việt Nam
Cục Hàng hải Việt Nam
Cục Hàng hải và Đường thủy Việt Nam
Cục Đường sắt Việt Nam
Cục Đường thủy nội địa Việt Nam
Cục Đăng kiểm Việt Nam
Cục Quản lý xây dựng và Chất lượng công trình giao thông | Cục QLXD CTGT
Cục Quản lý đầu tư xây dựng
Cục Y tế Giao thông vận tải
Cục Kết cấu hạ tầng xây dựng
Cục Kinh tế - Quản lý đầu tư xây dựng
Cục Kinh tế xây dựng
Cục Giám định Nhà nước về chất lượng công trình xây dựng | Cục Giám định
Cục Quản lý hoạt động xây dựng
Cục Quản lý nhà và thị trường bất động sản | Cục QLN&TTBĐS
Cục Phát triển đô thị
Cục Hạ tầng kỹ thuật
Vụ Kết cấu hạ tầng giao thông
Vụ An toàn giao thông
Vụ Vận tải và An toàn giao thông
Vụ Đối tác công - tư | Vụ PPP
Vụ Quản lý doanh nghiệp
Vụ Quy hoạch - Kiến trúc
Vụ Vật liệu xây dựng
`,
  ),
  // Nông nghiệp và PTNT (15/2017, 105/2022), TN&MT (36/2017, 68/2022), Nông nghiệp và Môi trường (35/2025/NĐ-CP).
  table(
    shared,
    `
Tổng cục Lâm nghiệp
Tổng cục Thủy sản
Tổng cục Thủy lợi
Tổng cục Phòng, chống thiên tai
Cục Trồng trọt
Cục Bảo vệ thực vật
Cục Trồng trọt và Bảo vệ thực vật
Cục Chăn nuôi và Thú y
Cục Thủy sản và Kiểm ngư
Cục Lâm nghiệp và Kiểm lâm
Cục Quản lý và Xây dựng công trình thủy lợi
Cục Quản lý đê điều và Phòng, chống thiên tai | Cục QLĐĐ; Cục QLĐĐ&PCTT
Cục Quản lý xây dựng công trình
Cục Kinh tế hợp tác và Phát triển nông thôn
Cục Quản lý chất lượng nông lâm sản và thủy sản | Cục QLCL NLS&TS; Cục QLCLNLS&TS
Cục Chế biến và Phát triển thị trường nông sản
Cục Chất lượng, Chế biến và Phát triển thị trường
Tổng cục Quản lý đất đai
Tổng cục Môi trường
Tổng cục Biển và Hải đảo Việt Nam
Tổng cục Địa chất và Khoáng sản Việt Nam
Tổng cục Khí tượng Thủy văn
Cục Quản lý đất đai | Cục QLĐĐ
Cục Quản lý tài nguyên nước
Cục Biến đổi khí hậu
Cục Bảo tồn thiên nhiên và Đa dạng sinh học
Cục Khí tượng Thủy văn
Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam
Cục Biển và Hải đảo Việt Nam
Cục Địa chất và Khoáng sản Việt Nam
Cục Khoáng sản Việt Nam
Cục Địa chất Việt Nam
Cục Viễn thám quốc gia
Cục Kiểm soát ô nhiễm môi trường
Cục Đăng ký và Dữ liệu thông tin đất đai
Cục Quy hoạch và Phát triển tài nguyên đất
Trung tâm Khuyến nông Quốc gia
`,
  ),
  // Công Thương (98/2017, 96/2022, 40/2025/NĐ-CP).
  table(
    shared,
    `
Tổng cục Quản lý thị trường
Ủy ban Cạnh tranh Quốc gia
Cục Xuất nhập khẩu
Cục Phòng vệ thương mại
Cục Xúc tiến thương mại
Cục Công Thương địa phương
Cục Thương mại điện tử và Kinh tế số
Cục Kỹ thuật an toàn và Môi trường công nghiệp
Cục Điện lực và Năng lượng tái tạo
Cục Điều tiết điện lực
Cục Quản lý và Phát triển thị trường trong nước
Vụ Thị trường trong nước
Vụ Dầu khí và Than
Vụ Chính sách thương mại đa biên
Vụ Tiết kiệm năng lượng và Phát triển bền vững
`,
  ),
  // Y tế (75/2017, 95/2022, 42/2025/NĐ-CP), Lao động - Thương binh và Xã hội (14/2017, 62/2022/NĐ-CP).
  table(
    shared,
    `
Cục Y tế dự phòng
Cục Phòng bệnh
Cục Quản lý Khám, chữa bệnh | Cục QLKCB; Cục QL KCB
Cục Phòng, chống HIV/AIDS
Cục Quản lý Môi trường y tế
Cục Khoa học công nghệ và Đào tạo
Cục Quản lý Dược
Cục Quản lý Y, Dược cổ truyền
Cục An toàn thực phẩm
Tổng cục Dân số - Kế hoạch hóa gia đình
Cục Dân số
Cục Bà mẹ và Trẻ em
Cục Cơ sở hạ tầng và Thiết bị y tế
Vụ Sức khỏe Bà mẹ - Trẻ em
Vụ Bảo hiểm y tế
Vụ Trang thiết bị và Công trình y tế
Tổng cục Giáo dục nghề nghiệp
Cục Quan hệ lao động và Tiền lương
Cục Việc làm
Cục Quản lý lao động ngoài nước
Cục An toàn lao động
Cục Người có công
Cục Phòng, chống tệ nạn xã hội
Cục Bảo trợ xã hội
Cục Trẻ em
Vụ Bảo hiểm xã hội
Vụ Bình đẳng giới
`,
  ),
  // Thông tin và Truyền thông (17/2017, 48/2022), Khoa học và Công nghệ (95/2017, 28/2023, 55/2025/NĐ-CP).
  table(
    shared,
    `
Cục Báo chí
Cục Phát thanh, truyền hình và thông tin điện tử | Cục PTTH&TTĐT
Cục Xuất bản, In và Phát hành
Cục Thông tin cơ sở
Cục Thông tin đối ngoại
Cục Viễn thông
Cục Tần số vô tuyến điện
Cục Tin học hóa
Cục An toàn thông tin
Cục Bưu điện Trung ương
Vụ Bưu chính
Vụ Công nghệ thông tin
Vụ Kinh tế số và Xã hội số
Trung tâm Internet Việt Nam | VNNIC
Tổng cục Tiêu chuẩn Đo lường Chất lượng | Tổng cục TCĐLCL
Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia
Cục Sở hữu trí tuệ
Cục An toàn bức xạ và hạt nhân
Cục Năng lượng nguyên tử
Cục Phát triển thị trường và Doanh nghiệp khoa học và công nghệ
Cục Ứng dụng và Phát triển công nghệ
Cục Thông tin khoa học và công nghệ quốc gia
`,
  ),
  // Tư pháp (96/2017, 98/2022, 39/2025/NĐ-CP), Nội vụ (34/2017, 63/2022, 25/2025/NĐ-CP).
  table(
    shared,
    `
Vụ Các vấn đề chung về xây dựng pháp luật
Vụ Pháp luật hình sự - hành chính
Vụ Pháp luật dân sự - kinh tế
Vụ Pháp luật quốc tế
Vụ Phổ biến, giáo dục pháp luật
Tổng cục Thi hành án dân sự
Cục Quản lý thi hành án dân sự | Cục Quản lý THADS
Cục Kiểm tra văn bản quy phạm pháp luật | Cục Kiểm tra văn bản QPPL; Cục KTVB
Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật
Cục Hộ tịch, quốc tịch, chứng thực
Cục Hành chính tư pháp
Cục Trợ giúp pháp lý
Cục Bổ trợ tư pháp
Cục Con nuôi
Cục Bồi thường nhà nước
Cục Đăng ký quốc gia giao dịch bảo đảm
Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước
Cục Quản lý xử lý vi phạm hành chính và Theo dõi thi hành pháp luật
Cục Kế hoạch - Tài chính
Học viện Tư pháp
Viện Khoa học pháp lý
Viện Chiến lược và Khoa học pháp lý
Vụ Tiền lương
Vụ Tổ chức phi chính phủ
Vụ Công tác thanh niên
Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức | Vụ Đào tạo, bồi dưỡng CBCCVC
Cục Văn thư và Lưu trữ nhà nước
Cục Tiền lương và Bảo hiểm xã hội
Viện Khoa học tổ chức nhà nước
`,
  ),
  // Văn hóa, Thể thao và Du lịch (79/2017, 01/2023, 43/2025/NĐ-CP), Ngoại giao (26/2017, 81/2022/NĐ-CP).
  table(
    shared,
    `
Tổng cục Du lịch
Tổng cục Thể dục thể thao
Cục Du lịch Quốc gia Việt Nam
Cục Thể dục thể thao
Cục Thể dục thể thao Việt Nam
Cục Di sản văn hóa
Cục Nghệ thuật biểu diễn
Cục Điện ảnh
Cục Bản quyền tác giả
Cục Văn hóa cơ sở
Cục Văn hóa cơ sở, Gia đình và Thư viện
Cục Văn hóa các dân tộc Việt Nam
Cục Mỹ thuật, Nhiếp ảnh và Triển lãm
Vụ Văn hóa dân tộc
Cục Lãnh sự
Cục Lễ tân Nhà nước
Cục Ngoại vụ
Ủy ban Nhà nước về người Việt Nam ở nước ngoài
Ủy ban Biên giới quốc gia
Vụ Luật pháp và Điều ước quốc tế
Vụ Các tổ chức quốc tế
Vụ Ngoại giao Văn hóa và UNESCO
`,
  ),
  // Tài chính (87/2017, 14/2023, 29/2025/NĐ-CP), Kế hoạch và Đầu tư (86/2017, 89/2022/NĐ-CP).
  table(
    shared,
    `
Vụ Ngân sách nhà nước
Vụ Hành chính sự nghiệp
Vụ Chính sách thuế
Cục Quản lý công sản
Cục Quản lý nợ và Tài chính đối ngoại
Cục Tài chính doanh nghiệp
Cục Quản lý, giám sát bảo hiểm
Cục Quản lý, giám sát kế toán, kiểm toán
Cục Tin học và Thống kê tài chính
Cục Công nghệ thông tin và Chuyển đổi số
Tổng cục Dự trữ Nhà nước
Cục Dự trữ Nhà nước
Ủy ban Chứng khoán Nhà nước
Cục Quản lý đấu thầu
Cục Đầu tư nước ngoài
Cục Phát triển doanh nghiệp
Cục Quản lý đăng ký kinh doanh
Vụ Tổng hợp kinh tế quốc dân
Vụ Kinh tế nông nghiệp
Vụ Kết cấu hạ tầng và đô thị
Vụ Giám sát và Thẩm định đầu tư
Vụ Lao động, văn hóa, xã hội
Vụ Kinh tế đối ngoại
`,
  ),
  // Quốc phòng (164/2017, 01/2022/NĐ-CP), Công an (01/2018, 02/2025/NĐ-CP; numbers as the police call them).
  table(
    shared,
    `
Bộ Tổng Tham mưu
Tổng cục Chính trị
Tổng cục Hậu cần
Tổng cục Công nghiệp quốc phòng
Cục Cứu hộ - Cứu nạn
Cục Dân quân tự vệ
Bộ Tư lệnh Bộ đội Biên phòng
Bộ Tư lệnh Cảnh sát biển
Bộ Tư lệnh Tác chiến không gian mạng | Bộ Tư lệnh 86
Cục Cảnh sát quản lý hành chính về trật tự xã hội | C06; Cục C06; Cục CSQLHC về TTXH; Cục Cảnh sát QLHC về TTXH
Cục Cảnh sát giao thông | C08
Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | C07; Cục Cảnh sát PCCC và CNCH
Cục Quản lý xuất nhập cảnh | A08
Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | A05
Cục Cảnh sát hình sự
Cục Cảnh sát điều tra tội phạm về ma túy
Cục Cảnh sát phòng, chống tội phạm về môi trường
`,
  ),
].flat();
