-- Tells instances that figures have changed. A row per source, so that folds of different topics do not wait
-- for each other.
create table change (
    source  text   primary key,
    version bigint not null
);

insert into change (source, version)
values ('units', 0), ('members', 0), ('referrals', 0), ('entries', 0);
