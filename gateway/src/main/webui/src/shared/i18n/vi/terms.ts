/** The glossary: what a term of the field means, for the help beside it. */
export const terms = {
  referred: {
    term: 'Giới thiệu cho Đảng',
    meaning: 'Đoàn viên ưu tú được tổ chức Đoàn giới thiệu cho cấp ủy. Ban Tổ chức – Kiểm tra quy định tính theo ngày trao danh sách hay ngày ra nghị quyết.',
  },
  admitted: {
    term: 'Được kết nạp',
    meaning: 'Đoàn viên ưu tú được kết nạp Đảng, tính theo ngày quyết định hoặc ngày tổ chức lễ kết nạp như chương trình quy định.',
  },
  unionShare: {
    term: 'Tỷ lệ đảng viên mới là đoàn viên',
    meaning: 'Trong số đảng viên mới kết nạp của toàn Đảng bộ, bao nhiêu phần là đoàn viên. Tổng số đảng viên mới do Ban Tổ chức của cấp ủy xác nhận, được nhập theo quý.',
  },
  outstandingMember: {
    term: 'Đoàn viên ưu tú',
    meaning: 'Đoàn viên được chi đoàn bình chọn và đoàn cơ sở xác nhận, để bồi dưỡng và giới thiệu cho Đảng.',
  },
  selection: {
    term: 'Bình chọn',
    meaning: 'Cuộc họp chi đoàn chọn đoàn viên ưu tú bằng biểu quyết. Đại diện chi bộ được mời dự và nhận xét.',
  },
  confirmation: {
    term: 'Xác nhận',
    meaning: 'BCH đoàn cơ sở xem xét kết quả bình chọn của chi đoàn. Người nhập phiếu bình chọn không được tự xác nhận.',
  },
  handOver: {
    term: 'Trao danh sách',
    meaning: 'Tổ chức Đoàn trao danh sách đoàn viên ưu tú cho cấp ủy cùng cấp, có ngày trao và hai bên ký nhận.',
  },
  resolution: {
    term: 'Nghị quyết giới thiệu',
    meaning: 'Nghị quyết của BCH đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng (mẫu 4-KNĐ); thay cho một người giới thiệu.',
  },
  awarenessClass: {
    term: 'Lớp bồi dưỡng nhận thức về Đảng',
    meaning: 'Lớp học trước khi xét kết nạp. Giấy chứng nhận có giá trị 60 tháng tính đến khi chi bộ xét.',
  },
  prospect: {
    term: 'Đối tượng Đảng',
    meaning: 'Người được chi bộ đưa vào danh sách theo dõi, bồi dưỡng và phân công đảng viên giúp đỡ.',
  },
  mentor: {
    term: 'Đảng viên giúp đỡ',
    meaning: 'Đảng viên chính thức được chi bộ phân công theo dõi, giúp đỡ người vào Đảng.',
  },
  admission: {
    term: 'Quyết định kết nạp',
    meaning: 'Quyết định của cấp ủy có thẩm quyền. Tuổi Đảng tính từ ngày ghi trong quyết định.',
  },
  ceremony: {
    term: 'Lễ kết nạp',
    meaning: 'Buổi lễ tại chi bộ. Thời gian dự bị 12 tháng tính từ ngày này.',
  },
  probation: {
    term: 'Đảng viên dự bị',
    meaning: '12 tháng kể từ lễ kết nạp, trước khi được công nhận chính thức.',
  },
  stalled: {
    term: 'Tồn đọng',
    meaning: 'Đã được bình chọn từ 2 năm trở lên mà chưa được kết nạp hoặc chưa là đối tượng Đảng. Chi đoàn phải ghi nguyên nhân và hướng giải quyết.',
  },
  sector: {
    term: 'Khối',
    meaning: 'Năm khối của kế hoạch: địa bàn dân cư, trường học, doanh nghiệp, công nhân viên chức, lực lượng vũ trang.',
  },
  branch: {
    term: 'Chi đoàn',
    meaning: 'Tổ chức Đoàn nhỏ nhất, nơi đoàn viên sinh hoạt.',
  },
  grassroots: {
    term: 'Đoàn cơ sở',
    meaning: 'Cấp trên trực tiếp của chi đoàn: đoàn xã, phường, trường học, cơ quan, doanh nghiệp.',
  },
  transfer: {
    term: 'Chuyển sinh hoạt đoàn',
    meaning: 'Đoàn viên rời chi đoàn này sang chi đoàn khác từ một ngày nhất định; quá trình cũ vẫn được giữ.',
  },
  maturity: {
    term: 'Trưởng thành đoàn',
    meaning: 'Đoàn viên thôi sinh hoạt Đoàn khi hết tuổi: 30, có thể kéo dài đến 35.',
  },
  citizenNumber: {
    term: 'Số định danh cá nhân',
    meaning: '12 chữ số trên thẻ căn cước. Khác với số thẻ đoàn.',
  },
  memberCode: {
    term: 'Mã định danh đoàn viên',
    meaning: 'Mã số 7 hoặc 8 chữ số của đoàn viên trong phần mềm quản lý đoàn viên.',
  },
  cardNumber: {
    term: 'Số thẻ đoàn',
    meaning: '12 chữ số in trên thẻ đoàn viên. Không phải số căn cước.',
  },
  outsideNumber: {
    term: 'Tổng số đảng viên mới',
    meaning: 'Số người được kết nạp trong toàn Đảng bộ, kể cả không phải đoàn viên, do Ban Tổ chức của cấp ủy xác nhận theo quý.',
  },
  target: {
    term: 'Chỉ tiêu',
    meaning: 'Số phải đạt của đơn vị trong năm hoặc cả nhiệm kỳ, do cấp trên giao. Chỉ tiêu giới thiệu và kết nạp là tối thiểu, trừ khi ghi khác.',
  },
  organisationBoard: {
    term: 'Ban Tổ chức – Kiểm tra',
    meaning: 'Ban của tỉnh đoàn phụ trách tổ chức cán bộ, đoàn viên và kiểm tra: giao chỉ tiêu, quy định cách tính, nhập số của Đảng bộ.',
  },
  executiveCommittee: {
    term: 'Ban Chấp hành (BCH)',
    meaning: 'Cơ quan lãnh đạo giữa hai kỳ đại hội của một cấp bộ Đoàn. BCH đoàn cơ sở xác nhận kết quả bình chọn và ra nghị quyết giới thiệu.',
  },
  standingCommittee: {
    term: 'Ban Thường vụ (BTV)',
    meaning: 'Do Ban Chấp hành bầu, điều hành công việc giữa hai kỳ họp Ban Chấp hành.',
  },
  partyCommittee: {
    term: 'Cấp ủy',
    meaning: 'Ban Chấp hành của Đảng ở một cấp: chi ủy, đảng ủy, huyện ủy, tỉnh ủy. Tổ chức Đoàn giới thiệu đoàn viên ưu tú cho cấp ủy cùng cấp.',
  },
  subordinateUnion: {
    term: 'Đoàn trực thuộc',
    meaning: 'Tổ chức Đoàn trực thuộc tỉnh đoàn mà không phải huyện, thị, thành đoàn: khối cơ quan và doanh nghiệp, công an, quân sự, bộ đội biên phòng, trường đại học, cao đẳng.',
  },
  jointActivity: {
    term: 'Sinh hoạt ghép',
    meaning: 'Đoàn viên tạm sinh hoạt ở nơi khác mà vẫn thuộc chi đoàn gốc; chỉ được tính một lần, ở chi đoàn gốc.',
  },
  removal: {
    term: 'Xóa tên',
    meaning: 'Đưa tên khỏi danh sách đoàn viên khi bỏ sinh hoạt hoặc không đóng đoàn phí không lý do. Không phải hình thức kỷ luật.',
  },
  officialMember: {
    term: 'Đảng viên chính thức',
    meaning: 'Người đã hết thời gian dự bị và được công nhận. Tuổi Đảng tính từ ngày ghi trong quyết định kết nạp.',
  },
  sensitiveData: {
    term: 'Dữ liệu cá nhân nhạy cảm',
    meaning: 'Dân tộc, tôn giáo, số định danh và những dữ liệu khác được pháp luật bảo vệ riêng. Được lưu mã hóa, chỉ người có trách nhiệm xem được; mỗi lần xem đều được ghi lại.',
  },
};
