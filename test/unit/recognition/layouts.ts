import type { CellValue } from '../../../src/domain/grid/grid';

/**
 * A table as an office may lay it out, and how a careful reader reads it: a letter a row (t title,
 * h header, r header again, g group, x task, c continuation, n note, - blank), and the column of
 * each role. The wording is made up after published appendices; no table is copied.
 */
export interface Layout {
  readonly name: string;
  readonly lines: readonly (readonly CellValue[])[];
  readonly kinds: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly bold?: readonly number[];
}

export const layouts: readonly Layout[] = [
  {
    name: 'two header rows: who leads and who helps under one heading, merged',
    lines: [
      ['PHỤ LỤC', '<', '<', '<', '<', '<'],
      ['Danh mục nhiệm vụ trọng tâm cải cách hành chính năm 2023', '<', '<', '<', '<', '<'],
      ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', '<', 'Thời gian hoàn thành', 'Sản phẩm'],
      ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^'],
      ['I', 'Cải cách thể chế', '<', '<', '<', '<'],
      [1, 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Các sở, ban, ngành', 'Quý II/2023', 'Báo cáo'],
      [2, 'Kiểm tra công tác theo dõi thi hành pháp luật', 'Sở Tư pháp', 'UBND cấp huyện', 'Tháng 9/2023', 'Kế hoạch; Báo cáo'],
      ['II', 'Cải cách thủ tục hành chính', '<', '<', '<', '<'],
      [1, 'Công bố danh mục thủ tục hành chính', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành', 'Thường xuyên', 'Quyết định'],
    ],
    kinds: 'tthhgxxgx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4, result: 5 },
  },
  {
    name: 'the same header pasted without merges',
    lines: [
      ['TT', 'Nội dung công việc', 'Cơ quan thực hiện', null, 'Thời gian', null, 'Ghi chú'],
      [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', null],
      [1, 'Xây dựng kế hoạch tuyên truyền về chuyển đổi số', 'Sở TT&TT', 'Báo tỉnh', '01/2024', '3/2024', null],
      [2, 'Tổ chức hội nghị triển khai', 'Văn phòng UBND tỉnh', 'Sở TT&TT', '02/2024', '4/2024', null],
      [3, 'Tổng kết, báo cáo UBND tỉnh', 'Sở TT&TT', 'Các sở, ngành', '11/2024', '12/2024', null],
    ],
    kinds: 'hhxxx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 5, note: 6 },
  },
  {
    name: 'a row of column numbers, money and a submitting level beside the roles',
    lines: [
      ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025 CỦA ỦY BAN NHÂN DÂN TỈNH', '<', '<', '<', '<', '<', '<', '<'],
      ['STT', 'Tên đề án, nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Cấp trình', 'Thời gian trình', 'Kinh phí (triệu đồng)', 'Lãnh đạo UBND tỉnh phụ trách'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['1', 'Đề án phát triển du lịch cộng đồng giai đoạn 2025 - 2030', 'Sở VHTTDL', 'Các sở, ngành liên quan', 'HĐND tỉnh', 'Tháng 6', 500, 'PCT Nguyễn Văn A'],
      ['2', 'Quyết định ban hành đơn giá bồi thường cây trồng', 'Sở NN&MT', 'Sở Tài chính', 'UBND tỉnh', 'Tháng 3', null, 'PCT Trần Văn B'],
      ['3', 'Kế hoạch phát triển kinh tế - xã hội năm 2026', 'Sở Tài chính', 'Các sở, ban, ngành', 'HĐND tỉnh', 'Tháng 11', null, 'Chủ tịch'],
    ],
    kinds: 'thhxxx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 5 },
  },
  {
    name: 'no ordinals, text-only groups, one implementing column',
    lines: [
      ['Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
      ['Công tác tuyên truyền', null, null],
      ['Tổ chức hội nghị tuyên truyền tại các thôn', 'Công chức Văn hóa - Xã hội', 'Quý I'],
      ['Phát thanh trên hệ thống loa truyền thanh', 'Đài truyền thanh xã', 'Thường xuyên'],
      ['Công tác kiểm tra', null, null],
      ['Kiểm tra việc niêm yết thủ tục hành chính', 'Văn phòng UBND xã', 'Hàng quý'],
      ['Tổng hợp kết quả, báo cáo UBND huyện', 'Văn phòng UBND xã', 'Tháng 12'],
    ],
    kinds: 'hgxxgxx',
    columns: { task: 0, implementer: 1, deadline: 2 },
  },
  {
    name: 'dotted numbers under a number, letters outermost',
    lines: [
      ['STT', 'Nhiệm vụ, giải pháp', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm đầu ra'],
      ['A', 'NHIỆM VỤ CHUNG', null, null, null, null],
      ['1', 'Hoàn thiện thể chế', null, null, null, null],
      ['1.1', 'Ban hành quy chế quản lý dữ liệu', 'Sở KH&CN', 'Các sở', '30/6/2025', 'Quy chế'],
      ['1.2', 'Sửa đổi quy chế làm việc', 'Văn phòng UBND tỉnh', null, 'Quý III/2025', 'Quyết định'],
      ['2', 'Phát triển hạ tầng số', null, null, null, null],
      ['2.1', 'Nâng cấp trung tâm dữ liệu', 'Sở KH&CN', 'Viễn thông tỉnh', '2025', 'Trung tâm dữ liệu'],
      ['B', 'NHIỆM VỤ CỦA ĐỊA PHƯƠNG', null, null, null, null],
      ['1', 'Bố trí nhân lực phụ trách chuyển đổi số', 'UBND cấp xã', 'Sở Nội vụ', 'Tháng 8/2025', 'Báo cáo'],
    ],
    kinds: 'hggxxgxgx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4, result: 5 },
  },
  {
    name: 'a roman numeral with its own lead and deadline is a task',
    lines: [
      ['TT', 'Nội dung', 'Thời gian triển khai', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      ['I', 'Chuẩn bị kiểm kê tài sản', null, null, null],
      [1, 'Ban hành quyết định thành lập tổ kiểm kê', 'Trước 15/10/2021', 'Phòng TCKT', 'Các khoa'],
      [2, 'Tập huấn nghiệp vụ', 'Trước 20/10/2021', 'Phòng TCKT', 'Các phòng'],
      ['II', 'Tiến hành kiểm kê tại các đơn vị', 'Từ 01/11 đến 30/11/2021', 'Tổ kiểm kê', 'Các đơn vị'],
      ['III', 'Tổng hợp, báo cáo', null, null, null],
      [1, 'Lập báo cáo kiểm kê', 'Trước 31/12/2021', 'Phòng TCKT', null],
    ],
    kinds: 'hgxxxgx',
    columns: { ordinal: 0, task: 1, deadline: 2, lead: 3, coordinator: 4 },
  },
  {
    name: 'a group row carries the lead and the deadline for its items',
    lines: [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Kết quả'],
      ['I', 'Nâng cao chỉ số tiếp cận đất đai', 'Sở TN&MT', 'Quý IV/2020', null],
      ['1', 'Công khai quy hoạch sử dụng đất', null, null, 'Quyết định công khai'],
      ['2', 'Rút ngắn thời gian cấp giấy chứng nhận', null, null, 'Quy trình nội bộ'],
      ['II', 'Nâng cao chỉ số gia nhập thị trường', 'Sở KH&ĐT', 'Quý III/2020', null],
      ['1', 'Đăng ký doanh nghiệp qua mạng', null, null, 'Báo cáo'],
    ],
    kinds: 'hgxxgx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3, result: 4 },
  },
  {
    name: 'paragraphs of a Word cell pasted as rows',
    lines: [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Hoàn thành'],
      ['1', 'Tuyên truyền, phổ biến pháp luật:', 'Sở Tư pháp', 'Sở Nội vụ;', 'Quý I'],
      [null, '- Biên soạn tài liệu;', null, 'Báo Đồng Nai', null],
      [null, '- Tổ chức tập huấn.', null, null, null],
      ['2', 'Kiểm tra công vụ đột xuất', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Quý II'],
      ['3', 'Đánh giá, xếp hạng các sở, ngành', 'Sở Nội vụ', 'Các sở, ngành', 'Quý IV'],
    ],
    kinds: 'hxccxx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4 },
  },
  {
    name: 'signature block, remarks and totals under the table',
    lines: [
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Ghi chú'],
      [1, 'Rà soát hộ nghèo, hộ cận nghèo', 'Phòng LĐ-TB&XH', '30/11/2019', null],
      [2, 'Cấp thẻ bảo hiểm y tế', 'BHXH huyện', '31/12/2019', null],
      [null, 'Tổng cộng: 02 nhiệm vụ', null, null, null],
      [null, null, null, null, null],
      ['Ghi chú: Các đơn vị báo cáo trước ngày 25 hằng tháng.', null, null, null, null],
      ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN', null],
      ['- Như trên;', null, null, 'CHỦ TỊCH', null],
      ['- Lưu: VT.', null, null, 'Nguyễn Văn A', null],
    ],
    kinds: 'hxxn-nnnn',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3, note: 4 },
  },
  {
    name: 'a column of persons beside the unit column stays out',
    lines: [
      ['STT', 'Nhiệm vụ được giao', 'Lãnh đạo phụ trách', 'Đơn vị thực hiện', 'Chuyên viên theo dõi', 'Hạn xử lý', 'Trạng thái', 'Tiến độ (%)'],
      ['1', 'Tham mưu sửa đổi nghị quyết về học phí', 'Đ/c Hùng', 'Sở GD&ĐT', 'Lan', '15/8/2024', 'Đang thực hiện', '40%'],
      ['2', 'Báo cáo tình hình giải ngân vốn đầu tư công', 'Đ/c Minh', 'Sở KH&ĐT', 'Hoa', '20/7/2024', 'Hoàn thành', '100%'],
      ['3', 'Kiểm tra phòng cháy tại chung cư', 'Đ/c Hùng', 'Công an tỉnh', 'Lan', '30/9/2024', 'Chưa thực hiện', '0%'],
    ],
    kinds: 'hxxx',
    columns: { ordinal: 0, task: 1, implementer: 3, deadline: 5, status: 6, progress: 7 },
  },
  {
    name: 'a column of persons alone answers',
    lines: [
      ['STT', 'Công việc', 'Người phụ trách', 'Thời hạn', 'Ghi chú'],
      [1, 'Chuẩn bị tài liệu họp giao ban', 'Nguyễn Thị Hà', '05/3/2022', null],
      [2, 'Dự thảo báo cáo tháng', 'Trần Văn Nam', '10/3/2022', null],
      [3, 'Rà soát hồ sơ lưu trữ', 'Lê Thu Trang', '15/3/2022', null],
    ],
    kinds: 'hxxx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3, note: 4 },
  },
  {
    name: '"Tiến độ" holding states is a status, "Kết quả" holding reports an outcome',
    lines: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tiến độ', 'Kết quả thực hiện'],
      [1, 'Trình ban hành nghị quyết về đầu tư công', 'Bộ Tài chính', '31/3/2026', 'Đã hoàn thành', 'Đã trình Chính phủ tại Tờ trình số 12/TTr-BTC'],
      [2, 'Sửa đổi thông tư hướng dẫn kế toán', 'Bộ Tài chính', '30/6/2026', 'Đang thực hiện', 'Đang lấy ý kiến các đơn vị'],
      [3, 'Xây dựng cơ sở dữ liệu giá', 'Cục Quản lý giá', '30/9/2026', 'Chưa thực hiện', null],
    ],
    kinds: 'hxxx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3, status: 4, outcome: 5 },
  },
  {
    name: '"Tiến độ" holding dates is a deadline',
    lines: [
      ['Stt', 'Nội dung thực hiện', 'Đơn vị đầu mối', 'Tiến độ', 'Sản phẩm'],
      ['1', 'Khảo sát mức độ hài lòng của người dân', 'Sở Nội vụ', 'Tháng 10/2018', 'Báo cáo khảo sát'],
      ['2', 'Công bố kết quả', 'Sở Nội vụ', 'Tháng 12/2018', 'Quyết định'],
      ['3', 'Kiểm tra, giám sát', 'Thanh tra tỉnh', 'Quý III/2018', 'Kết luận'],
    ],
    kinds: 'hxxx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3, result: 4 },
  },
  {
    name: 'title lines with header words, a letterhead, header far from the top',
    lines: [
      ['ỦY BAN NHÂN DÂN\nHUYỆN BA VÌ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
      [null, null, null, 'Độc lập - Tự do - Hạnh phúc', null],
      [null, null, null, null, null],
      ['BIỂU PHÂN CÔNG NHIỆM VỤ, ĐƠN VỊ CHỦ TRÌ, THỜI GIAN THỰC HIỆN', '<', '<', '<', '<'],
      ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 12 tháng 3 năm 2020 của UBND huyện Ba Vì)', '<', '<', '<', '<'],
      ['SỐ TT', 'NỘI DUNG NHIỆM VỤ', 'ĐƠN VỊ CHỦ TRÌ', 'ĐƠN VỊ PHỐI HỢP', 'THỜI GIAN HOÀN THÀNH'],
      [1, 'Xây dựng kế hoạch phòng, chống thiên tai', 'Phòng Kinh tế', 'UBND các xã', 'Trước 15/4/2020'],
      [2, 'Tổ chức diễn tập', 'Ban CHQS huyện', 'Công an huyện', 'Tháng 5/2020'],
    ],
    kinds: 'tt-tthxx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4 },
  },
  {
    name: 'cut by a page break with the header again, a page number between',
    lines: [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ['1', 'Phối hợp tuyên truyền chính sách', 'Sở Y tế', 'Bộ Y tế, Bộ', 'Tháng'],
      ['2', null, null, null, null],
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      [null, 'bảo hiểm y tế', null, 'Nội vụ', '10/2023'],
      ['2', 'Kiểm tra an toàn thực phẩm', 'Sở Y tế', 'Sở Công Thương', 'Quý IV/2023'],
    ],
    kinds: 'hxnrcx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4 },
  },
  {
    name: 'items split into rows by merges, each with its own unit',
    lines: [
      ['TT', 'Tiêu chí', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Thời gian'],
      [1, 'Giao thông', 'Cứng hóa đường trục thôn', 'UBND xã', 'Năm 2021'],
      ['^', '^', 'Lắp đặt biển báo', 'Phòng KT&HT', '^'],
      [2, 'Thủy lợi', 'Kiên cố hóa kênh mương', 'Phòng NN&PTNT', 'Quý III/2021'],
      ['^', '^', 'Nạo vét kênh nội đồng', 'UBND xã', 'Quý I/2021'],
    ],
    kinds: 'hxxxx',
    columns: { ordinal: 0, component: 1, task: 2, implementer: 3, deadline: 4 },
  },
  {
    name: 'a list of decisions to draft, by document form',
    lines: [
      ['STT', 'Tên văn bản', 'Hình thức văn bản', 'Cơ quan chủ trì soạn thảo', 'Thời gian trình'],
      [1, 'Quy định mức thu phí tham quan', 'Nghị quyết', 'Sở VHTT', 'Kỳ họp giữa năm 2022'],
      [2, 'Quy định tiêu chuẩn xe ô tô chuyên dùng', 'Quyết định', 'Sở Tài chính', 'Tháng 8/2022'],
    ],
    kinds: 'hxx',
    columns: { ordinal: 0, task: 1, result: 2, lead: 3, deadline: 4 },
  },
  {
    name: 'header words without blanks, split over lines, in the other tone placement',
    lines: [
      ['Số\nTT', 'Nhiệm vụtrọng tâm', 'Đơn vịchủ trì', 'Cơ quanphối hợp', 'Thời gian\nhoànthành'],
      ['1', 'Đẩy mạnh cải cách thủ tục hành chính', 'Văn phòng UBND tỉnh', 'Các sở', 'Năm 2021'],
      ['2', 'Kiện toàn tổ chức bộ máy', 'Sở Nội vụ', 'Các sở', 'Quý II/2021'],
    ],
    kinds: 'hxx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4 },
  },
  {
    name: 'codes of tasks, target and product columns',
    lines: [
      ['TT', 'Mã nhiệm vụ', 'Nhiệm vụ', 'Chỉ tiêu', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Hạn hoàn thành'],
      ['1', 'CDS.01', 'Số hóa hồ sơ đất đai', '100% hồ sơ', 'Cơ sở dữ liệu', 'Sở TN&MT', 'UBND huyện', '12/2023'],
      ['2', 'CDS.02', 'Cấp chữ ký số', '50% người dân', 'Chữ ký số', 'Sở TT&TT', 'UBND huyện', '6/2023'],
    ],
    kinds: 'hxx',
    columns: { ordinal: 0, code: 1, task: 2, target: 3, result: 4, lead: 5, coordinator: 6, deadline: 7 },
  },
  {
    name: 'tasks numbered a), b) under a numbered heading',
    lines: [
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
      ['1', 'Về công tác cán bộ', null, null],
      ['a)', 'Rà soát quy hoạch', 'Ban Tổ chức', 'Tháng 3/2024'],
      ['b)', 'Luân chuyển cán bộ', 'Ban Tổ chức', 'Quý II/2024'],
      ['2', 'Về công tác kiểm tra', null, null],
      ['a)', 'Kiểm tra việc thực hiện nghị quyết', 'UBKT Huyện ủy', 'Tháng 9/2024'],
    ],
    kinds: 'hgxxgx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3 },
  },
  {
    name: 'a numbered task whose unit and time are still blank stays a task',
    lines: [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      [1, 'Lập dự toán năm 2025', 'Phòng TC-KH', '15/7/2024'],
      [2, 'Xây dựng kế hoạch đầu tư công', null, null],
      [3, 'Thẩm tra quyết toán', 'Phòng TC-KH', '30/6/2024'],
      [4, 'Công khai ngân sách', null, 'Quý I/2024'],
    ],
    kinds: 'hxxxx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3 },
  },
  {
    name: 'headings across in the ordinal column, bold',
    lines: [
      ['STT', 'Nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Thời gian thực hiện', 'Kết quả'],
      ['I. NHÓM NHIỆM VỤ VỀ NHẬN THỨC', '<', '<', '<', '<', '<'],
      [1, 'Tuyên truyền trên cổng thông tin điện tử', 'Văn phòng UBND thành phố', 'Sở TT&TT', 'Thường xuyên', 'Tin, bài'],
      [2, 'Đưa nội dung vào sinh hoạt chi bộ', 'Các cấp ủy', null, 'Hằng quý', 'Nghị quyết'],
      ['II. NHÓM NHIỆM VỤ VỀ THỂ CHẾ', '<', '<', '<', '<', '<'],
      [3, 'Ban hành khung kiến trúc', 'Sở TT&TT', 'Các sở', 'Quý II', 'Quyết định'],
    ],
    kinds: 'hgxxgx',
    columns: { ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4, result: 5 },
  },
  {
    name: 'ministry plan: units by abbreviations, product first, no ordinals for groups',
    lines: [
      ['STT', 'Nhiệm vụ', 'Sản phẩm dự kiến', 'Đơn vị chịu trách nhiệm', 'Đơn vị tham gia', 'Thời gian hoàn thành'],
      ['NHIỆM VỤ CỦA KHỐI CỤC', null, null, null, null, null],
      [1, 'Xây dựng nghị định về quản lý thuế', 'Nghị định', 'Cục Thuế', 'Vụ Pháp chế', 'Tháng 10'],
      [2, 'Sửa đổi thông tư về hóa đơn', 'Thông tư', 'Cục Thuế', 'Vụ CST', 'Tháng 5'],
      ['NHIỆM VỤ CỦA KHỐI VỤ', null, null, null, null, null],
      [3, 'Xây dựng chiến lược tài chính', 'Quyết định', 'Vụ NSNN', 'Viện CL&CSTC', 'Tháng 12'],
    ],
    kinds: 'hgxxgx',
    columns: { ordinal: 0, task: 1, result: 2, lead: 3, coordinator: 4, deadline: 5 },
  },
  {
    name: 'one responsibility column, its cells naming both roles',
    lines: [
      ['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Thời gian'],
      [1, 'Rà soát quy hoạch đô thị', 'Chủ trì: Sở Xây dựng\nPhối hợp: UBND cấp huyện', 'Quý I/2022'],
      [2, 'Cải tạo vỉa hè', 'Chủ trì: UBND cấp huyện\nPhối hợp: Sở GTVT', 'Quý II/2022'],
      [3, 'Chỉnh trang cây xanh', 'Chủ trì: Công ty Môi trường\nPhối hợp: UBND cấp xã', 'Quý III/2022'],
    ],
    kinds: 'hxxx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3 },
  },
  {
    name: 'two tables on a sheet with the same header and a heading between',
    lines: [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      [1, 'Tập huấn an toàn thông tin', 'Sở TT&TT', 'Tháng 5/2022'],
      [2, 'Giám sát mã độc', 'Sở TT&TT', 'Thường xuyên'],
      [null, null, null, null],
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      [1, 'Kiểm tra thực tế tại xã', 'Phòng VHTT', 'Tháng 6/2022'],
    ],
    kinds: 'hxx-rx',
    columns: { ordinal: 0, task: 1, lead: 2, deadline: 3 },
  },
];

/** Tables that hold no plan: no task may come of them. */
export const otherTables: readonly { readonly name: string; readonly lines: readonly (readonly CellValue[])[] }[] = [
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
    name: 'a list of tenders',
    lines: [
      ['STT', 'Tên gói thầu', 'Giá gói thầu', 'Nguồn vốn', 'Hình thức lựa chọn nhà thầu', 'Loại hợp đồng', 'Thời gian thực hiện hợp đồng'],
      [1, 'Gói thầu số 1: Tư vấn', 500000000, 'Ngân sách tỉnh', 'Chỉ định thầu', 'Trọn gói', '60 ngày'],
      [2, 'Gói thầu số 2: Xây lắp', 9000000000, 'Ngân sách tỉnh', 'Đấu thầu rộng rãi', 'Trọn gói', '180 ngày'],
    ],
  },
  {
    name: 'a week of meetings',
    lines: [
      ['LỊCH CÔNG TÁC TUẦN 12'],
      ['Thứ/Ngày', 'Thời gian', 'Nội dung', 'Thành phần tham dự', 'Địa điểm', 'Chủ trì'],
      ['Thứ Hai 18/3', '8h00', 'Giao ban Thường trực', 'Các Phó Chủ tịch', 'Phòng họp số 1', 'Chủ tịch'],
      ['Thứ Ba 19/3', '14h00', 'Họp về đầu tư công', 'Sở KH&ĐT', 'Phòng họp số 2', 'PCT Nam'],
    ],
  },
  {
    name: 'an inventory of equipment',
    lines: [
      ['STT', 'Tên tài sản', 'Đơn vị sử dụng', 'Năm đưa vào sử dụng', 'Nguyên giá', 'Giá trị còn lại'],
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
  { name: 'running text', lines: [['Kính gửi: Các sở, ban, ngành'], ['Thực hiện kế hoạch, đề nghị các đơn vị báo cáo nhiệm vụ.']] },
  { name: 'a title alone', lines: [['PHỤ LỤC NHIỆM VỤ NĂM 2022']] },
  {
    name: 'a header without rows',
    lines: [['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú']],
  },
];
