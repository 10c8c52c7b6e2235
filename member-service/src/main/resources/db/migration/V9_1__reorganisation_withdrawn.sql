-- Those that were given up before have none.
alter table reorganisation
    add column withdrawn_by      text,
    add column withdrawn_at      timestamptz,
    add column withdrawn_because text check (withdrawn_because <> ''),
    add check (num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_because) in (0, 3)),
    add check (withdrawn_by is null or state in ('draft', 'discarded'));
