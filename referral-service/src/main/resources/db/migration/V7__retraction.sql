-- Steps that were taken back: the whole entry as it stood, why, and by whom. Nothing is deleted from here.
create table retraction (
    event_id       uuid        primary key,
    referral_id    uuid        not null references referral,
    kind           text        not null,
    happened_on    date        not null,
    unit_id        uuid        not null,
    reference      text,
    votes_for      integer,
    votes_cast     integer,
    considered_on  date,
    exit_kind      text,
    exit_reason    text,
    taken_event_id uuid        not null,
    taken_by       text        not null,
    taken_at       timestamptz not null,
    way            text        not null,
    reason         text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null
);

create index retraction_referral on retraction (referral_id);
