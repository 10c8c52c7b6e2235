-- Positions are taken one at a time (cache 1): a session that hoarded some would hand them out late and out of order.
create sequence outbox_position cache 1;

-- Within a shard, position order = commit order: rows are inserted under the shard's advisory lock, as the last
-- statement of their transaction. Rows stay: this is the journal.
create table outbox (
    shard       smallint    not null check (shard between 0 and 15),
    position    bigint      not null default nextval('outbox_position'),
    topic       text        not null,
    key         uuid        not null,
    headers     json        not null,
    payload     text,
    recorded_at timestamptz not null,
    primary key (shard, position)
);
comment on column outbox.payload is 'null is a tombstone: the key is erased';

create index outbox_by_key on outbox (key, position);

-- Up to which position everything of the shard has been acknowledged by Kafka.
create table outbox_cursor (
    shard    smallint primary key check (shard between 0 and 15),
    position bigint   not null
);

insert into outbox_cursor (shard, position)
select shard, 0
  from generate_series(0, 15) as shard;

-- Four lanes of four shards (shard % 4 = lane). Whoever owns a lane relays its shards, with one producer whose
-- transactional id is the fence: a new owner's producer puts an end to the former owner's.
create table outbox_lane (
    lane         smallint    primary key check (lane between 0 and 3),
    fence        uuid        not null default gen_random_uuid(),
    owner        uuid,
    leased_until timestamptz not null default '-infinity',
    wanted_by    uuid
);

insert into outbox_lane (lane)
select lane
  from generate_series(0, 3) as lane;
