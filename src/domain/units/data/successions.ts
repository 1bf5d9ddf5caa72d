/**
 * What became of units in the reform of 2025, one succession a line:
 * `ended; … | successors, the main one first; … | first day of the new | legal basis`.
 *
 * Days: ministries by Nghị quyết 176/2025/QH15; departments and district offices by a resolution of
 * each provincial council between 20/02 and 01/03/2025, given here as 01/03/2025; the district level
 * by Nghị quyết 203/2025/QH15. "@xã" marks an office of a commune whose name a district office bore.
 */
export const successionRows = `
Bộ Kế hoạch và Đầu tư | Bộ Tài chính | 2025-03-01 | Nghị quyết 176/2025/QH15; Nghị định 29/2025/NĐ-CP
Bộ Tài nguyên và Môi trường; Bộ Nông nghiệp và Phát triển nông thôn | Bộ Nông nghiệp và Môi trường | 2025-03-01 | Nghị quyết 176/2025/QH15; Nghị định 35/2025/NĐ-CP
Bộ Giao thông vận tải | Bộ Xây dựng | 2025-03-01 | Nghị quyết 176/2025/QH15; Nghị định 33/2025/NĐ-CP
Bộ Thông tin và Truyền thông | Bộ Khoa học và Công nghệ; Bộ Văn hóa, Thể thao và Du lịch; Bộ Công an | 2025-03-01 | Nghị quyết 176/2025/QH15; Nghị định 55/2025/NĐ-CP
Bộ Lao động - Thương binh và Xã hội | Bộ Nội vụ; Bộ Y tế; Bộ Giáo dục và Đào tạo; Bộ Nông nghiệp và Môi trường; Bộ Công an | 2025-03-01 | Nghị quyết 176/2025/QH15; Nghị định 25/2025/NĐ-CP
Ủy ban Dân tộc | Bộ Dân tộc và Tôn giáo | 2025-03-01 | Nghị quyết 176/2025/QH15; Nghị định 41/2025/NĐ-CP
Sở Kế hoạch và Đầu tư | Sở Tài chính | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Sở Tài nguyên và Môi trường; Sở Nông nghiệp và Phát triển nông thôn | Sở Nông nghiệp và Môi trường | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Sở Giao thông vận tải; Sở Giao thông vận tải - Xây dựng | Sở Xây dựng | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Sở Lao động - Thương binh và Xã hội | Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo; Sở Nông nghiệp và Môi trường; Công an tỉnh | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Ban Dân tộc; Ban Dân tộc tỉnh | Sở Dân tộc và Tôn giáo; Sở Nội vụ | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Cục Quản lý thị trường tỉnh | Chi cục Quản lý thị trường | 2025-03-01 | Nghị định 40/2025/NĐ-CP
Thanh tra sở; Thanh tra các sở; Thanh tra huyện | Thanh tra tỉnh | 2025-07-01 | Luật Thanh tra 84/2025/QH15
Ban Tuyên giáo Tỉnh ủy; Ban Dân vận Tỉnh ủy | Ban Tuyên giáo và Dân vận Tỉnh ủy | 2025-03-01 | Kết luận 121-KL/TW ngày 24/01/2025
Đảng ủy Khối các cơ quan; Đảng ủy Khối các cơ quan tỉnh | Đảng ủy các cơ quan Đảng; Đảng ủy Ủy ban nhân dân tỉnh | 2025-03-01 | Kết luận 121-KL/TW ngày 24/01/2025
Huyện ủy; Thị ủy; Quận ủy | Đảng ủy cấp xã | 2025-07-01 | Nghị quyết 60-NQ/TW ngày 12/4/2025
Cục Thuế tỉnh | Thuế tỉnh | 2025-07-01 | Nghị định 29/2025/NĐ-CP
Chi cục Thuế huyện | Thuế cơ sở | 2025-07-01 | Nghị định 29/2025/NĐ-CP
Kho bạc Nhà nước tỉnh; Kho bạc Nhà nước huyện | Kho bạc Nhà nước khu vực | 2025-03-01 | Nghị định 29/2025/NĐ-CP
Cục Thống kê tỉnh | Thống kê tỉnh | 2025-07-01 | Nghị định 29/2025/NĐ-CP
Chi cục Thống kê huyện | Thống kê cơ sở | 2025-07-01 | Nghị định 29/2025/NĐ-CP
Bảo hiểm xã hội huyện | Bảo hiểm xã hội cơ sở | 2025-07-01 | Nghị định 29/2025/NĐ-CP
Cục Thi hành án dân sự tỉnh | Thi hành án dân sự tỉnh | 2025-07-01 | Nghị định 39/2025/NĐ-CP
Chi cục Thi hành án dân sự huyện | Phòng Thi hành án dân sự khu vực | 2025-07-01 | Nghị định 39/2025/NĐ-CP
Ngân hàng Nhà nước chi nhánh tỉnh | Ngân hàng Nhà nước chi nhánh khu vực | 2025-03-01 | Nghị định 26/2025/NĐ-CP
Công an huyện | Công an tỉnh; Công an cấp xã | 2025-03-01 | Kết luận 121-KL/TW ngày 24/01/2025
Tòa án nhân dân huyện | Tòa án nhân dân khu vực | 2025-07-01 | Luật 81/2025/QH15
Viện kiểm sát nhân dân huyện | Viện kiểm sát nhân dân khu vực | 2025-07-01 | Nghị quyết 225/2025/QH15
Ủy ban nhân dân huyện | Ủy ban nhân dân cấp xã; Ủy ban nhân dân tỉnh | 2025-07-01 | Nghị quyết 203/2025/QH15; Luật 72/2025/QH15
Hội đồng nhân dân huyện | Hội đồng nhân dân cấp xã | 2025-07-01 | Nghị quyết 203/2025/QH15; Luật 72/2025/QH15
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Ủy ban Mặt trận Tổ quốc Việt Nam huyện | Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã | 2025-07-01 | Luật 97/2025/QH15
Bộ phận Một cửa huyện; Bộ phận Tiếp nhận và Trả kết quả huyện; Bộ phận Một cửa cấp xã; Bộ phận Tiếp nhận và Trả kết quả cấp xã | Trung tâm Phục vụ hành chính công cấp xã | 2025-07-01 | Nghị định 118/2025/NĐ-CP
Phòng Nội vụ | Phòng Văn hóa - Xã hội @xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Phòng Tư pháp | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Phòng Tài chính - Kế hoạch; Phòng Nông nghiệp và Môi trường; Phòng Kinh tế; Phòng Kinh tế, Hạ tầng và Đô thị | Phòng Kinh tế @xã; Phòng Kinh tế, Hạ tầng và Đô thị @xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Phòng Tài nguyên và Môi trường; Phòng Nông nghiệp và Phát triển nông thôn | Phòng Nông nghiệp và Môi trường | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Phòng Lao động - Thương binh và Xã hội | Phòng Nội vụ; Phòng Y tế; Phòng Giáo dục và Đào tạo; Phòng Nông nghiệp và Môi trường | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Phòng Văn hóa và Thông tin | Phòng Văn hóa, Khoa học và Thông tin | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Phòng Kinh tế và Hạ tầng; Phòng Quản lý đô thị | Phòng Kinh tế, Hạ tầng và Đô thị | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Phòng Dân tộc | Phòng Dân tộc và Tôn giáo | 2025-03-01 | Nghị định 45/2025/NĐ-CP
Phòng Văn hóa, Khoa học và Thông tin; Phòng Giáo dục và Đào tạo; Phòng Y tế; Phòng Dân tộc và Tôn giáo | Phòng Văn hóa - Xã hội @xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Công chức Văn phòng - Thống kê; Công chức Tư pháp - Hộ tịch | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Công chức Tài chính - Kế toán | Phòng Kinh tế @xã; Phòng Kinh tế, Hạ tầng và Đô thị @xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
Công chức Văn hóa - Xã hội | Phòng Văn hóa - Xã hội @xã | 2025-07-01 | Nghị định 150/2025/NĐ-CP
`;

/** Provinces that were joined on 01/07/2025 by Nghị quyết 202/2025/QH15: `new: the others in it`. */
export const provinceMergers = `
tỉnh Tuyên Quang: Hà Giang
tỉnh Lào Cai: Yên Bái
tỉnh Thái Nguyên: Bắc Kạn
tỉnh Phú Thọ: Vĩnh Phúc, Hòa Bình
tỉnh Bắc Ninh: Bắc Giang
tỉnh Hưng Yên: Thái Bình
thành phố Hải Phòng: Hải Dương
tỉnh Ninh Bình: Hà Nam, Nam Định
tỉnh Quảng Trị: Quảng Bình
thành phố Đà Nẵng: Quảng Nam
tỉnh Quảng Ngãi: Kon Tum
tỉnh Gia Lai: Bình Định
tỉnh Khánh Hòa: Ninh Thuận
tỉnh Lâm Đồng: Đắk Nông, Bình Thuận
tỉnh Đắk Lắk: Phú Yên
Thành phố Hồ Chí Minh: Bà Rịa - Vũng Tàu, Bình Dương
tỉnh Đồng Nai: Bình Phước
tỉnh Tây Ninh: Long An
thành phố Cần Thơ: Sóc Trăng, Hậu Giang
tỉnh Vĩnh Long: Bến Tre, Trà Vinh
tỉnh Đồng Tháp: Tiền Giang
tỉnh Cà Mau: Bạc Liêu
tỉnh An Giang: Kiên Giang
`;
