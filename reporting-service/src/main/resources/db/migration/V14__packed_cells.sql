-- One row per unit and month with the counts of all measures, sectors and genders, instead of one per measure.
--
-- Layer 0 is what counts in both layers, which is everything until something is reorganised; 1 and 2 are what counts in
-- that layer only. Rows that are here stay in theirs: a figure is the sum of layer 0 and its own, however it is split.
--
-- code = measure × 18 + sector × 3 + gender, in the order that the view cell_count spells out, with one count for each;
-- totals holds the sum of each measure at its number, so that what is asked most need not be unpacked.
-- Stop every instance of the version before: it does not know these rows.
create table packed_cell (
    unit_id uuid       not null,
    month   integer    not null check (month % 100 between 1 and 12),
    layer   smallint   not null check (layer in (0, 1, 2)),
    totals  integer[]  not null,
    codes   smallint[] not null,
    counts  integer[]  not null check (cardinality(counts) = cardinality(codes)),
    primary key (unit_id, month, layer)
) with (fillfactor = 70);

insert into packed_cell (unit_id, month, layer, totals, codes, counts)
select unit_id,
       month,
       layer,
       array(select coalesce(sum(n), 0)::integer
               from generate_series(1, 35) as number
               left join unnest(codes, counts) as packed (code, n) on code / 18 = number
              group by number
              order by number),
       codes,
       counts
  from (select unit_id,
               month,
               layer,
               array_agg((measure * 18 + position - 1)::smallint order by measure, position) as codes,
               array_agg(n order by measure, position) as counts
          from cell
         cross join lateral unnest(cell.counts) with ordinality as packed (n, position)
         where n <> 0
         group by unit_id, month, layer) as counted;

drop view cell_count;
drop table cell;
alter table packed_cell rename to cell;
alter table cell rename constraint packed_cell_pkey to cell_pkey;

create function merge_counts(codes_a smallint[], counts_a integer[], codes_b smallint[], counts_b integer[])
    returns table (code smallint, n integer)
    language sql immutable parallel safe
begin atomic
    select pair.code, sum(pair.n)::integer
      from (select * from unnest(codes_a, counts_a)
            union all
            select * from unnest(codes_b, counts_b)) as pair (code, n)
     group by pair.code
    having sum(pair.n) <> 0;
end;

create view cell_count as
select cell.unit_id,
       layer.code as layer,
       measure.code as measure,
       cell.month,
       (array['mixed', 'residential', 'school', 'enterprise', 'civil-service', 'armed-forces'])[packed.code % 18 / 3 + 1]
           as sector,
       (array['unknown', 'male', 'female'])[packed.code % 3 + 1] as gender,
       sum(packed.n)::integer as n
  from cell
  join layer on cell.layer in (0, layer.layer)
 cross join lateral unnest(cell.codes, cell.counts) as packed (code, n)
  join measure on measure.measure = packed.code / 18
 group by cell.unit_id, layer.code, measure.code, cell.month, packed.code
having sum(packed.n) <> 0;
