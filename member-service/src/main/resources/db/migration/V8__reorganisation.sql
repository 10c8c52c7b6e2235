create table reorganisation (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    state           text        not null check (state in ('draft', 'approved', 'in-effect', 'discarded')),
    decision_number text        not null check (decision_number <> ''),
    decided_on      date        not null,
    effective_on    date        not null,
    title           text        not null check (title <> ''),
    steps           jsonb       not null,
    choices         jsonb       not null,
    drafters        text[]      not null check (cardinality(drafters) > 0),
    approved_by     text        check (not approved_by = any(drafters)),
    approved_at     timestamptz,
    in_effect_since timestamptz,
    touched         uuid[]      not null,
    makes_roots     boolean     not null,
    check ((state in ('approved', 'in-effect')) = (approved_by is not null)),
    check ((approved_by is null) = (approved_at is null)),
    check ((state = 'in-effect') = (in_effect_since is not null))
);
comment on column reorganisation.touched is 'the units that the steps name: who writes in it is responsible for each';
comment on column reorganisation.choices is 'ids only: units, members, and where they go';
create index reorganisation_due on reorganisation (effective_on) where state = 'approved';
