-- The fence of a lane is the producer id and epoch with which its owner writes: in every partition that an owner has
-- written to, the broker refuses each lower epoch of the same id. A lane starts with the first owner's producer id.
alter table outbox_lane
    drop column fence,
    add column producer_id bigint,
    add column epoch smallint not null default 0;
