-- Rules with effective dates. A case remembers the row under which it was decided; a row is never changed once used.
create table rule_set (
    valid_from         date    primary key,
    title              text    not null,
    vote_numerator     integer check (vote_numerator >= 0),
    vote_denominator   integer check (vote_denominator > 0),
    vote_base          text    check (vote_base in ('present', 'eligible')),
    vote_strict        boolean,
    certificate_months integer not null check (certificate_months > 0),
    check (num_nulls(vote_numerator, vote_denominator, vote_base, vote_strict) in (0, 4))
);

comment on table rule_set is 'In force from valid_from until the next row. Without the four vote columns no threshold is set.';

insert into rule_set (valid_from, title, certificate_months)
values ('1931-03-26', 'Trước Kế hoạch ngày 04/8/2021: không đặt ngưỡng phiếu', 60),
       ('2021-08-04', 'Kế hoạch của Tỉnh đoàn Tây Ninh ngày 04/8/2021', 60);

create table exit_reason (
    kind     text not null check (kind in ('withdrawn', 'returned', 'not-approved')),
    code     text not null check (code ~ '^[a-z-]+$'),
    label_vi text not null,
    label_en text not null,
    primary key (kind, code)
);

insert into exit_reason (kind, code, label_vi, label_en)
values ('withdrawn',    'own-wish',              'Nguyện vọng cá nhân',            'Own wish'),
       ('withdrawn',    'moved-away',            'Chuyển nơi sinh hoạt',           'Moved away'),
       ('withdrawn',    'over-age',              'Quá tuổi',                       'Over age'),
       ('withdrawn',    'disciplined',           'Bị kỷ luật',                     'Disciplined'),
       ('withdrawn',    'deceased',              'Qua đời',                        'Deceased'),
       ('withdrawn',    'other',                 'Lý do khác',                     'Other'),
       ('returned',     'dossier-incomplete',    'Hồ sơ chưa đạt',                 'Dossier incomplete'),
       ('returned',     'background-unverified', 'Chưa thẩm tra được lý lịch',     'Background not verified'),
       ('returned',     'validity-expired',      'Quá thời hạn',                   'Validity expired'),
       ('returned',     'other',                 'Lý do khác',                     'Other'),
       ('not-approved', 'too-few-votes',         'Không đủ phiếu',                 'Too few votes'),
       ('not-approved', 'not-qualified',         'Chưa đủ điều kiện, tiêu chuẩn',  'Not qualified'),
       ('not-approved', 'other',                 'Lý do khác',                     'Other');
