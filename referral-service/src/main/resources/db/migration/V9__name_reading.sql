-- Why names were read, how many, and of which file where its rows told them. Kept for two years (uutu.access-log.kept).
alter table name_reading
    add column purpose    text not null default 'party-introduction',
    add column import_job uuid,
    add column how_many   integer check (how_many >= 0);

update name_reading set how_many = cardinality(members);

alter table name_reading
    alter column how_many set not null,
    alter column purpose drop default;

comment on table name_reading is 'who read whose name, when, why, how many; never what was read';
comment on column name_reading.purpose is 'a code of the register of purposes, which member-service keeps';
comment on column name_reading.import_job is 'the file of which rows that were not taken were read: nobody knows yet whose they are';
