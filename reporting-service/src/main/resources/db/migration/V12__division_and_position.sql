-- Where the members of divided branches went, as the tree knows it.
create table division (
    unit_id      uuid   not null,
    member_id    uuid   not null,
    branch_id    uuid   not null,
    tree_version bigint not null,
    primary key (unit_id, member_id)
);

create index division_by_tree_version on division (tree_version);

-- Until now only the units of a reorganisation were kept, and of facts not where in their topic they were read. Both is
-- read again from the topics; readiness waits until they are at the end. The tree stays.
-- Stop every instance of the version before: it would count into the same cells by its own rules.
truncate reorganisation_part, member_fact, member_placement, referral_fact, referral_milestone, cell, waiting_count;

alter table reorganisation_part add column divisions jsonb not null;

alter table member_fact
    add column topic_partition integer not null,
    add column topic_offset    bigint  not null;

alter table referral_fact
    add column topic_partition integer not null,
    add column topic_offset    bigint  not null;

delete from intake_position where topic in ('uutu.reorganisations.v1', 'uutu.members.v1', 'uutu.referrals.v1');

update intake_topic
   set caught_up_at = null, ends_at = null, end_offsets = '{}'
 where topic in ('uutu.reorganisations.v1', 'uutu.members.v1', 'uutu.referrals.v1');
