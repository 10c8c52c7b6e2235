create table programme (
    programme       text    primary key,
    name            text    not null,
    first_month     integer not null check (first_month % 100 between 1 and 12),
    last_month      integer not null check (last_month % 100 between 1 and 12),
    referred_counts text    not null check (referred_counts in ('hand-over', 'resolution')),
    admitted_counts text    not null check (admitted_counts in ('decision', 'ceremony')),
    version         bigint  not null default 1 check (version > 0),
    check (first_month <= last_month)
);

create table programme_target (
    programme text          not null references programme,
    indicator text          not null check (indicator in ('referred', 'admitted', 'union-share')),
    kind      text          not null check (kind in ('floor', 'exact', 'cap', 'ratio')),
    amount    numeric(12, 4) not null check (amount >= 0),
    primary key (programme, indicator)
);

-- Append-only: who settled what the programme counts, and why.
create table programme_setting (
    programme       text        not null references programme,
    version         bigint      not null,
    referred_counts text        not null,
    admitted_counts text        not null,
    reason          text        not null,
    author          text        not null,
    recorded_at     timestamptz not null,
    primary key (programme, version)
);

-- The plan of 04/8/2021: 9,000 referred, at least 5,000 admitted, at least 70 % of new Party members from the Union.
insert into programme (programme, name, first_month, last_month, referred_counts, admitted_counts)
values ('2021-2025',
        'Bồi dưỡng đoàn viên ưu tú, giới thiệu cho Đảng giai đoạn 2021–2025',
        202101, 202512, 'hand-over', 'decision');

insert into programme_target (programme, indicator, kind, amount)
values ('2021-2025', 'referred', 'floor', 9000),
       ('2021-2025', 'admitted', 'floor', 5000),
       ('2021-2025', 'union-share', 'ratio', 0.70);
