const plan = 'Kế hoạch của Tỉnh đoàn ngày 04/8/2021';
const charter = 'Điều lệ Đảng';
const union = 'Điều lệ Đoàn';
const software = 'Phần mềm quản lý đoàn viên của Trung ương Đoàn';

/** The glossary: what a term of the field means, for the help beside it, and the paper that says so. */
export const terms = {
  referred: {
    term: 'Giới thiệu cho Đảng',
    meaning: 'Đoàn viên ưu tú được tổ chức Đoàn giới thiệu cho cấp ủy. Ban Tổ chức – Kiểm tra quy định tính theo ngày trao danh sách hay ngày ra nghị quyết.',
    source: `${plan}, mục II`,
  },
  admitted: {
    term: 'Được kết nạp',
    meaning: 'Đoàn viên ưu tú được kết nạp Đảng, tính theo ngày quyết định hoặc ngày tổ chức lễ kết nạp như chương trình quy định.',
    source: `${plan}, mục II`,
  },
  unionShare: {
    term: 'Tỷ lệ đảng viên mới là đoàn viên',
    meaning: 'Trong số đảng viên mới kết nạp của toàn Đảng bộ, bao nhiêu phần là đoàn viên. Tổng số đảng viên mới do Ban Tổ chức của cấp ủy xác nhận, được nhập theo quý.',
    source: `${plan}, mục III.4; Nghị quyết 25-NQ/TW ngày 25/7/2008`,
  },
  outstandingMember: {
    term: 'Đoàn viên ưu tú',
    meaning: 'Đoàn viên được chi đoàn bình chọn và đoàn cơ sở xác nhận, để bồi dưỡng và giới thiệu cho Đảng.',
    source: `${plan}, mục III.1 và III.3`,
  },
  selection: {
    term: 'Bình chọn',
    meaning: 'Cuộc họp chi đoàn chọn đoàn viên ưu tú bằng biểu quyết. Đại diện chi bộ được mời dự và nhận xét.',
    source: `${plan}, mục III.1; Hướng dẫn 35-HD/TĐTN-TCKT ngày 04/01/2021`,
  },
  confirmation: {
    term: 'Xác nhận',
    meaning: 'BCH đoàn cơ sở xem xét kết quả bình chọn của chi đoàn. Người nhập phiếu bình chọn không được tự xác nhận.',
    source: `Hướng dẫn 35-HD/TĐTN-TCKT ngày 04/01/2021, dẫn tại ${plan}, mục III.1`,
  },
  handOver: {
    term: 'Trao danh sách',
    meaning: 'Tổ chức Đoàn trao danh sách đoàn viên ưu tú cho cấp ủy cùng cấp, có ngày trao và hai bên ký nhận.',
    source: `${plan}, mục III.1`,
  },
  resolution: {
    term: 'Nghị quyết giới thiệu',
    meaning: 'Nghị quyết của BCH đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng (mẫu 4-KNĐ); thay cho một người giới thiệu.',
    source: `${charter}, Điều 4; mẫu 4-KNĐ`,
  },
  awarenessClass: {
    term: 'Lớp bồi dưỡng nhận thức về Đảng',
    meaning: 'Lớp học trước khi xét kết nạp. Giấy chứng nhận có giá trị 60 tháng tính đến khi chi bộ xét.',
    source: 'Hướng dẫn 06-HD/TW ngày 09/6/2025',
  },
  prospect: {
    term: 'Đối tượng Đảng',
    meaning: 'Người được chi bộ đưa vào danh sách theo dõi, bồi dưỡng và phân công đảng viên giúp đỡ.',
    source: `${plan}, mục III.1`,
  },
  mentor: {
    term: 'Đảng viên giúp đỡ',
    meaning: 'Đảng viên chính thức được chi bộ phân công theo dõi, giúp đỡ người vào Đảng.',
    source: `${plan}, mục III.1`,
  },
  admission: {
    term: 'Quyết định kết nạp',
    meaning: 'Quyết định của cấp ủy có thẩm quyền. Tuổi Đảng tính từ ngày ghi trong quyết định.',
    source: 'Quy định 294-QĐ/TW ngày 26/5/2025; mẫu 9-KNĐ',
  },
  ceremony: {
    term: 'Lễ kết nạp',
    meaning: 'Buổi lễ tại chi bộ. Thời gian dự bị 12 tháng tính từ ngày này.',
    source: 'Quy định 294-QĐ/TW ngày 26/5/2025',
  },
  probation: {
    term: 'Đảng viên dự bị',
    meaning: '12 tháng kể từ lễ kết nạp, trước khi được công nhận chính thức.',
    source: `${charter}, Điều 5`,
  },
  stalled: {
    term: 'Tồn đọng',
    meaning: 'Đã được bình chọn từ 2 năm trở lên mà chưa được kết nạp hoặc chưa là đối tượng Đảng. Chi đoàn phải ghi nguyên nhân và hướng giải quyết.',
    source: `${plan}, mục III.1`,
  },
  sector: {
    term: 'Khối',
    meaning: 'Năm khối của kế hoạch: địa bàn dân cư, trường học, doanh nghiệp, công nhân viên chức, lực lượng vũ trang.',
    source: `${plan}, mục III.3`,
  },
  branch: {
    term: 'Chi đoàn',
    meaning: 'Tổ chức Đoàn nhỏ nhất, nơi đoàn viên sinh hoạt.',
    source: union,
  },
  grassroots: {
    term: 'Đoàn cơ sở',
    meaning: 'Cấp trên trực tiếp của chi đoàn: đoàn xã, phường, trường học, cơ quan, doanh nghiệp.',
    source: union,
  },
  transfer: {
    term: 'Chuyển sinh hoạt đoàn',
    meaning: 'Đoàn viên rời chi đoàn này sang chi đoàn khác từ một ngày nhất định; quá trình cũ vẫn được giữ.',
    source: `${union} và hướng dẫn thực hiện`,
  },
  maturity: {
    term: 'Trưởng thành đoàn',
    meaning: 'Đoàn viên thôi sinh hoạt Đoàn khi hết tuổi: 30, có thể kéo dài đến 35.',
    source: union,
  },
  citizenNumber: {
    term: 'Số định danh cá nhân',
    meaning: '12 chữ số trên thẻ căn cước. Khác với số thẻ đoàn.',
    source: 'Nghị định 137/2015/NĐ-CP, Điều 13',
  },
  memberCode: {
    term: 'Mã định danh đoàn viên',
    meaning: 'Mã số 7 hoặc 8 chữ số của đoàn viên trong phần mềm quản lý đoàn viên.',
    source: software,
  },
  cardNumber: {
    term: 'Số thẻ đoàn',
    meaning: '12 chữ số in trên thẻ đoàn viên. Không phải số căn cước.',
    source: software,
  },
  outsideNumber: {
    term: 'Tổng số đảng viên mới',
    meaning: 'Số người được kết nạp trong toàn Đảng bộ, kể cả không phải đoàn viên, do Ban Tổ chức của cấp ủy xác nhận theo quý.',
    source: `Biểu thống kê đoàn viên được kết nạp, có xác nhận của Ban Tổ chức cấp ủy; ${plan}, mục III.4`,
  },
  target: {
    term: 'Chỉ tiêu',
    meaning: 'Số phải đạt của đơn vị trong năm hoặc cả nhiệm kỳ, do cấp trên giao. Chỉ tiêu giới thiệu và kết nạp là tối thiểu, trừ khi ghi khác.',
    source: `${plan}, mục II và III.1`,
  },
  organisationBoard: {
    term: 'Ban Tổ chức – Kiểm tra',
    meaning: 'Ban của tỉnh đoàn phụ trách tổ chức cán bộ, đoàn viên và kiểm tra: giao chỉ tiêu, quy định cách tính, nhập số của Đảng bộ.',
    source: `${plan}, mục IV.1`,
  },
  executiveCommittee: {
    term: 'Ban Chấp hành (BCH)',
    meaning: 'Cơ quan lãnh đạo giữa hai kỳ đại hội của một cấp bộ Đoàn. BCH đoàn cơ sở xác nhận kết quả bình chọn và ra nghị quyết giới thiệu.',
    source: union,
  },
  standingCommittee: {
    term: 'Ban Thường vụ (BTV)',
    meaning: 'Do Ban Chấp hành bầu, điều hành công việc giữa hai kỳ họp Ban Chấp hành.',
    source: union,
  },
  partyCommittee: {
    term: 'Cấp ủy',
    meaning: 'Ban Chấp hành của Đảng ở một cấp: chi ủy, đảng ủy, huyện ủy, tỉnh ủy. Tổ chức Đoàn giới thiệu đoàn viên ưu tú cho cấp ủy cùng cấp.',
    source: charter,
  },
  subordinateUnion: {
    term: 'Đoàn trực thuộc',
    meaning: 'Tổ chức Đoàn trực thuộc tỉnh đoàn mà không phải huyện, thị, thành đoàn: khối cơ quan và doanh nghiệp, công an, quân sự, bộ đội biên phòng, trường đại học, cao đẳng.',
    source: `${plan}, mục III.2 và IV`,
  },
  jointActivity: {
    term: 'Sinh hoạt ghép',
    meaning: 'Đoàn viên tạm sinh hoạt ở nơi khác mà vẫn thuộc chi đoàn gốc; chỉ được tính một lần, ở chi đoàn gốc.',
    source: software,
  },
  removal: {
    term: 'Xóa tên',
    meaning: 'Đưa tên khỏi danh sách: đoàn viên bỏ sinh hoạt hoặc không đóng đoàn phí không lý do; đảng viên dự bị không được công nhận chính thức. Không phải hình thức kỷ luật.',
    source: `${union}; ${charter}, Điều 8`,
  },
  officialMember: {
    term: 'Đảng viên chính thức',
    meaning: 'Người đã hết thời gian dự bị và được công nhận. Tuổi Đảng tính từ ngày ghi trong quyết định kết nạp.',
    source: `${charter}, Điều 5`,
  },
  sensitiveData: {
    term: 'Dữ liệu cá nhân nhạy cảm',
    meaning: 'Dân tộc, tôn giáo, số định danh và những dữ liệu khác được pháp luật bảo vệ riêng. Được lưu mã hóa, chỉ người có trách nhiệm xem được; mỗi lần xem đều được ghi lại.',
    source: 'Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 4',
  },
  unionMember: {
    term: 'Đoàn viên',
    meaning: 'Người được kết nạp vào Đoàn TNCS Hồ Chí Minh và đang sinh hoạt tại một chi đoàn.',
    source: union,
  },
  eligible: {
    term: 'Số đoàn viên được triệu tập',
    meaning: 'Toàn bộ đoàn viên của chi đoàn vào ngày họp, kể cả người vắng mặt. Là mẫu số khi tỷ lệ phiếu tính trên tổng số đoàn viên.',
    source: `Hướng dẫn 35-HD/TĐTN-TCKT ngày 04/01/2021, dẫn tại ${plan}, mục III.1`,
  },
  vote: {
    term: 'Biểu quyết',
    meaning: 'Số phiếu tán thành trên số phiếu của BCH đoàn cơ sở khi xác nhận; ghi theo biên bản.',
    source: `Hướng dẫn 35-HD/TĐTN-TCKT ngày 04/01/2021, dẫn tại ${plan}, mục III.1`,
  },
  certificate: {
    term: 'Giấy chứng nhận',
    meaning: 'Cấp khi học xong lớp bồi dưỡng nhận thức về Đảng. Quá 60 tháng khi chi bộ xét thì phải học lại.',
    source: 'Hướng dẫn 06-HD/TW ngày 09/6/2025',
  },
  cellVote: {
    term: 'Chi bộ xét',
    meaning: 'Chi bộ họp xét kết nạp, biểu quyết từng người; cần ít nhất 2/3 tổng số đảng viên chính thức tán thành. Hạn của giấy chứng nhận và nghị quyết giới thiệu được tính đến ngày này.',
    source: 'Quy định 294-QĐ/TW ngày 26/5/2025; mẫu 6-KNĐ',
  },
  committeeVote: {
    term: 'Đảng ủy xét',
    meaning: 'Đảng ủy cơ sở xét nghị quyết của chi bộ và biểu quyết, trước khi cấp ủy có thẩm quyền quyết định.',
    source: 'Quy định 294-QĐ/TW ngày 26/5/2025; mẫu 8-KNĐ',
  },
  partyVote: {
    term: 'Biểu quyết của chi bộ, đảng ủy',
    meaning: 'Số phiếu tán thành, số phiếu thu vào và số người có quyền biểu quyết (của chi bộ là đảng viên chính thức). Hệ thống chỉ ghi lại, không xét đủ hay thiếu.',
    source: 'Quy định 294-QĐ/TW ngày 26/5/2025; mẫu 6-KNĐ, 8-KNĐ',
  },
  exit: {
    term: 'Dừng giới thiệu',
    meaning: 'Hồ sơ kết thúc mà không kết nạp: đoàn viên rút khỏi danh sách, cấp ủy trả lại, hoặc không được thông qua. Đoàn viên có thể được bình chọn lại.',
    source: `${plan}, mục III.1`,
  },
  partyCell: {
    term: 'Chi bộ',
    meaning: 'Tổ chức Đảng ở cơ sở nơi đoàn viên được theo dõi: công nhận đối tượng Đảng, cử đảng viên giúp đỡ, họp xét kết nạp.',
    source: charter,
  },
  partyOrganisationBoard: {
    term: 'Ban Tổ chức của cấp ủy',
    meaning: 'Cơ quan giúp cấp ủy về tổ chức và đảng viên. Xác nhận tổng số đảng viên mới kết nạp trong quý.',
    source: 'Biểu thống kê đoàn viên được kết nạp, có xác nhận của Ban Tổ chức cấp ủy',
  },
  secretary: {
    term: 'Bí thư chi đoàn',
    meaning: 'Người đứng đầu BCH chi đoàn: chủ trì họp chi đoàn, nhập đoàn viên và kết quả bình chọn.',
    source: union,
  },
  fatherlandFront: {
    term: 'Mặt trận Tổ quốc',
    meaning: 'Ủy ban Mặt trận Tổ quốc cùng cấp giám sát việc phát triển đảng viên từ đoàn viên; chỉ xem số liệu tổng hợp.',
    source: `${plan}, mục III.4`,
  },
  level: {
    term: 'Cấp của đơn vị',
    meaning: 'Tỉnh đoàn; huyện, thị, thành đoàn và đoàn trực thuộc (đến 30/6/2025); đoàn xã, phường; đoàn cơ sở; chi đoàn.',
    source: `${union}; Nghị quyết 1682/NQ-UBTVQH15 ngày 16/6/2025`,
  },
  structure: {
    term: 'Xem theo tổ chức nào',
    meaning: 'Sắp xếp, sáp nhập làm đổi đơn vị cấp trên. Cùng một kết quả có thể xem theo tổ chức hiện nay, theo tổ chức của từng tháng, hoặc của một ngày nhất định; tổng toàn tỉnh không đổi.',
    source: `${union}; Nghị quyết 1682/NQ-UBTVQH15 ngày 16/6/2025`,
  },
};
