create table meeting (
    id          uuid        primary key,
    unit_id     uuid        not null,
    held_on     date        not null,
    eligible    integer     not null check (eligible >= present),
    present     integer     not null check (present >= 0),
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table referral (
    id          uuid    primary key,
    member_id   uuid    not null,
    gender      text    not null check (gender in ('male', 'female', 'unknown')),
    rule_set    date    not null references rule_set,
    status      text    not null check (status in ('selected', 'confirmed', 'handed-over', 'resolved', 'admitted', 'exited')),
    version     bigint  not null check (version > 0),
    exit_kind   text,
    exit_reason text,
    check ((status = 'exited') = (exit_kind is not null)),
    foreign key (exit_kind, exit_reason) references exit_reason (kind, code) match full
);

create unique index referral_one_open on referral (member_id) where status <> 'exited';
create index referral_member on referral (member_id);

create table ballot (
    meeting_id  uuid    not null references meeting,
    member_id   uuid    not null,
    votes       integer not null check (votes >= 0),
    primary key (meeting_id, member_id)
);

create table milestone (
    referral_id uuid        not null references referral,
    kind        text        not null check (kind in ('selected', 'confirmed', 'handed-over', 'resolved', 'class-completed',
                                                     'prospect-recognised', 'admitted', 'ceremony-held', 'exited')),
    happened_on date        not null,
    unit_id     uuid        not null,
    reference   text,
    votes_for   integer     check (votes_for >= 0),
    votes_cast  integer     check (votes_cast >= votes_for),
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    way         text        not null check (way in ('entered', 'imported')),
    primary key (referral_id, kind),
    check (num_nulls(votes_for, votes_cast) in (0, 2))
);

create table correction (
    event_id     uuid        primary key,
    referral_id  uuid        not null references referral,
    kind         text        not null,
    was_on       date        not null,
    corrected_on date        not null,
    reason       text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create index correction_referral on correction (referral_id);

-- What one transaction could not announce of a very large move; empty most of the time.
create table misplaced_member (
    member_id uuid primary key
);
