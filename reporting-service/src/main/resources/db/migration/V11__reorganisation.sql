-- What a reorganisation makes of units holds when all of its parts are there, in one step.
create table reorganisation_part (
    reorganisation_id uuid    not null,
    part              integer not null check (part between 1 and parts),
    parts             integer not null,
    units             jsonb   not null,
    primary key (reorganisation_id, part)
);
