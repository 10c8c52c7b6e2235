-- Who read whose name: kept as long as the law on personal data asks for.
create table name_reading (
    read_at timestamptz not null,
    subject text        not null,
    members uuid[]      not null
);

create index name_reading_at on name_reading (read_at);

-- What is needed of a unit beside its place in the tree, which infra/scope keeps.
create table known_unit (
    unit_id uuid   primary key,
    version bigint not null,
    code    text   not null,
    sector  text
);

create index known_unit_code on known_unit (code);
