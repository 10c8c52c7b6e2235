create table member_fact (
    member_id uuid    primary key,
    version   bigint  not null check (version > 0),
    gender    text    not null check (gender in ('unknown', 'male', 'female')),
    erased    boolean not null
);

create table member_placement (
    member_id   uuid        not null references member_fact,
    ordinal     integer     not null,
    unit_id     uuid        not null,
    valid_from  date        not null,
    valid_to    date,
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (member_id, ordinal)
);

create index member_placement_by_unit on member_placement (unit_id, valid_from);

create table referral_fact (
    referral_id uuid   primary key,
    version     bigint not null check (version > 0),
    member_id   uuid   not null,
    gender      text   not null check (gender in ('unknown', 'male', 'female')),
    rule_set    text   not null,
    status      text   not null
);

create table referral_milestone (
    referral_id uuid        not null references referral_fact,
    ordinal     integer     not null,
    kind        text        not null,
    held_on     date        not null,
    unit_id     uuid        not null,
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (referral_id, ordinal)
);

create index referral_milestone_by_unit on referral_milestone (unit_id, kind, held_on);
