create table assignment (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    subject      text        not null check (subject <> ''),
    unit_id      uuid        not null references unit,
    role         text        not null,
    valid_from   date        not null,
    valid_to     date        check (valid_to > valid_from),
    decision     text,
    withdrawn_at timestamptz
);
create index assignment_subject on assignment (subject);
create index assignment_unit on assignment (unit_id);

create view scope_assignment as
select id as assignment_id, subject, unit_id, role, valid_from, valid_to, withdrawn_at is not null as withdrawn
  from assignment;

create table scope_unit (
    unit_id uuid   primary key references unit,
    lineage uuid[] not null
);
comment on table scope_unit is 'ancestors and self on today''s tree (Asia/Ho_Chi_Minh); a closed unit keeps the lineage of its last day, one to come has that of its first';
create index scope_unit_lineage on scope_unit using gin (lineage);
