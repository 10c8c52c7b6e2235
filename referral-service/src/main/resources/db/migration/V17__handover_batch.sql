-- Lists of confirmed members, composed for an occasion, approved by a second person and handed to the Party committee.
create table handover_batch (
    id               uuid        primary key,
    unit_id          uuid        not null,
    occasion         text        not null check (occasion in ('party-founding', 'union-founding', 'reunification',
                                                              'labour-day', 'president-birthday', 'national-day',
                                                              'army-day', 'other')),
    occasion_on      date        not null,
    recipient        text        not null,
    basis_document   text        not null,
    basis_section    text        not null,
    status           text        not null check (status in ('draft', 'approved', 'handed-over')),
    version          bigint      not null check (version > 0),
    composed_by      text        not null,
    composed_at      timestamptz not null,
    approved_by      text        check (approved_by <> composed_by),
    approved_at      timestamptz,
    handed_over_on   date,
    handed_over_by   text,
    handed_over_at   timestamptz,
    check (num_nulls(approved_by, approved_at) = case when status = 'draft' then 2 else 0 end),
    check (num_nulls(handed_over_on, handed_over_by, handed_over_at) = case when status = 'handed-over' then 0 else 3 end)
);

create index handover_batch_unit on handover_batch (unit_id);

create table handover_line (
    batch_id    uuid        not null references handover_batch,
    referral_id uuid        not null references referral,
    number      integer     not null check (number > 0),
    position    text,
    added_by    text        not null,
    added_at    timestamptz not null,
    open        boolean     not null,
    primary key (batch_id, referral_id)
);

comment on column handover_line.position is 'in words, for the list; never announced, gone with the person''s erasure';
comment on column handover_line.open is 'until the batch is handed over';

-- A case waits in one list at a time. Whoever was sent back may stand in a later one.
create unique index handover_line_one_open on handover_line (referral_id) where open;
create index handover_line_referral on handover_line (referral_id);

-- What the Party committee answered for a line. The newest counts; those before it stay.
create table handover_receipt (
    receipt_id  uuid        primary key,
    batch_id    uuid        not null,
    referral_id uuid        not null,
    outcome     text        not null check (outcome in ('received', 'sent-back')),
    answered_on date        not null,
    number      text        check (number is null or outcome = 'received'),
    exit_kind   text        not null default 'returned' check (exit_kind = 'returned'),
    reason      text        check ((outcome = 'sent-back') = (reason is not null)),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    foreign key (batch_id, referral_id) references handover_line,
    foreign key (exit_kind, reason) references exit_reason (kind, code)
);

create index handover_receipt_line on handover_receipt (batch_id, referral_id);

-- Why an approval was taken back.
create table handover_reopening (
    batch_id    uuid        not null references handover_batch,
    version     bigint      not null,
    approved_by text        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (batch_id, version)
);

-- Whose data went to whom, on which ground: a row for each person (Decree 356/2025; domain.md §6). Nothing is deleted.
create table disclosure (
    batch_id       uuid        not null references handover_batch,
    member_id      uuid        not null,
    disclosed_on   date        not null,
    recipient      text        not null,
    basis_document text        not null,
    basis_section  text        not null,
    fields         text[]      not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    primary key (batch_id, member_id)
);

create index disclosure_member on disclosure (member_id);

comment on table disclosure is 'what was told, by the names of the fields; never the values';
