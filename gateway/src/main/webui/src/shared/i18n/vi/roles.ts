export const roles = {
  'branch-secretary': 'Bí thư chi đoàn',
  'grassroots-committee': 'BCH đoàn cơ sở',
  'standing-committee': 'Ban Thường vụ',
  'organisation-board': 'Ban Tổ chức – Kiểm tra',
  'provincial-standing-committee': 'BTV Tỉnh đoàn',
  'propaganda-board': 'Ban Tuyên giáo',
  inspector: 'Kiểm tra',
  'front-observer': 'Mặt trận Tổ quốc',
  'data-protection-officer': 'Bảo vệ dữ liệu cá nhân',
  operator: 'Vận hành hệ thống',
  'api-client': 'Hệ thống khác',
};
