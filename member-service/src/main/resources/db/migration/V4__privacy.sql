create table purpose (
    code        text primary key,
    name        text not null,
    name_en     text not null,
    legal_basis text not null,
    data        text not null,
    kept        text not null
);

insert into purpose (code, name, name_en, legal_basis, data, kept)
values ('member-register',
        'Quản lý đoàn viên theo Điều lệ Đoàn',
        'Keeping the register of members under the Union''s Charter',
        'Sự đồng ý của đoàn viên; Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP',
        'họ tên, ngày sinh, giới tính, mã định danh, số thẻ đoàn, liên hệ, quá trình sinh hoạt',
        'khi còn là đoàn viên; xóa theo yêu cầu'),
       ('party-introduction',
        'Giới thiệu đoàn viên ưu tú cho Đảng',
        'Introducing outstanding members to the Party',
        'Sự đồng ý của đoàn viên cho từng mục đích; dữ liệu nhạy cảm (chính trị) theo Nghị định 356/2025/NĐ-CP điều 4.1',
        'họ tên, ngày sinh, chi đoàn, các bước giới thiệu',
        'đến khi kết thúc hồ sơ giới thiệu'),
       ('sensitive-statistics',
        'Lập danh sách, biểu thống kê có dân tộc, tôn giáo, số định danh',
        'Lists and forms that state ethnicity, religion or citizen number',
        'Sự đồng ý riêng, có thông báo đây là dữ liệu nhạy cảm; Nghị định 356/2025/NĐ-CP điều 4',
        'dân tộc, tôn giáo, số định danh cá nhân',
        'khi còn là đoàn viên; lưu mã hóa'),
       ('provincial-sharing',
        'Chia sẻ với hệ thống khác của tỉnh',
        'Sharing with other systems of the province',
        'Sự đồng ý của đoàn viên và thỏa thuận chia sẻ; Nghị định 278/2025/NĐ-CP',
        'họ tên, ngày sinh, mã định danh, số thẻ đoàn, chi đoàn; không có dữ liệu nhạy cảm',
        'theo thỏa thuận chia sẻ'),
       ('data-subject-request',
        'Trả lời yêu cầu của đoàn viên về dữ liệu của mình',
        'Answering a member''s request about their own data',
        'Nghị định 356/2025/NĐ-CP điều 5',
        'toàn bộ dữ liệu của người yêu cầu',
        'nhật ký xử lý ít nhất 6 tháng');

create table access_log (
    id       bigint      generated always as identity primary key,
    at       timestamptz not null,
    subject  text        not null,
    purpose  text        not null references purpose,
    action   text        not null,
    unit_id  uuid,
    members  uuid[]      not null,
    how_many int         not null check (how_many >= 0)
);
comment on table access_log is 'who read whose personal data, when, why, how many; never what was read; kept for at least 6 months';
create index access_log_at on access_log (at desc);
