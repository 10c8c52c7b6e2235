-- All new Party members of a unit and quarter, as the Party committee confirms them; on no path more than one level.
create table outside_number (
    outside_number_id uuid    primary key,
    unit_id           uuid    not null,
    quarter           text    not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    new_party_members integer not null check (new_party_members >= 0),
    confirmed_by      text    not null,
    confirmed_on      date    not null,
    version           bigint  not null check (version > 0),
    withdrawn         boolean not null default false
);

create unique index outside_number_of_unit on outside_number (unit_id, quarter) where not withdrawn;
create index outside_number_by_quarter on outside_number (quarter);

-- Append-only: every state the number has had.
create table outside_number_entry (
    outside_number_id uuid        not null references outside_number,
    version           bigint      not null,
    new_party_members integer     not null,
    confirmed_by      text        not null,
    confirmed_on      date        not null,
    withdrawn         boolean     not null,
    reason            text        not null,
    author            text        not null,
    recorded_at       timestamptz not null,
    primary key (outside_number_id, version)
);
