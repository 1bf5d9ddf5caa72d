/**
 * What public service centres are for (Nghị định 120/2020/NĐ-CP and the ministries' circulars on the
 * services of provinces and districts), by the words that come first: behind "TT" they tell a centre
 * from a town.
 */
export const duties: readonly string[] = (
  'y tế; văn hóa; văn nghệ; nghệ thuật; thể thao; thể dục; thông tin; truyền thông; truyền thanh; khuyến nông; ' +
  'khuyến công; khuyến ngư; chính trị; bồi dưỡng; giáo dục; đào tạo; huấn luyện; dạy nghề; học tập; ngoại ngữ; ' +
  'nước sạch; vệ sinh; giống; dịch vụ; kỹ thuật; nông nghiệp; chăn nuôi; thủy sản; lâm nghiệp; phát triển; ' +
  'hỗ trợ; xúc tiến; hội nghị; triển lãm; công nghệ; ứng dụng; nghiên cứu; chuyển đổi; tích hợp; điều hành; giám sát; ' +
  'kiểm soát; kiểm nghiệm; kiểm định; giám định; đăng kiểm; sát hạch; quan trắc; môi trường; đo đạc; quy hoạch; ' +
  'trợ giúp; tư vấn; đấu giá; lưu trữ; phục vụ; hành chính; một cửa; cung ứng; quản lý; công tác xã hội; bảo trợ; nuôi dưỡng; ' +
  'chăm sóc; điều dưỡng; cai nghiện; cấp cứu; pháp y; phòng, chống; dân số; kế hoạch hóa; sức khỏe; giới thiệu; việc làm; ' +
  'bảo tồn; cứu hộ; tiếp công dân; bảo vệ; ứng phó; dự báo; dữ liệu; đổi mới; khởi nghiệp'
)
  .split(';')
  .map((duty) => duty.trim());

/** The committees that "TT" stands before as their standing members ("Thường trực"). */
export const standingCommittees: readonly string[] =
  'HĐND; UBND; UB; MTTQ; MTTQVN; UBMTTQ; UBMTTQVN; TU; HU; QU; ĐU; ĐUK; BCĐ; UBKT; BTV; BCH; BTT; TW; CP; VP; HĐ'
    .split(';')
    .map((committee) => committee.trim());
