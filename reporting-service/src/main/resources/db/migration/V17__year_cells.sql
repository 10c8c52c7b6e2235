-- The totals of a unit's cells of a whole year, in the same layer: a figure of five years reads five rows instead of
-- sixty. It is written with the cells, in the same transaction.
-- Stop every instance of the version before: it does not know these rows.
create table year_cell (
    unit_id uuid      not null,
    year    integer   not null,
    layer   smallint  not null check (layer in (0, 1, 2)),
    totals  integer[] not null,
    primary key (unit_id, year, layer)
) with (fillfactor = 70);

insert into year_cell (unit_id, year, layer, totals)
select unit_id, year, layer, array_agg(n order by number)
  from (select unit_id, month / 100 as year, layer, number, sum(n)::integer as n
          from cell
         cross join lateral unnest(totals) with ordinality as total (n, number)
         group by unit_id, month / 100, layer, number) as counted
 group by unit_id, year, layer;
