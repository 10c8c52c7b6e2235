alter table unit add column held_by uuid references unit;
update unit set held_by = successors[1] where cardinality(successors) = 1;
alter table unit add check (held_by is null or held_by = any(successors));

alter table unit add column part_of uuid;
comment on column unit.held_by is 'the successor that takes over what the closed unit itself has counted';
comment on column unit.part_of is 'the reorganisation in whose effect this version came about';
