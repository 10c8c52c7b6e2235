-- The milestones of a case lie in its row, in their order. A row for each of them, with entries in two indexes, took
-- most of the time in which the facts of a whole history are written.
-- Stop every instance of the version before: it does not know these columns.
alter table referral_fact
    add column kinds    text[]        not null default '{}',
    add column days     date[]        not null default '{}',
    add column units    uuid[]        not null default '{}',
    add column events   uuid[]        not null default '{}',
    add column recorded timestamptz[] not null default '{}',
    -- each unit once: as long as it stays the same, no index is touched
    add column earners  uuid[]        not null default '{}';

update referral_fact
   set (kinds, days, units, events, recorded, earners) =
       (select array_agg(kind order by ordinal),
               array_agg(held_on order by ordinal),
               array_agg(unit_id order by ordinal),
               array_agg(event_id order by ordinal),
               array_agg(recorded_at order by ordinal),
               array_agg(distinct unit_id)
          from referral_milestone
         where referral_milestone.referral_id = referral_fact.referral_id)
 where exists (select from referral_milestone where referral_milestone.referral_id = referral_fact.referral_id);

drop table referral_milestone;

alter table referral_fact
    alter column kinds drop default,
    alter column days drop default,
    alter column units drop default,
    alter column events drop default,
    alter column recorded drop default,
    alter column earners drop default,
    add check (cardinality(kinds) = cardinality(days)
               and cardinality(kinds) = cardinality(units)
               and cardinality(kinds) = cardinality(events)
               and cardinality(kinds) = cardinality(recorded)),
    set (fillfactor = 80);

create index referral_fact_by_earner on referral_fact using gin (earners);
