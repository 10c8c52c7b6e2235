-- Two layers of the same facts: each month on the tree valid at its end, and all months on the tree of today.
-- What a closed unit hands to its successor was not kept until now, so everything is read again from the topics.
truncate unit, waiting_unit, member_fact, member_placement, referral_fact, referral_milestone, cell, waiting_count;

delete from intake_position where topic in ('uutu.units.v1', 'uutu.members.v1', 'uutu.referrals.v1');

update intake_topic
   set caught_up_at = null, ends_at = null, end_offsets = '{}'
 where topic in ('uutu.units.v1', 'uutu.members.v1', 'uutu.referrals.v1');

-- On the tree of this day the layer "as is" is laid; it follows today.
alter table tree_version add column as_is_day date not null default date '0001-01-01';
alter table tree_version alter column as_is_day drop default;

create table layer (
    layer smallint primary key,
    code  text     not null unique
);

insert into layer (layer, code)
values (1, 'as-was'),
       (2, 'as-is');

drop view cell_count;

alter table cell drop constraint cell_pkey;
alter table cell add column layer smallint not null references layer;
alter table cell add primary key (unit_id, layer, measure, month);

create view cell_count as
select cell.unit_id,
       layer.code as layer,
       measure.code as measure,
       cell.month,
       (array['mixed', 'residential', 'school', 'enterprise', 'civil-service', 'armed-forces'])[(position - 1) / 3 + 1]
           as sector,
       (array['unknown', 'male', 'female'])[(position - 1) % 3 + 1] as gender,
       n
  from cell
  join layer using (layer)
  join measure using (measure)
 cross join lateral unnest(cell.counts) with ordinality as packed (n, position)
 where n <> 0;
