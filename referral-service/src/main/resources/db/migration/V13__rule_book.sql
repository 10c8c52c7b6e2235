-- The rule book: each version holds from its day on, and says for every rule what is demanded, where that stands, and
-- whether the province has confirmed it. A rule without a row, or without a limit, demands nothing.
alter table rule_set
    add column reason      text        not null default 'Lần đầu',
    add column recorded_by text,
    add column recorded_at timestamptz not null default '2021-08-04T00:00:00Z';
alter table rule_set
    alter column reason drop default,
    alter column recorded_at drop default;

comment on column rule_set.recorded_by is 'null: came with the software';

create table rule (
    rule_set    date    not null references rule_set on delete cascade,
    code        text    not null check (code ~ '^[a-z-]+$'),
    numerator   integer check (numerator >= 0),
    denominator integer check (denominator > 0),
    base        text    check (base in ('present', 'eligible')),
    strict      boolean,
    amount      integer check (amount >= 0),
    source      text    not null,
    confirmed   boolean not null,
    primary key (rule_set, code),
    check (num_nulls(numerator, denominator, base, strict) in (0, 4)),
    check (base is null or amount is null)
);

-- Versions taken back before they came into force.
create table withdrawn_rule_set (
    valid_from   date        not null,
    title        text        not null,
    reason       text        not null,
    recorded_by  text,
    recorded_at  timestamptz not null,
    rules        jsonb       not null,
    withdrawal   text        not null,
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    primary key (valid_from, withdrawn_at)
);

-- What the versions said until now.
insert into rule (rule_set, code, numerator, denominator, base, strict, source, confirmed)
select valid_from, 'branch-vote', vote_numerator, vote_denominator, vote_base, vote_strict, title, true
  from rule_set
 where vote_base is not null;

insert into rule (rule_set, code, amount, source, confirmed)
select valid_from, 'certificate-validity', certificate_months, 'Hướng dẫn 06-HD/TW: giấy chứng nhận có giá trị 60 tháng', false
  from rule_set
union all
select valid_from, 'resolution-validity', resolution_months, 'Hướng dẫn 06-HD/TW, mục 5.4: quá 12 tháng phải làm lại', false
  from rule_set
union all
select valid_from, 'probation', 12, 'Điều lệ Đảng, Điều 5', true
  from rule_set;

alter table rule_set
    drop column vote_numerator,
    drop column vote_denominator,
    drop column vote_base,
    drop column vote_strict,
    drop column certificate_months,
    drop column resolution_months;

-- Defaults since the plan (domain.md §2.6), to be confirmed by the province where the sources disagree or are missing.
insert into rule (rule_set, code, numerator, denominator, base, strict, source, confirmed)
select '2021-08-04', code, numerator, denominator, base, strict, source, confirmed
  from (values ('quorum', 2, 3, 'eligible', false, 'Điều lệ Đoàn; tỉnh cần xác nhận', false),
               ('branch-vote', 1, 2, 'present', true, 'Điều lệ Đoàn; tỉnh cần xác nhận', false),
               ('committee-vote', 1, 2, 'present', true, 'Điều lệ Đoàn; tỉnh cần xác nhận', false),
               ('cell-vote', 2, 3, 'eligible', false, 'Quy định về thi hành Điều lệ Đảng: 2/3 đảng viên chính thức', false),
               ('party-committee-vote', 2, 3, 'eligible', false, 'Quy định về thi hành Điều lệ Đảng: 2/3 cấp ủy viên', false))
       as told (code, numerator, denominator, base, strict, source, confirmed)
on conflict do nothing;

insert into rule (rule_set, code, amount, source, confirmed)
select '2021-08-04', code, amount, source, confirmed
  from (values ('minimum-grade', 1, 'Hướng dẫn 25-HD/TWĐTN-BTC: xếp loại là một căn cứ bình chọn', false),
               ('minimum-age', 216, 'Điều lệ Đảng, Điều 1: đủ 18 tuổi, tính theo tháng', false),
               ('membership', 6, 'Hướng dẫn xếp loại đoàn viên: sinh hoạt liên tục từ 6 tháng', false),
               ('decision-period', 60, 'Quy định về thi hành Điều lệ Đảng: 60 ngày làm việc', false),
               ('decision-extension', 30, 'Quy định về thi hành Điều lệ Đảng: gia hạn không quá 30 ngày làm việc', false),
               ('ceremony-period', 30, 'Quy định về thi hành Điều lệ Đảng: 30 ngày làm việc từ khi nhận quyết định', false),
               ('review-period', 30, 'Quy định về thi hành Điều lệ Đảng: 30 ngày làm việc', false))
       as told (code, amount, source, confirmed);
