-- Where the members of divided branches went, as the tree knows it.
create table division (
    unit_id      uuid   not null,
    member_id    uuid   not null,
    branch_id    uuid   not null,
    tree_version bigint not null,
    primary key (unit_id, member_id)
);

create index division_by_tree_version on division (tree_version);

-- Until now only the units of a reorganisation were kept: reorganisations are read again from the start of their topic.
-- The tree stays; what branches have counted that were divided moves when their reorganisation is whole again.
truncate reorganisation_part;

alter table reorganisation_part add column divisions jsonb not null;

delete from intake_position where topic = 'uutu.reorganisations.v1';

update intake_topic
   set caught_up_at = null, ends_at = null, end_offsets = '{}'
 where topic = 'uutu.reorganisations.v1';
