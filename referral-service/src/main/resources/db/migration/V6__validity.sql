-- For how long the Union's resolution holds (domain: 12 months, to be confirmed).
alter table rule_set add column resolution_months integer not null default 12 check (resolution_months > 0);
alter table rule_set alter column resolution_months drop default;

-- Of a selection: who might have come. Of an admission: when the Party cell considered the member.
alter table milestone
    add column votes_eligible integer check (votes_eligible >= votes_cast),
    add column considered_on  date    check (considered_on <= happened_on);
