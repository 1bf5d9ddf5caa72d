import type { OtherTable } from './other-tables';

/** A plan that tells little of each task, and how many it has. */
export interface MeagrePlan extends OtherTable {
  readonly tasks: number;
  /** The confidence that it deserves lies between these two. */
  readonly confidence: readonly [least: number, most: number];
}

/** Plans of two or three columns, or of columns that other tables have too: somebody answers, or a day is set. */
export const meagrePlans: readonly MeagrePlan[] = [
  {
    name: 'two columns: work and who does it',
    lines: [
      ['PHÂN CÔNG NHIỆM VỤ TỔ CHỨC ĐẠI HỘI'],
      ['Nội dung công việc', 'Người phụ trách'],
      ['Chuẩn bị hội trường, khánh tiết', 'Đ/c Nguyễn Văn Long'],
      ['Viết báo cáo chính trị', 'Đ/c Trần Thị Yến'],
      ['Mời đại biểu, đón tiếp', 'Văn phòng Đảng ủy'],
    ],
    tasks: 3,
    confidence: [0.5, 0.85],
  },
  {
    name: 'two columns: work and when',
    lines: [
      ['KẾ HOẠCH THÁNG 5'],
      ['Nhiệm vụ', 'Thời hạn'],
      ['Rà soát hộ nghèo', '15/5/2024'],
      ['Báo cáo kết quả rà soát', '20/5/2024'],
      ['Niêm yết danh sách', '25/5/2024'],
    ],
    tasks: 3,
    confidence: [0.5, 0.85],
  },
  {
    name: 'no one named: work, product, time',
    lines: [
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Thời gian hoàn thành'],
      [1, 'Xây dựng quy chế làm việc', 'Quyết định', 'Tháng 02/2024'],
      [2, 'Rà soát thủ tục hành chính', 'Báo cáo', 'Quý II/2024'],
      [3, 'Số hóa hồ sơ lưu trữ', 'Cơ sở dữ liệu', 'Quý IV/2024'],
    ],
    tasks: 3,
    confidence: [0.6, 0.9],
  },
  {
    name: 'no time: work, who leads, who helps',
    lines: [
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      [1, 'Tuyên truyền lưu động', 'Trung tâm Văn hóa', 'Đài Truyền thanh'],
      [2, 'Kiểm tra liên ngành', 'Phòng Văn hóa', 'Công an'],
      [3, 'Tổng hợp báo cáo', 'Phòng Văn hóa', null],
    ],
    tasks: 3,
    confidence: [0.6, 0.9],
  },
  {
    name: 'with the money of each task',
    lines: [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Kinh phí (triệu đồng)', 'Nguồn kinh phí'],
      [1, 'Nâng cấp cổng dịch vụ công', 'Sở TT&TT', 'Quý II/2024', 1200, 'Ngân sách tỉnh'],
      [2, 'Tập huấn kỹ năng số', 'Sở Nội vụ', 'Quý III/2024', 300, 'Ngân sách tỉnh'],
      [3, 'Tuyên truyền', 'Báo tỉnh', 'Cả năm', 150, 'Xã hội hóa'],
    ],
    tasks: 3,
    confidence: [0.75, 0.98],
  },
  {
    name: 'with the money by source and year, who and when',
    lines: [
      [
        'STT',
        'Nội dung hoạt động',
        'Cơ quan thực hiện',
        'Thời gian thực hiện',
        'Tổng kinh phí',
        'Ngân sách tỉnh',
        'Ngân sách huyện',
        'Nguồn khác',
      ],
      [1, 'Truyền thông trên báo, đài', 'Báo tỉnh', '2024-2025', 400, 300, 0, 100],
      [2, 'Tập huấn cán bộ xã', 'Sở Y tế', 'Quý II/2024', 250, 250, 0, 0],
      [3, 'Giám sát cơ sở', 'UBND các huyện', 'Hằng năm', 120, 0, 120, 0],
    ],
    tasks: 3,
    confidence: [0.6, 0.95],
  },
  {
    name: 'with quantities and prices, but who and when beside them',
    lines: [
      [
        'TT',
        'Nội dung công việc',
        'Đơn vị thực hiện',
        'Thời gian hoàn thành',
        'Số lượng',
        'Đơn giá',
        'Thành tiền',
      ],
      [1, 'Tập huấn nông dân', 'Hội Nông dân', 'Tháng 4/2024', 3, 5000000, 15000000],
      [2, 'Hỗ trợ cây giống', 'Trạm Khuyến nông', 'Tháng 6/2024', 2000, 12000, 24000000],
      [3, 'Hội thảo đầu bờ', 'Trạm Khuyến nông', 'Tháng 9/2024', 1, 8000000, 8000000],
    ],
    tasks: 3,
    confidence: [0.5, 0.9],
  },
  {
    name: 'targets that an office answers for by a day',
    lines: [
      ['CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2024'],
      ['TT', 'Chỉ tiêu', 'Mức phấn đấu', 'Đơn vị chủ trì thực hiện', 'Thời hạn hoàn thành'],
      [1, 'Tỷ lệ hồ sơ xử lý trực tuyến', '80%', 'Văn phòng UBND tỉnh', '30/11/2024'],
      [2, 'Tỷ lệ dân số có hồ sơ sức khỏe', '90%', 'Sở Y tế', '31/12/2024'],
      [3, 'Tỷ lệ trường học không tiền mặt', '100%', 'Sở Giáo dục và Đào tạo', 'Quý III/2024'],
    ],
    tasks: 3,
    confidence: [0.5, 0.85],
  },
  {
    name: 'targets that an office is charged with, no day',
    lines: [
      ['STT', 'Mục tiêu', 'Chỉ tiêu năm 2025', 'Cơ quan chịu trách nhiệm'],
      [1, 'Cấp nước sạch nông thôn', '65%', 'Sở Nông nghiệp và Môi trường'],
      [2, 'Thu gom chất thải rắn', '92%', 'UBND các xã, phường'],
      [3, 'Trường đạt chuẩn quốc gia', '70%', 'Sở Giáo dục và Đào tạo'],
    ],
    tasks: 3,
    confidence: [0.3, 0.7],
  },
  {
    name: 'training that offices are to hold: whom for, how many, who, when',
    lines: [
      ['TT', 'Nội dung bồi dưỡng', 'Đối tượng', 'Số lượng', 'Đơn vị thực hiện', 'Thời gian'],
      [1, 'Bồi dưỡng kỹ năng tiếp dân', 'Công chức cấp xã', 120, 'Sở Nội vụ', 'Tháng 5/2024'],
      [2, 'Bồi dưỡng ngạch chuyên viên', 'Công chức', 60, 'Trường Chính trị', 'Quý III/2024'],
      [3, 'Tập huấn chuyển đổi số', 'Lãnh đạo phòng', 45, 'Sở KH&CN', 'Quý II/2024'],
    ],
    tasks: 3,
    confidence: [0.5, 0.9],
  },
  {
    name: 'a month’s work whose deadlines tell the hour',
    lines: [
      ['TT', 'Công việc', 'Bộ phận thực hiện', 'Thời hạn'],
      [1, 'Gửi danh sách đại biểu', 'Văn phòng', 'Trước 17h00 ngày 12/4/2024'],
      [2, 'Hoàn thiện tài liệu', 'Phòng Tổng hợp', '11h30 ngày 14/4/2024'],
      [3, 'Kiểm tra đường truyền', 'Trung tâm CNTT', '16h00, 14/4/2024'],
    ],
    tasks: 3,
    confidence: [0.7, 0.98],
  },
  {
    name: 'where the work is done, beside who and when',
    lines: [
      ['STT', 'Nội dung hoạt động', 'Thời gian', 'Địa điểm', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      [1, 'Lễ phát động', '15/3/2024', 'Quảng trường', 'Sở VHTTDL', 'UBND thành phố'],
      [2, 'Hội chợ OCOP', 'Tháng 6/2024', 'Nhà thi đấu', 'Sở Công Thương', 'Các huyện'],
      [3, 'Giải chạy', 'Tháng 9/2024', 'Hồ trung tâm', 'Sở VHTTDL', null],
    ],
    tasks: 3,
    confidence: [0.7, 0.98],
  },
  {
    name: 'legal documents to be drafted: who drafts, when they are submitted',
    lines: [
      ['STT', 'Tên văn bản', 'Cơ quan chủ trì soạn thảo', 'Thời gian trình'],
      [1, 'Quyết định quy định phân cấp quản lý', 'Sở Nội vụ', 'Tháng 4/2024'],
      [2, 'Nghị quyết về mức chi hội nghị', 'Sở Tài chính', 'Kỳ họp giữa năm 2024'],
      [3, 'Quyết định về quản lý chợ', 'Sở Công Thương', 'Quý IV/2024'],
    ],
    tasks: 3,
    confidence: [0.5, 0.95],
  },
  {
    name: 'a week’s tasks: the days are deadlines, behind who does it',
    lines: [
      ['STT', 'Nhiệm vụ trong tuần', 'Người thực hiện', 'Thời hạn'],
      [1, 'Dự thảo báo cáo quý', 'Đ/c Hà', 'Thứ Sáu 12/4'],
      [2, 'Rà soát hồ sơ một cửa', 'Đ/c Tú', 'Thứ Tư 10/4'],
      [3, 'Trình ký quyết định', 'Đ/c Hà', 'Thứ Năm 11/4'],
    ],
    tasks: 3,
    confidence: [0.6, 0.98],
  },
  {
    name: 'the points lost, what to do about each, who leads',
    lines: [
      [
        'TT',
        'Tiêu chí thành phần',
        'Điểm tối đa',
        'Điểm tự chấm',
        'Nguyên nhân',
        'Giải pháp khắc phục',
        'Cơ quan chủ trì',
      ],
      [
        1,
        'Xử lý văn bản trái luật',
        2,
        1.5,
        'Chậm ban hành',
        'Rà soát, xử lý kịp thời',
        'Sở Tư pháp',
      ],
      [2, 'Tinh giản biên chế', 3, 2, 'Chưa đạt lộ trình', 'Thực hiện đúng lộ trình', 'Sở Nội vụ'],
      [3, 'Dịch vụ công', 5, 3, 'Ít hồ sơ', 'Tuyên truyền, hỗ trợ người dân', 'Sở TT&TT'],
    ],
    tasks: 3,
    confidence: [0.5, 0.85],
  },
];
