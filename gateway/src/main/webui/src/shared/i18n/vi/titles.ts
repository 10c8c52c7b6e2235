/** What the navigation calls the pages whose other texts come with them. */
export const titles = {
  units: 'Đơn vị',
  members: 'Đoàn viên',
  rosters: 'Nhập danh sách',
  referrals: 'Giới thiệu Đảng',
  assignments: 'Phân công',
  targets: 'Chỉ tiêu',
  outsideNumbers: 'Đảng viên mới',
  rules: 'Bộ quy định',
};
