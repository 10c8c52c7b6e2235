-- The tree as reporting knows it. Folds take this row for share, tree changes take it for update.
create table tree_version (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null
);

insert into tree_version (version) values (0);

-- Not a plain increment: a number that was rolled back must never be used again, since instances remember trees by it.
create sequence tree_version_number;

create table unit (
    unit_id      uuid   primary key,
    version      bigint not null check (version > 0),
    tree_version bigint not null,
    code         text   not null,
    state        jsonb  not null
);

create index unit_by_tree_version on unit (tree_version);
create index unit_by_code on unit (code);

-- States that would make a circle while another unit's state is still on its way.
create table waiting_unit (
    unit_id uuid   primary key,
    version bigint not null,
    state   jsonb  not null
);
