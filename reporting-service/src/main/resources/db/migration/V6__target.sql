-- Append-only: the last entry of a unit, indicator and year is its target; an entry without amount takes it back.
create table target_entry (
    entry       bigint      generated always as identity primary key,
    programme   text        not null references programme,
    indicator   text        not null check (indicator in ('referred', 'admitted')),
    unit_id     uuid        not null,
    year        integer     not null check (year between 1931 and 2100),
    amount      integer     check (amount >= 0),
    reason      text        not null,
    author      text        not null,
    recorded_at timestamptz not null
);

create index target_entry_by_unit on target_entry (unit_id, programme, indicator, year, entry desc);
