-- What members bring, as far as the gates of the rule book ask for it. Restricted: no names, but who knows the ids knows
-- the persons. An erased person keeps the marker, so that a late record brings nothing back.
create table known_record (
    member_id uuid    primary key,
    version   bigint  not null,
    erased    boolean not null
);

create table known_grading (
    member_id   uuid        not null references known_record,
    year        integer     not null,
    rank        integer     check (rank >= 1),
    not_graded  text,
    recorded_at timestamptz not null,
    primary key (member_id, year),
    check (rank is null or not_graded is null)
);

comment on column known_grading.rank is '1 is the best of every scale; null: not graded, or nothing known';
