-- Codes. What stands here is data: a new year's scale, another title, another group is a row, not a release.

create table grade_scale (
    code      text primary key,
    name      text not null,
    name_en   text not null,
    source    text not null,
    from_year int  not null,
    to_year   int  check (to_year >= from_year),
    exclude using gist (int4range(from_year, to_year, '[]') with &&)
);
comment on table grade_scale is 'which scale members are graded on, by year; no two in a year';

create table grade (
    code    text primary key,
    scale   text not null references grade_scale,
    rank    int  not null check (rank > 0),
    name    text not null,
    name_en text not null,
    unique (scale, rank)
);
comment on column grade.rank is '1 is the best, in every scale';

create table not_graded_reason (
    code    text primary key,
    name    text not null,
    name_en text not null,
    source  text not null
);

create table training_result (
    code     text primary key,
    position int  not null unique,
    name     text not null,
    name_en  text not null,
    source   text not null
);

create table honour (
    code     text primary key,
    position int  not null unique,
    name     text not null,
    name_en  text not null,
    source   text not null
);

create table honour_level (
    code     text primary key,
    position int  not null unique,
    name     text not null,
    name_en  text not null,
    source   text not null
);

create table post (
    code     text primary key,
    position int  not null unique,
    name     text not null,
    name_en  text not null,
    source   text not null
);
comment on table post is 'positions that a member may hold';

create table priority_group (
    code     text primary key,
    sector   text not null references sector,
    position int  not null unique,
    name     text not null,
    name_en  text not null,
    source   text not null
);
comment on table priority_group is 'whom the plan wants to see introduced first, sector by sector';

insert into grade_scale (code, name, name_en, source, from_year, to_year)
values ('hd-33', 'Thang 2019–2022', 'Scale of 2019–2022', 'HD 33-HD/TWĐTN-BTC', 2019, 2022),
       ('hd-25', 'Thang từ 2023', 'Scale since 2023', 'HD 25-HD/TWĐTN-BTC (2023)', 2023, null);

insert into grade (code, scale, rank, name, name_en)
values ('excellent', 'hd-33', 1, 'Xuất sắc', 'Excellent'),
       ('fair', 'hd-33', 2, 'Khá', 'Fair'),
       ('average', 'hd-33', 3, 'Trung bình', 'Average'),
       ('weak', 'hd-33', 4, 'Yếu', 'Weak'),
       ('completed-excellently', 'hd-25', 1, 'Hoàn thành xuất sắc nhiệm vụ', 'Completed excellently'),
       ('completed-well', 'hd-25', 2, 'Hoàn thành tốt nhiệm vụ', 'Completed well'),
       ('completed', 'hd-25', 3, 'Hoàn thành nhiệm vụ', 'Completed'),
       ('not-completed', 'hd-25', 4, 'Không hoàn thành nhiệm vụ', 'Not completed');

insert into not_graded_reason (code, name, name_en, source)
values ('under-six-months', 'Sinh hoạt chưa đủ 6 tháng', 'Less than six months in the branch', 'Hướng dẫn đánh giá, xếp loại đoàn viên'),
       ('party-member', 'Đảng viên còn sinh hoạt đoàn', 'Party member still active in the Union', 'Hướng dẫn đánh giá, xếp loại đoàn viên');

insert into training_result (code, position, name, name_en, source)
values ('excellent', 1, 'Hoàn thành xuất sắc', 'Completed excellently', 'HD 25-HD/TWĐTN-BTC (2023)'),
       ('good', 2, 'Hoàn thành tốt', 'Completed well', 'HD 25-HD/TWĐTN-BTC (2023)'),
       ('completed', 3, 'Hoàn thành', 'Completed', 'HD 25-HD/TWĐTN-BTC (2023)'),
       ('not-completed', 4, 'Không hoàn thành', 'Not completed', 'HD 25-HD/TWĐTN-BTC (2023)');

insert into honour (code, position, name, name_en, source)
values ('five-goods-student', 10, 'Sinh viên 5 tốt', 'Student of Five Goods', 'Kế hoạch 04/8/2021, III.3'),
       ('three-goods-pupil', 20, 'Học sinh 3 tốt', 'Pupil of Three Goods', 'Kế hoạch 04/8/2021, III.3'),
       ('three-trainings-pupil', 30, 'Học sinh 3 rèn luyện', 'Pupil of Three Trainings', 'Kế hoạch 04/8/2021, III.3'),
       ('study-prize', 40, 'Giải thưởng trong học tập', 'Prize in study', 'Kế hoạch 04/8/2021, III.3'),
       ('research-prize', 50, 'Giải thưởng nghiên cứu khoa học', 'Prize in research', 'Kế hoạch 04/8/2021, III.3'),
       ('initiative', 60, 'Sáng kiến được công nhận', 'Recognised initiative', 'Kế hoạch 04/8/2021, III.3'),
       ('certificate-of-merit', 70, 'Giấy khen', 'Letter of commendation', 'Thông lệ; đơn vị xác nhận lại'),
       ('diploma-of-merit', 80, 'Bằng khen', 'Certificate of merit', 'Thông lệ; đơn vị xác nhận lại');

insert into honour_level (code, position, name, name_en, source)
values ('grassroots', 10, 'Cấp cơ sở', 'Grassroots', 'Các cấp bộ Đoàn'),
       ('commune', 20, 'Cấp xã', 'Commune', 'Các cấp bộ Đoàn, từ 01/7/2025'),
       ('district', 30, 'Cấp huyện và tương đương', 'District or equivalent', 'Các cấp bộ Đoàn'),
       ('province', 40, 'Cấp tỉnh', 'Province', 'Các cấp bộ Đoàn'),
       ('central', 50, 'Cấp trung ương', 'Central', 'Các cấp bộ Đoàn');

insert into post (code, position, name, name_en, source)
values ('branch-secretary', 10, 'Bí thư chi đoàn', 'Branch secretary', 'Kế hoạch 04/8/2021, III.3'),
       ('branch-deputy-secretary', 20, 'Phó bí thư chi đoàn', 'Deputy branch secretary', 'Kế hoạch 04/8/2021, III.3'),
       ('branch-committee', 30, 'Ủy viên ban chấp hành chi đoàn', 'Member of the branch committee', 'Kế hoạch 04/8/2021, III.3'),
       ('union-cadre', 40, 'Cán bộ Đoàn', 'Union cadre', 'Kế hoạch 04/8/2021, III.3'),
       ('association-cadre', 50, 'Cán bộ Hội', 'Association cadre', 'Kế hoạch 04/8/2021, III.3'),
       ('association-chapter-head', 60, 'Chi hội trưởng đoàn thể', 'Head of a chapter of a mass organisation', 'Kế hoạch 04/8/2021, III.3');

insert into priority_group (code, sector, position, name, name_en, source)
values ('hamlet-branch-leader', 'residential', 10, 'Bí thư, phó bí thư, ban chấp hành chi đoàn ấp, khu phố',
        'Secretary, deputy or committee member of a hamlet or quarter branch', 'Kế hoạch 04/8/2021, III.3'),
       ('chapter-head', 'residential', 20, 'Chi hội trưởng các đoàn thể',
        'Head of a chapter of a mass organisation', 'Kế hoạch 04/8/2021, III.3'),
       ('economic-model-owner', 'residential', 30, 'Chủ mô hình kinh tế, sản xuất, kinh doanh giỏi',
        'Owner of an economic model, good in production or business', 'Kế hoạch 04/8/2021, III.3'),
       ('movement-nucleus', 'residential', 40, 'Hạt nhân trong phong trào Đoàn, Hội',
        'Nucleus of the movements of Union and Association', 'Kế hoạch 04/8/2021, III.3'),
       ('discharged-soldier', 'residential', 50, 'Bộ đội xuất ngũ tại địa phương',
        'Discharged soldier at home again', 'Kế hoạch 04/8/2021, III.3'),
       ('industrial-zone-worker', 'residential', 60, 'Công nhân khu công nghiệp, khu chế xuất sinh hoạt trên địa bàn dân cư',
        'Worker of an industrial or export zone, active where they live', 'Kế hoạch 04/8/2021, III.3'),
       ('school-cadre', 'school', 70, 'Cán bộ Đoàn, cán bộ Hội trong trường học',
        'Cadre of Union or Association at school', 'Kế hoạch 04/8/2021, III.3'),
       ('outstanding-student', 'school', 80, 'Học sinh, sinh viên có thành tích xuất sắc, đạt giải thưởng cao',
        'Pupil or student of outstanding results or prizes', 'Kế hoạch 04/8/2021, III.3'),
       ('titled-student', 'school', 90, 'Đạt danh hiệu Sinh viên 5 tốt, Học sinh 3 rèn luyện, Học sinh 3 tốt',
        'Bearer of a student or pupil title', 'Kế hoạch 04/8/2021, III.3'),
       ('young-entrepreneur', 'enterprise', 100, 'Chủ doanh nghiệp trẻ',
        'Young owner of an enterprise', 'Kế hoạch 04/8/2021, III.3'),
       ('skilled-worker', 'enterprise', 110, 'Công nhân lao động sản xuất giỏi, trình độ chuyên môn, tay nghề cao',
        'Worker good in production, of high skill', 'Kế hoạch 04/8/2021, III.3'),
       ('contributing-worker', 'enterprise', 120, 'Có nhiều đóng góp, sáng kiến cho doanh nghiệp, tích cực hoạt động Đoàn, Hội',
        'Contributes initiatives to the enterprise, active in Union and Association', 'Kế hoạch 04/8/2021, III.3'),
       ('good-official', 'civil-service', 130, 'Cán bộ, công chức, viên chức hoàn thành tốt nhiệm vụ',
        'Official who completes duties well', 'Kế hoạch 04/8/2021, III.3'),
       ('innovating-official', 'civil-service', 140, 'Có sáng kiến đổi mới phương pháp, nội dung công việc',
        'Official with initiatives for new ways of working', 'Kế hoạch 04/8/2021, III.3'),
       ('security-achiever', 'armed-forces', 150, 'Thành tích xuất sắc trong bảo vệ an ninh, trật tự, an toàn xã hội',
        'Outstanding in keeping security and order', 'Kế hoạch 04/8/2021, III.3'),
       ('training-achiever', 'armed-forces', 160, 'Thành tích xuất sắc trong học tập, rèn luyện',
        'Outstanding in study and training', 'Kế hoạch 04/8/2021, III.3');

-- What one member brings.

create table member_record (
    member_id uuid   primary key references member,
    version   bigint not null check (version > 0)
);
comment on table member_record is 'what a member brings, with a version of its own; deleted when the member is erased';

create table record_entry (
    id             uuid        primary key,
    member_id      uuid        not null references member_record on delete cascade,
    kind           text        not null check (kind in ('graded', 'not-graded', 'training', 'review', 'honour', 'post',
                                                        'priority-group')),
    year           int         check (year between 1931 and 9999),
    grade          text        references grade,
    not_graded     text        references not_graded_reason,
    registered     boolean,
    points         int         check (points between 0 and 100),
    result         text        references training_result,
    candidate      boolean,
    checked_on     date,
    words          bytea,
    honour         text        references honour,
    level          text        references honour_level,
    day            date        check (extract(year from day) = year),
    post           text        references post,
    priority_group text        references priority_group,
    valid_from     date,
    valid_to       date        check (valid_to > valid_from),
    recorded_by    text        not null,
    event_id       uuid        not null,
    recorded_at    timestamptz not null,
    since_version  bigint      not null check (since_version > 0),
    until_version  bigint      check (until_version > since_version),
    ended_by       text,
    ended_at       timestamptz,
    check ((kind in ('graded', 'not-graded', 'training', 'review', 'honour')) = (year is not null)),
    check ((kind = 'graded') = (grade is not null)),
    check ((kind = 'not-graded') = (not_graded is not null)),
    check ((kind = 'training') = (registered is not null)),
    check (registered or (points is null and result is null)),
    check ((kind = 'review') = (candidate is not null)),
    check (kind = 'review' or (checked_on is null and words is null)),
    check ((kind = 'honour') = (honour is not null)),
    check (kind = 'honour' or (level is null and day is null)),
    check ((kind = 'post') = (post is not null)),
    check ((kind = 'priority-group') = (priority_group is not null)),
    check ((kind in ('post', 'priority-group')) = (valid_from is not null)),
    check ((until_version is null) = (ended_by is null) and (until_version is null) = (ended_at is null))
);
comment on table record_entry is 'what is known of a member, by whom and when; what stood there before stays, with until_version';
comment on column record_entry.words is 'sealed (AES-GCM): tasks, the young Party member asked to help, who made the background check; never what it found';
create index record_entry_member on record_entry (member_id);
create unique index record_entry_grading on record_entry (member_id, year)
    where until_version is null and kind in ('graded', 'not-graded');
create unique index record_entry_training on record_entry (member_id, year) where until_version is null and kind = 'training';
create unique index record_entry_review on record_entry (member_id, year) where until_version is null and kind = 'review';
create index record_entry_group on record_entry (priority_group, member_id) where until_version is null and kind = 'priority-group';
