-- What events of member-service told. Versions guard against repeats and late arrivals.
create table known_member (
    member_id uuid    primary key,
    version   bigint  not null,
    gender    text    not null check (gender in ('male', 'female', 'unknown')),
    erased    boolean not null
);

create table known_placement (
    member_id  uuid not null references known_member on delete cascade,
    unit_id    uuid not null,
    valid_from date not null,
    valid_to   date not null default 'infinity' check (valid_to > valid_from),
    primary key (member_id, valid_from)
);

create index known_placement_unit on known_placement (unit_id);

-- Restricted. An erased person keeps the row as a marker, so that a late profile cannot bring the name back.
create table known_profile (
    member_id   uuid    primary key,
    version     bigint  not null,
    erased      boolean not null,
    full_name   text,
    birth_date  text,
    member_code text,
    card_number text,
    check (not erased or num_nonnulls(full_name, birth_date, member_code, card_number) = 0)
);

create index known_profile_member_code on known_profile (ltrim(member_code, '0'));
create index known_profile_card_number on known_profile (ltrim(card_number, '0'));
create index known_profile_name on known_profile (lower(full_name));

-- The branch that earns what happens on a day: the one of that day, before the first the first, after the last the last.
create function branch_on(member uuid, day date) returns uuid
    language sql stable parallel safe
return coalesce((select unit_id
                   from known_placement
                  where member_id = member and valid_from <= day
                  order by valid_from desc
                  limit 1),
                (select unit_id
                   from known_placement
                  where member_id = member
                  order by valid_from
                  limit 1));
