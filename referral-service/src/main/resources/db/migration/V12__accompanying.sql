-- Official Party members whom the cell assigned to help a prospect (domain.md §2.3, step 8). Names of people: they stay
-- here, and go with the erasure of whom they help.
create table mentor (
    mentor_id   uuid        primary key,
    referral_id uuid        not null references referral,
    name        text        not null,
    from_day    date        not null,
    until_day   date        check (until_day >= from_day),
    tasks       text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    check (num_nulls(until_day, ended_by, ended_at) in (0, 3))
);

create index mentor_referral on mentor (referral_id);

-- What was prepared for the ceremony, by whom in words, and when.
create table ceremony_preparation (
    referral_id uuid        not null references referral,
    item        text        not null check (item in ('place', 'decoration', 'guests', 'programme', 'introduction', 'oath')),
    done_by     text        not null,
    done_on     date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (referral_id, item)
);
