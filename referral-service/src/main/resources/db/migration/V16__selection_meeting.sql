-- The meeting of a branch from its call to its result. Once closed it stands in `meeting` under the same id, and the
-- cases of those it selected have begun.
create table selection_meeting (
    id            uuid        primary key,
    version       bigint      not null check (version > 0),
    unit_id       uuid        not null,
    held_on       date        not null,
    place         text        not null,
    party_guest   text,
    party_opinion text,
    voting        text        check (voting in ('secret', 'open')),
    eligible      integer     check (eligible >= present),
    present       integer     check (present >= 0),
    called_by     text        not null,
    called_at     timestamptz not null,
    rule_set      date        references rule_set,
    closed_by     text,
    closed_at     timestamptz,
    check (num_nulls(rule_set, closed_by, closed_at) in (0, 3)),
    check (closed_at is null or num_nulls(voting, eligible, present) = 0)
);

create index selection_meeting_unit on selection_meeting (unit_id);

create table selection_candidate (
    meeting_id  uuid    not null references selection_meeting,
    place       integer not null,
    member_id   uuid    not null,
    votes       integer check (votes >= 0),
    found       jsonb   not null,
    referral_id uuid    references referral,
    primary key (meeting_id, place),
    unique (meeting_id, member_id)
);

create index selection_candidate_member on selection_candidate (member_id);

comment on column selection_candidate.found is 'what stood at each gate on the day of the meeting, as it was found';
