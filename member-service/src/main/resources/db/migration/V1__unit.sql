create table unit_level (
    code     text primary key,
    name     text not null,
    position int  not null unique
);
comment on column unit_level.position is 'from the top of the organisation downwards, for sorting only';

insert into unit_level (code, name, position)
values ('province', 'Tỉnh đoàn', 10),
       ('district', 'Huyện, thị, thành đoàn và đoàn trực thuộc', 20),
       ('commune', 'Đoàn xã, phường, thị trấn', 30),
       ('grassroots', 'Đoàn cơ sở', 40),
       ('grassroots-branch', 'Chi đoàn cơ sở', 50),
       ('inter-branch', 'Liên chi đoàn', 60),
       ('branch', 'Chi đoàn', 70),
       ('sub-branch', 'Phân đoàn', 80);

create table sector (
    code text primary key,
    name text not null
);

insert into sector (code, name)
values ('residential', 'Địa bàn dân cư'),
       ('school', 'Trường học'),
       ('enterprise', 'Doanh nghiệp'),
       ('civil-service', 'Công nhân viên chức'),
       ('armed-forces', 'Lực lượng vũ trang');

create table unit (
    id             uuid   primary key,
    version        bigint not null check (version > 0),
    code           text   not null check (code <> ''),
    sector         text   references sector,
    established_on date   not null,
    closed_on      date   check (closed_on > established_on),
    predecessors   uuid[] not null,
    successors     uuid[] not null
);
create index unit_code on unit (code);

create table unit_name (
    unit_id         uuid        not null references unit,
    name            text        not null check (name <> ''),
    searchable_name text        not null,
    valid_from      date        not null,
    valid_to        date        check (valid_to > valid_from),
    event_id        uuid        not null,
    recorded_at     timestamptz not null,
    primary key (unit_id, valid_from)
);

create table unit_level_held (
    unit_id     uuid        not null references unit,
    level       text        not null references unit_level,
    valid_from  date        not null,
    valid_to    date        check (valid_to > valid_from),
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (unit_id, valid_from)
);

create table unit_parent (
    unit_id     uuid        not null references unit,
    parent_id   uuid        references unit check (parent_id <> unit_id),
    valid_from  date        not null,
    valid_to    date        check (valid_to > valid_from),
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (unit_id, valid_from)
);
create index unit_parent_parent on unit_parent (parent_id);

create table tree_lock (
    only_row boolean primary key check (only_row)
);
comment on table tree_lock is 'whoever changes the tree holds this row, so that no two changes together make a cycle or a code twice';
insert into tree_lock values (true);
