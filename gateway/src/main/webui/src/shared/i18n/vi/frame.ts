export const frame = {
  name: 'Ưu Tú',
  skip: 'Đến nội dung chính',
  navigation: 'Danh mục',
  account: 'Đơn vị và vai trò',
  myUnit: 'Đơn vị của tôi',
  switchUnit: 'Chuyển đơn vị',
  switchLanguage: 'English',
  more: 'Thêm',
  briefly: { referrals: 'Giới thiệu' },
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  signOutFailed: 'Chưa đăng xuất được. Hãy thử lại.',
  signInFailed: 'Chưa đăng nhập được. Hãy thử lại.',
  welcome: {
    title: 'Giới thiệu đoàn viên ưu tú cho Đảng',
    lead: 'Từ chi đoàn đến tỉnh đoàn: giới thiệu, theo dõi đến ngày kết nạp, và thấy kết quả của từng cấp so với chỉ tiêu.',
  },
  noUnit: {
    title: 'Bạn chưa được phân công',
    text: 'Tài khoản {{subject}} chưa có vai trò ở đơn vị nào. Hãy nhờ đơn vị cấp trên phân công.',
  },
  sessionEnd: {
    title: 'Phiên làm việc đã hết',
    text: 'Đăng nhập lại để làm tiếp. Bạn sẽ trở về đúng trang này.',
    unsaved: 'Đăng nhập lại ở thẻ mới, rồi trở về thẻ này. Những gì bạn đã nhập vẫn còn.',
    action: 'Đăng nhập lại',
  },
  connection: {
    lost: 'Mất kết nối với máy chủ. Đang thử lại…',
    retry: 'Thử lại ngay',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã cũ hoặc gõ sai.',
    home: 'Về trang đơn vị của tôi',
  },
  broken: {
    title: 'Trang này gặp lỗi',
    text: 'Hãy tải lại trang. Nếu vẫn lỗi, báo cho người quản trị.',
    reload: 'Tải lại trang',
  },
};
