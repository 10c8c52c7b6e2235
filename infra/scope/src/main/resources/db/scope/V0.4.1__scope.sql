-- Copies kept from the topics of units and assignments. What others read: scope_unit (unit_id, lineage) and
-- scope_assignment; the rest serves to keep them.

create table scope_unit (
    unit_id   uuid primary key,
    version   bigint not null,
    parent_id uuid,
    lineage   uuid[] not null check (unit_id = any (lineage))
);
comment on column scope_unit.parent_id is 'on the tree of scope_day; may not be known yet';
comment on column scope_unit.lineage is 'from the root down to the unit itself, on the tree of scope_day';
create index scope_unit_lineage on scope_unit using gin (lineage);

create table scope_parent (
    unit_id    uuid not null references scope_unit on delete cascade,
    parent_id  uuid,
    valid_from date not null,
    primary key (unit_id, valid_from)
);
create index scope_parent_day on scope_parent (valid_from);

create table scope_day (
    the_one boolean primary key default true check (the_one),
    day     date not null
);
comment on table scope_day is 'the day (Asia/Ho_Chi_Minh) whose tree scope_unit shows; its row is the lock of the tree';
insert into scope_day (day) values (date '1900-01-01');

create table scope_assignment (
    assignment_id uuid primary key,
    version       bigint not null,
    subject       text not null,
    unit_id       uuid not null,
    role          text not null,
    valid_from    date not null,
    valid_to      date,
    withdrawn     boolean not null
);
create index scope_assignment_subject on scope_assignment (subject);
