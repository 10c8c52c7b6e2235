create table reinstatement (
    event_id    uuid        primary key,
    member_id   uuid        not null references member,
    left_on     date        not null,
    left_reason text        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on table reinstatement is 'leavings that were taken back; deleted when the member is erased, the reason is free text';
create index reinstatement_member on reinstatement (member_id);
