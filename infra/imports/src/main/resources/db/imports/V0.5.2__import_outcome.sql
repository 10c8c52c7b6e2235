alter table import_job
    add column header    text[] not null default '{}',
    add column rehearsal uuid unique references import_job on delete set null;
comment on column import_job.header is 'the names of the columns as the file has them, in its order';
comment on column import_job.rehearsal is 'the dry run that this job carries out: each at most once';
create index import_job_owner on import_job (subject, kind, id);
-- how many accepted rows did what, in words of the handler
create table import_count (
    job_id uuid    not null references import_job on delete cascade,
    what   text    not null,
    rows   integer not null,
    primary key (job_id, what)
);
-- what a dry run would change; tells of persons by their id only
create table import_change (
    job_id     uuid    not null references import_job on delete cascade,
    row_number integer not null,
    what       text    not null,
    about      uuid,
    primary key (job_id, row_number)
);
-- the rows that were not taken, as they were sent: personal data, goes with the errors
create table import_rejected (
    job_id     uuid    not null references import_job on delete cascade,
    row_number integer not null,
    kinds      text    not null,
    cells      text[]  not null,
    primary key (job_id, row_number)
);
comment on column import_rejected.kinds is 'one letter for each cell: t text, n number, d date, _ empty';
