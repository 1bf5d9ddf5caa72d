/**
 * Words of the language that begin as a kind of body does. Names of bodies take a capital (Nghị định
 * 30/2020/NĐ-CP, Phụ lục II), so in small letters these begin none: "rừng đặc dụng, phòng hộ".
 */
export const commonWords: readonly string[] = (
  'phòng hộ; phòng cháy; phòng chống; phòng ngừa; phòng thủ; phòng vệ; phòng dịch; phòng bệnh; phòng trừ; phòng tránh; ' +
  'ban hành; ban bố; ban đầu; ban đêm; ban ngày; bộ luật; bộ máy; bộ chỉ số; bộ tiêu chí; bộ quy tắc; bộ hồ sơ; ' +
  'sở hữu; sở tại; sở thích; sở trường; cục bộ; cục diện; vụ việc; vụ án; vụ mùa; vụ đông; vụ xuân; ' +
  'viện trợ; viện phí; viện dẫn; hội nghị; hội thảo; hội chợ; hội thi; hội họp; hội nhập; đoàn kết; đội ngũ; đội hình; ' +
  'khoa học; khoa giáo; báo cáo; báo chí; báo động; trường hợp; quỹ đất; bản đồ; bản sắc; bản quyền; bản tin'
)
  .split(';')
  .map((words) => words.trim());
