create table measure (
    measure smallint primary key,
    code    text     not null unique
);

insert into measure (measure, code)
values (1, 'referred-by-hand-over'),
       (2, 'referred-by-resolution'),
       (3, 'admitted-by-decision'),
       (4, 'admitted-by-ceremony'),
       (5, 'members'),
       (6, 'members-by-structure');

-- One row per unit, measure and month (as 202101). The counts by sector and gender are packed:
-- position = sector × 3 + gender + 1, in the order that the view cell_count spells out.
create table cell (
    unit_id uuid      not null,
    measure smallint  not null references measure,
    month   integer   not null check (month % 100 between 1 and 12),
    total   integer   not null,
    counts  integer[] not null check (cardinality(counts) = 18),
    primary key (unit_id, measure, month)
) with (fillfactor = 70);

create function add_counts(a integer[], b integer[]) returns integer[]
    language sql immutable strict parallel safe
return array(select x + y
               from unnest(a, b) with ordinality as pair (x, y, position)
              order by position);

create view cell_count as
select cell.unit_id,
       measure.code as measure,
       cell.month,
       (array['mixed', 'residential', 'school', 'enterprise', 'civil-service', 'armed-forces'])[(position - 1) / 3 + 1]
           as sector,
       (array['unknown', 'male', 'female'])[(position - 1) % 3 + 1] as gender,
       n
  from cell
  join measure using (measure)
 cross join lateral unnest(cell.counts) with ordinality as packed (n, position)
 where n <> 0;

-- Contributions whose unit is not known yet: without a unit there is no sector and no ancestor to count for.
create table waiting_count (
    unit_id  uuid     not null,
    measure  smallint not null references measure,
    month    integer  not null check (month % 100 between 1 and 12),
    gender   text     not null,
    n        integer  not null,
    primary key (unit_id, measure, month, gender)
);
