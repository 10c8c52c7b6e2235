create table intake_topic (
    topic        text primary key,
    cluster_id   text        not null,
    topic_id     text        not null,
    recorded_at  timestamptz not null,
    -- the heartbeat writes from here on: everything that was in the topic at caught_up_at is applied,
    -- and at ends_at partition n ended at end_offsets[n + 1]
    caught_up_at timestamptz,
    ends_at      timestamptz,
    end_offsets  bigint[]    not null default '{}'
) with (fillfactor = 50);

create table intake_position (
    topic       text    not null,
    partition   integer not null check (partition >= 0),
    next_offset bigint  not null check (next_offset >= 0),
    -- when the last applied record was written to the topic
    record_time timestamptz,
    primary key (topic, partition)
) with (fillfactor = 50);

create table parked_event (
    topic         text        not null,
    -- the aggregate's id; hex:… where it is not a UUID, empty where the record has no key
    key           text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    record_time   timestamptz not null,
    version       bigint      not null,
    record_key    bytea,
    header_names  text[]      not null,
    header_values bytea[]     not null,
    value         bytea,
    reason        text        not null,
    parked_at     timestamptz not null,
    primary key (topic, key)
);

create index parked_event_key on parked_event (key);

comment on table parked_event is 'Events that could not be understood, the newest per key. May hold personal data: purge with the person.';
