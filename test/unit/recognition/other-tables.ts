import type { CellValue } from '../../../src/domain/grid/grid';

/** A table that offices keep for something else than giving out work. */
export interface OtherTable {
  readonly name: string;
  readonly lines: readonly (readonly CellValue[])[];
}

/**
 * Tables in which nobody answers for a row: sums of money, calendars, lists of papers, people and
 * things, scores. Most share words with plans ("Nội dung", "Thời gian", "Đơn vị").
 */
export const otherTables: readonly OtherTable[] = [
  {
    name: 'a payroll',
    lines: [
      ['BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 3/2023'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số', 'Phụ cấp', 'Thành tiền', 'Ký nhận'],
      [1, 'Nguyễn Văn A', 'Chuyên viên', 3.33, 0.2, 5259700, null],
      [2, 'Trần Thị B', 'Trưởng phòng', 4.4, 0.5, 7301000, null],
    ],
  },
  {
    name: 'a list of contacts',
    lines: [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Số điện thoại', 'Email', 'Ghi chú'],
      [1, 'Lê Văn C', 'Sở Nội vụ', '0912345678', 'c@tinh.gov.vn', null],
      [2, 'Phạm Thị D', 'Sở Y tế', '0987654321', 'd@tinh.gov.vn', null],
    ],
  },
  {
    name: 'targets to be reached',
    lines: [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2023', 'Kế hoạch 2024', 'Cơ quan theo dõi'],
      [1, 'Tỷ lệ hộ nghèo', '%', 5.2, 4.1, 'Sở LĐTBXH'],
      [2, 'Tỷ lệ che phủ rừng', '%', 56, 56.5, 'Sở NN&PTNT'],
    ],
  },
  {
    name: 'a budget',
    lines: [
      ['STT', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nguồn kinh phí'],
      [1, 'In ấn tài liệu', 200, 15000, 3000000, 'Ngân sách xã'],
      [2, 'Nước uống hội nghị', 100, 10000, 1000000, 'Ngân sách xã'],
    ],
  },
  {
    name: 'what is to be bought, and by whom',
    lines: [
      ['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Đơn vị thực hiện'],
      [1, 'In ấn tài liệu', 'bộ', 200, 15000, 3000000, 'Phòng Nội vụ'],
      [2, 'Mua máy in', 'cái', 2, 5000000, 10000000, 'Văn phòng'],
    ],
  },
  {
    name: 'a list of tenders',
    lines: [
      [
        'STT',
        'Tên gói thầu',
        'Giá gói thầu',
        'Nguồn vốn',
        'Hình thức lựa chọn nhà thầu',
        'Loại hợp đồng',
        'Thời gian thực hiện hợp đồng',
      ],
      [
        1,
        'Gói thầu số 1: Tư vấn',
        500000000,
        'Ngân sách tỉnh',
        'Chỉ định thầu',
        'Trọn gói',
        '60 ngày',
      ],
      [
        2,
        'Gói thầu số 2: Xây lắp',
        9000000000,
        'Ngân sách tỉnh',
        'Đấu thầu rộng rãi',
        'Trọn gói',
        '180 ngày',
      ],
    ],
  },
  {
    name: 'a week of meetings',
    lines: [
      ['LỊCH CÔNG TÁC TUẦN 12'],
      ['Thứ/Ngày', 'Thời gian', 'Nội dung', 'Thành phần tham dự', 'Địa điểm', 'Chủ trì'],
      [
        'Thứ Hai 18/3',
        '8h00',
        'Giao ban Thường trực',
        'Các Phó Chủ tịch',
        'Phòng họp số 1',
        'Chủ tịch',
      ],
      ['Thứ Ba 19/3', '14h00', 'Họp về đầu tư công', 'Sở KH&ĐT', 'Phòng họp số 2', 'PCT Nam'],
    ],
  },
  {
    name: 'an inventory of equipment',
    lines: [
      [
        'STT',
        'Tên tài sản',
        'Đơn vị sử dụng',
        'Năm đưa vào sử dụng',
        'Nguyên giá',
        'Giá trị còn lại',
      ],
      [1, 'Máy tính để bàn', 'Phòng Nội vụ', 2019, 12000000, 0],
      [2, 'Xe ô tô', 'Văn phòng', 2015, 700000000, 100000000],
    ],
  },
  {
    name: 'scores by criterion',
    lines: [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
      [1, 'Ban hành kế hoạch kịp thời', 2, 2, 2, null],
      [2, 'Mức độ hoàn thành kế hoạch', 3, 2.5, 2, null],
    ],
  },
  {
    name: 'documents received',
    lines: [
      ['STT', 'Số ký hiệu văn bản', 'Ngày văn bản', 'Trích yếu', 'Cơ quan ban hành'],
      [1, '12/CV-SNV', '02/3/2023', 'V/v báo cáo biên chế', 'Sở Nội vụ'],
      [2, '30/UBND-NC', '05/3/2023', 'V/v góp ý dự thảo', 'UBND tỉnh'],
    ],
  },
  {
    name: 'running text',
    lines: [
      ['Kính gửi: Các sở, ban, ngành'],
      ['Thực hiện kế hoạch, đề nghị các đơn vị báo cáo nhiệm vụ.'],
    ],
  },
  { name: 'a title alone', lines: [['PHỤ LỤC NHIỆM VỤ NĂM 2022']] },
  {
    name: 'a header without rows',
    lines: [['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú']],
  },

  {
    name: 'an estimate of costs with the months in which they are due',
    lines: [
      ['DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI NGHỊ NĂM 2024'],
      [
        'STT',
        'Nội dung công việc',
        'Đơn vị tính',
        'Số lượng',
        'Đơn giá',
        'Thành tiền',
        'Thời gian',
      ],
      [1, 'In tài liệu hội nghị', 'Bộ', 120, 25000, 3000000, 'Tháng 3'],
      [2, 'Thuê hội trường', 'Ngày', 1, 5000000, 5000000, 'Tháng 3'],
      [3, 'Nước uống đại biểu', 'Người', 120, 20000, 2400000, 'Tháng 4'],
    ],
  },
  {
    name: 'an offer of prices: how much of what, for how much each',
    lines: [
      ['TT', 'Hạng mục công việc', 'ĐVT', 'Khối lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
      [1, 'Vận chuyển máy chủ', 'chuyến', 2, 1500000, 3000000],
      [2, 'Lắp đặt tủ mạng', 'bộ', 4, 800000, 3200000],
    ],
  },
  {
    name: 'money set aside by activity and source',
    lines: [
      [
        'TT',
        'Nội dung hoạt động',
        'Tổng kinh phí',
        'Ngân sách trung ương',
        'Ngân sách địa phương',
        'Nguồn khác',
        'Năm 2024',
      ],
      [1, 'Hỗ trợ nhà ở cho hộ nghèo', 5000, 3000, 1500, 500, 5000],
      [2, 'Đào tạo nghề', 2000, 1200, 800, 0, 2000],
      [3, 'Truyền thông', 600, 400, 200, 0, 600],
    ],
  },
  {
    name: 'public works: investor, total cost, capital given by year',
    lines: [
      [
        'STT',
        'Danh mục dự án',
        'Chủ đầu tư',
        'Địa điểm xây dựng',
        'Thời gian KC-HT',
        'Tổng mức đầu tư',
        'Kế hoạch vốn năm 2024',
      ],
      [1, 'Đường liên xã Tân An', 'Ban QLDA huyện', 'Xã Tân An', '2023-2025', 45000, 12000],
      [2, 'Trường THCS Bình Minh', 'Ban QLDA huyện', 'Xã Bình Minh', '2024-2026', 28000, 9000],
    ],
  },
  {
    name: 'tenders: name, price, form of choosing, when choosing begins',
    lines: [
      [
        'TT',
        'Nội dung công việc',
        'Giá gói thầu',
        'Nguồn vốn',
        'Hình thức lựa chọn nhà thầu',
        'Thời gian bắt đầu tổ chức lựa chọn nhà thầu',
        'Loại hợp đồng',
        'Thời gian thực hiện hợp đồng',
      ],
      [
        1,
        'Mua sắm máy tính',
        950,
        'NSNN',
        'Chào hàng cạnh tranh',
        'Quý II/2024',
        'Trọn gói',
        '45 ngày',
      ],
      [2, 'Bảo trì phần mềm', 480, 'NSNN', 'Chỉ định thầu', 'Quý III/2024', 'Trọn gói', '90 ngày'],
    ],
  },
  {
    name: 'a week’s work by day: what, with whom, where',
    lines: [
      ['LỊCH LÀM VIỆC TUẦN 15 (từ 08/4 đến 12/4/2024)'],
      ['Thứ/ngày', 'Nội dung', 'Thành phần', 'Địa điểm'],
      ['Thứ Hai 08/4', 'Giao ban đầu tuần', 'Lãnh đạo, các phòng', 'Phòng họp A'],
      ['Thứ Ba 09/4', 'Làm việc với Sở Tài chính', 'Đ/c Hùng, Phòng KHTC', 'Sở Tài chính'],
      ['Thứ Tư 10/4', 'Tiếp công dân', 'Đ/c Lan', 'Phòng tiếp dân'],
    ],
  },
  {
    name: 'a week’s work by half-day and officer, no place',
    lines: [
      ['LỊCH CÔNG TÁC TUẦN'],
      ['Thứ', 'Buổi', 'Nội dung công việc', 'Người thực hiện'],
      ['Hai', 'Sáng', 'Chào cờ, giao ban', 'Toàn thể cán bộ'],
      [null, 'Chiều', 'Kiểm tra vệ sinh môi trường', 'Đ/c Tuấn'],
      ['Ba', 'Sáng', 'Họp thường trực', 'Thường trực Đảng ủy'],
      [null, 'Chiều', 'Làm việc tại cơ quan', 'Đ/c Hoa'],
      ['Tư', 'Sáng', 'Dự hội nghị huyện', 'Đ/c Tuấn'],
    ],
  },
  {
    name: 'a month’s calendar: date, hour, what, who presides',
    lines: [
      ['Ngày', 'Giờ', 'Nội dung', 'Chủ trì', 'Ghi chú'],
      ['05/6', '8h00', 'Họp Ban Chỉ đạo cải cách hành chính', 'Chủ tịch', null],
      ['06/6', '14h00', 'Hội nghị sơ kết', 'Phó Chủ tịch', null],
      ['10/6', '7h30', 'Tiếp xúc cử tri', 'Thường trực HĐND', null],
    ],
  },
  {
    name: 'the agenda of a meeting: hours, what is said, who says it',
    lines: [
      ['CHƯƠNG TRÌNH HỘI NGHỊ TỔNG KẾT NĂM 2023'],
      ['Thời gian', 'Nội dung', 'Thực hiện'],
      ['7h30 - 8h00', 'Đón tiếp đại biểu', 'Văn phòng'],
      ['8h00 - 8h10', 'Tuyên bố lý do, giới thiệu đại biểu', 'Chánh Văn phòng'],
      ['8h10 - 8h40', 'Báo cáo tổng kết', 'Phó Chủ tịch'],
      ['8h40 - 10h00', 'Thảo luận', 'Đại biểu'],
      ['10h00', 'Kết luận, bế mạc', 'Chủ tịch'],
    ],
  },
  {
    name: 'a training programme: topic, lessons, teacher',
    lines: [
      ['STT', 'Nội dung chuyên đề', 'Số tiết', 'Giảng viên', 'Thời gian', 'Hình thức'],
      [1, 'Tổng quan về chính quyền địa phương', 4, 'TS. Lê Văn Bình', 'Sáng 10/6', 'Trực tiếp'],
      [2, 'Kỹ năng soạn thảo văn bản', 8, 'ThS. Ngô Thị Hà', '11/6', 'Trực tiếp'],
      [3, 'Ôn tập, kiểm tra', 4, 'Ban Tổ chức lớp', '12/6', 'Trực tiếp'],
    ],
  },
  {
    name: 'a duty roster of a holiday',
    lines: [
      ['LỊCH TRỰC TẾT NGUYÊN ĐÁN NĂM 2024'],
      ['Ngày', 'Lãnh đạo trực', 'Cán bộ trực', 'Số điện thoại', 'Ghi chú'],
      ['08/02/2024', 'Nguyễn Văn Hòa', 'Lê Thị Sen', '0913000111', null],
      ['09/02/2024', 'Trần Minh Quân', 'Phạm Văn Tú', '0913000222', null],
    ],
  },
  {
    name: 'a duty roster by shift with what to see to',
    lines: [
      ['TT', 'Thời gian trực', 'Ca trực', 'Họ và tên', 'Nội dung', 'Ghi chú'],
      [1, 'Thứ Hai, 05/8', 'Ngày', 'Lê Văn Đạt', 'Trực cơ quan', null],
      [2, 'Thứ Hai, 05/8', 'Đêm', 'Vũ Thị Nga', 'Trực cơ quan', null],
    ],
  },
  {
    name: 'laws issued: number, date, matter, in force from',
    lines: [
      ['DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CÒN HIỆU LỰC'],
      [
        'STT',
        'Tên loại văn bản',
        'Số, ký hiệu; ngày, tháng, năm ban hành văn bản',
        'Tên gọi của văn bản/Trích yếu nội dung của văn bản',
        'Thời điểm có hiệu lực',
      ],
      [1, 'Quyết định', '10/2020/QĐ-UBND ngày 05/5/2020', 'Quy định về quản lý chợ', '15/5/2020'],
      [2, 'Nghị quyết', '05/2021/NQ-HĐND ngày 10/7/2021', 'Về mức thu học phí', '20/7/2021'],
    ],
  },
  {
    name: 'documents issued on a matter: kind, number, day, content, who issued',
    lines: [
      ['TT', 'Số ký hiệu', 'Ngày ban hành', 'Nội dung văn bản', 'Đơn vị ban hành'],
      [1, '15/KH-UBND', '10/01/2023', 'Kế hoạch cải cách hành chính năm 2023', 'UBND huyện'],
      [2, '234/UBND-NV', '15/02/2023', 'Đôn đốc thực hiện kế hoạch', 'UBND huyện'],
    ],
  },
  {
    name: 'papers to be handed in for a file',
    lines: [
      ['STT', 'Danh mục hồ sơ', 'Số lượng', 'Bản chính/Bản sao', 'Ghi chú'],
      [1, 'Đơn đề nghị', 1, 'Bản chính', null],
      [2, 'Căn cước công dân', 1, 'Bản sao', null],
      [3, 'Sơ yếu lý lịch', 2, 'Bản chính', null],
    ],
  },
  {
    name: 'files kept in an archive: title, how long, who keeps them',
    lines: [
      ['DANH MỤC HỒ SƠ NĂM 2024'],
      ['Số và ký hiệu hồ sơ', 'Tiêu đề hồ sơ', 'Thời hạn bảo quản', 'Người lập hồ sơ', 'Ghi chú'],
      ['01.TH', 'Hồ sơ xây dựng kế hoạch công tác năm', 'Vĩnh viễn', 'Phòng Tổng hợp', null],
      ['02.TH', 'Tập báo cáo tháng, quý', '20 năm', 'Phòng Tổng hợp', null],
    ],
  },
  {
    name: 'an inventory: things, how many, in what state, who uses them, since when',
    lines: [
      ['BIÊN BẢN KIỂM KÊ TÀI SẢN'],
      ['STT', 'Danh mục', 'ĐVT', 'Số lượng', 'Đơn vị sử dụng', 'Thời gian sử dụng', 'Hiện trạng'],
      [1, 'Máy tính xách tay', 'Chiếc', 5, 'Văn phòng', 'Năm 2021', 'Tốt'],
      [2, 'Máy chiếu', 'Chiếc', 1, 'Phòng Nội vụ', 'Năm 2018', 'Hỏng'],
      [3, 'Bàn làm việc', 'Bộ', 12, 'Văn phòng', 'Năm 2016', 'Cũ'],
    ],
  },
  {
    name: 'scores of offices by content',
    lines: [
      ['STT', 'Nội dung đánh giá', 'Thang điểm', 'Điểm tự chấm', 'Điểm thẩm định', 'Đơn vị chấm'],
      [1, 'Ban hành kế hoạch đúng thời gian', 10, 10, 9, 'Sở Nội vụ'],
      [2, 'Thực hiện chế độ báo cáo', 5, 5, 5, 'Văn phòng UBND tỉnh'],
    ],
  },
  {
    name: 'administrative procedures: how long each takes, fee, where',
    lines: [
      ['STT', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Cơ quan giải quyết'],
      [1, 'Đăng ký khai sinh', '01 ngày làm việc', 'Không', 'UBND cấp xã'],
      [2, 'Cấp giấy phép xây dựng', '20 ngày', '75.000 đồng', 'Phòng Kinh tế'],
      [3, 'Chứng thực bản sao', 'Trong ngày', '2.000 đồng/trang', 'UBND cấp xã'],
    ],
  },
  {
    name: 'citizens’ complaints: who, what about, when received, answered by',
    lines: [
      ['STT', 'Họ tên công dân', 'Địa chỉ', 'Nội dung đơn', 'Ngày nhận', 'Kết quả giải quyết'],
      [1, 'Nguyễn Văn Tám', 'Thôn 2', 'Tranh chấp đất đai', '02/3/2023', 'Đã hòa giải'],
      [2, 'Lê Thị Chín', 'Thôn 5', 'Khiếu nại bồi thường', '09/4/2023', 'Đang xem xét'],
    ],
  },
  {
    name: 'counts of work done by unit',
    lines: [
      ['STT', 'Tên đơn vị', 'Số nhiệm vụ được giao', 'Hoàn thành đúng hạn', 'Quá hạn', 'Tỷ lệ (%)'],
      [1, 'Sở Nội vụ', 35, 30, 5, 85.7],
      [2, 'Sở Y tế', 28, 27, 1, 96.4],
      [3, 'Sở Xây dựng', 40, 40, 0, 100],
    ],
  },
  {
    name: 'figures of a year beside those of the last, and who counts them',
    lines: [
      [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Thực hiện 2023',
        'Kế hoạch 2024',
        'Cơ quan theo dõi, đánh giá',
      ],
      [1, 'Thu ngân sách', 'Tỷ đồng', 5200, 5600, 'Sở Tài chính'],
      [2, 'Tỷ lệ lao động qua đào tạo', '%', 61, 63, 'Sở Nội vụ'],
    ],
  },
  {
    name: 'what voters ask, and the answer',
    lines: [
      ['STT', 'Nội dung kiến nghị của cử tri', 'Địa phương', 'Nội dung trả lời'],
      [1, 'Đề nghị nâng cấp đường liên thôn', 'Xã Hòa An', 'Đã bố trí vốn năm 2024'],
      [2, 'Đề nghị bổ sung đèn chiếu sáng', 'Xã Hòa Bình', 'Tiếp thu, sẽ khảo sát'],
    ],
  },
  {
    name: 'people who answer for an area: no work is told',
    lines: [
      ['STT', 'Họ và tên', 'Lĩnh vực phụ trách', 'Đơn vị công tác', 'Thời gian giữ chức vụ'],
      [1, 'Phan Văn Khải', 'Kinh tế', 'UBND huyện', 'Từ năm 2021'],
      [2, 'Đinh Thị Mai', 'Văn hóa - xã hội', 'UBND huyện', 'Từ năm 2020'],
    ],
  },
  {
    name: 'emulation titles proposed for units',
    lines: [
      ['TT', 'Tên tập thể, cá nhân', 'Đơn vị', 'Thành tích', 'Hình thức khen thưởng', 'Năm'],
      [1, 'Phòng Tổng hợp', 'Văn phòng UBND', 'Hoàn thành xuất sắc nhiệm vụ', 'Bằng khen', 2023],
      [2, 'Lê Văn Sáu', 'Sở Nội vụ', 'Hoàn thành tốt nhiệm vụ', 'Giấy khen', 2023],
    ],
  },
  {
    name: 'a leader’s week: days with their date, what, who presides, who prepares',
    lines: [
      ['Thời gian', 'Nội dung công việc', 'Lãnh đạo chủ trì', 'Đơn vị chuẩn bị'],
      ['Thứ Hai, ngày 03/6', 'Họp giao ban', 'Chủ tịch', 'Văn phòng'],
      ['Thứ Ba, ngày 04/6', 'Làm việc với xã Tân An', 'PCT Hùng', 'Phòng Nông nghiệp'],
      ['Thứ Tư, ngày 05/6', 'Hội nghị trực tuyến', 'PCT Lan', 'VNPT'],
    ],
  },
  {
    name: 'the run of a ceremony by the clock, units beside it',
    lines: [
      ['Giờ', 'Nội dung', 'Đơn vị thực hiện', 'Ghi chú'],
      ['19:00', 'Đón khách', 'Ban Tổ chức', null],
      ['19:30', 'Chương trình văn nghệ', 'Đoàn Nghệ thuật', null],
      ['20:00', 'Phát biểu khai mạc', 'Lãnh đạo tỉnh', null],
    ],
  },
  {
    name: 'scores, and who follows them',
    lines: [
      [
        'TT',
        'Nội dung tiêu chí',
        'Điểm chuẩn',
        'Điểm đạt được',
        'Lý do trừ điểm',
        'Đơn vị theo dõi',
      ],
      [1, 'Xây dựng kế hoạch cải cách', 2, 2, null, 'Phòng Cải cách hành chính'],
      [2, 'Báo cáo định kỳ', 3, 2.5, 'Chậm 1 ngày', 'Phòng Cải cách hành chính'],
    ],
  },
  {
    name: 'figures of a report',
    lines: [
      ['STT', 'Nội dung', 'Số hồ sơ tiếp nhận', 'Số hồ sơ đúng hạn', 'Thời gian'],
      [1, 'Đăng ký đất đai', 1200, 1180, 'Quý I/2024'],
      [2, 'Hộ tịch', 300, 299, 'Quý I/2024'],
    ],
  },
  {
    name: 'letters of citizens: sender, address, matter, office that settles them',
    lines: [
      ['STT', 'Họ và tên người gửi', 'Địa chỉ', 'Nội dung', 'Cơ quan giải quyết', 'Ngày chuyển'],
      [1, 'Nguyễn Văn Tám', 'Xã Tân An', 'Tố cáo', 'Thanh tra huyện', '02/3/2023'],
      [2, 'Lê Thị Chín', 'Xã Tân Bình', 'Khiếu nại', 'Phòng Tài nguyên', '05/3/2023'],
    ],
  },
  {
    name: 'what was allotted, what was spent, by quarter',
    lines: [
      ['STT', 'Nội dung chi', 'Dự toán được giao', 'Đã chi', 'Còn lại', 'Thời gian'],
      [1, 'Chi thường xuyên', 500, 200, 300, 'Quý I'],
      [2, 'Chi không thường xuyên', 100, 50, 50, 'Quý I'],
    ],
  },
  {
    name: 'procedures: how long an office may take, by whom, for what fee',
    lines: [
      ['TT', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Cơ quan thực hiện', 'Phí, lệ phí'],
      [1, 'Đăng ký kết hôn', '01 ngày', 'UBND cấp xã', 'Không'],
      [2, 'Cấp giấy phép xây dựng', '20 ngày', 'Sở Xây dựng', 'Theo quy định'],
    ],
  },
];
