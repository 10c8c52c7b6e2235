create table member (
    id              uuid   primary key,
    version         bigint not null check (version > 0),
    gender          text   not null check (gender in ('male', 'female', 'unknown')),
    joined_union_on date,
    unit_id         uuid   not null references unit,
    left_on         date,
    left_reason     text   check (left_reason in ('matured', 'moved-away', 'removed', 'deceased', 'other')),
    erased          boolean not null default false,
    check ((left_on is null) = (left_reason is null))
);
comment on column member.unit_id is 'the last branch';
create index member_unit on member (unit_id);

create table placement (
    member_id   uuid        not null references member,
    unit_id     uuid        not null references unit,
    valid_from  date        not null,
    valid_to    date        check (valid_to > valid_from),
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (member_id, valid_from)
);
create index placement_unit on placement (unit_id, valid_to);

create table member_profile (
    member_id           uuid  primary key references member,
    full_name           text  not null,
    searchable_name     text  not null,
    birth_year          int   not null,
    birth_date          date,
    member_code         text,
    member_code_key     text  unique,
    card_number         text  unique,
    citizen_number      bytea,
    citizen_number_hash bytea unique,
    ethnicity           bytea,
    religion            bytea,
    details             jsonb not null,
    check ((citizen_number is null) = (citizen_number_hash is null))
);
comment on table member_profile is 'who the member is: one row, deleted when the member is erased';
comment on column member_profile.citizen_number is 'sealed (AES-GCM), as are ethnicity and religion; the hash is keyed, for uniqueness only';
create index member_profile_name on member_profile (searchable_name, member_id);
-- possible duplicates are looked for by both: a common name alone would find thousands
create index member_profile_name_and_year on member_profile (searchable_name, birth_year);
