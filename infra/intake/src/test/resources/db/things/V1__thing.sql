create table thing (
    id      uuid primary key,
    version bigint not null,
    -- null = erased
    name    text check (name <> 'refused by the database')
);

-- each call of apply, so that tests see what was done twice
create table application (
    id      uuid   not null,
    version bigint not null,
    place   bigserial
);

create table waiting (
    id   uuid primary key,
    unit uuid not null
);
