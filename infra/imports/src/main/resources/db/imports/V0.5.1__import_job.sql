create table import_job (
    id                  uuid primary key,
    kind                text        not null,
    subject             text        not null,
    parameter_names     text[]      not null,
    parameter_values    text[]      not null,
    dry_run             boolean     not null,
    layout              text        not null,
    ignored_columns     text[]      not null,
    file_digest         bytea       not null,
    rows                integer     not null check (rows > 0),
    handed_in_at        timestamptz not null default now(),
    status              text        not null default 'waiting'
        check (status in ('waiting', 'running', 'done', 'failed')),
    failure_vi          text,
    failure_en          text,
    -- the progress pointer: how many rows have their outcome stored
    handled             integer     not null default 0 check (handled between 0 and rows),
    accepted            integer     not null default 0,
    unchanged           integer     not null default 0,
    rejected            integer     not null default 0,
    possible_duplicates integer     not null default 0,
    attempts            integer     not null default 0,
    lease_token         uuid,
    lease_until         timestamptz,
    finished_at         timestamptz,
    check (handled = accepted + unchanged + rejected + possible_duplicates)
);

create index import_job_to_do on import_job (handed_in_at) where status in ('waiting', 'running');

-- the uploaded file; goes when the job ends
create table import_chunk (
    job_id   uuid    not null references import_job on delete cascade,
    position integer not null,
    bytes    bytea   not null,
    primary key (job_id, position)
);

-- holds personal data: goes after 30 days, or with the person
create table import_error (
    job_id      uuid    not null references import_job on delete cascade,
    row_number  integer not null,
    ordinal     integer not null,
    column_name text    not null,
    value       text    not null,
    expected_vi text    not null,
    expected_en text    not null,
    primary key (job_id, row_number, ordinal)
);
