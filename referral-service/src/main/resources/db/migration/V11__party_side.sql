alter table exit_reason
    drop constraint exit_reason_kind_check,
    add  constraint exit_reason_kind_check check (kind in ('withdrawn', 'returned', 'not-approved', 'removed'));

-- Of a removal from the list of probationary members; to be confirmed with the board.
insert into exit_reason (kind, code, label_vi, label_en)
values ('removed', 'not-qualified', 'Không đủ tư cách đảng viên',                  'Not qualified for membership'),
       ('removed', 'inactive',      'Bỏ sinh hoạt Đảng hoặc không đóng đảng phí',  'Inactive, or dues not paid'),
       ('removed', 'duties-undone', 'Không làm nhiệm vụ đảng viên',                'Duties of a member not done'),
       ('removed', 'own-wish',      'Xin ra khỏi Đảng',                            'Own wish'),
       ('removed', 'other',         'Lý do khác',                                  'Other');

alter table referral
    drop constraint referral_status_check,
    add  constraint referral_status_check check (status in ('selected', 'confirmed', 'handed-over', 'resolved', 'admitted',
                                                            'official', 'removed', 'exited')),
    drop constraint referral_check,
    add  constraint referral_check check ((status in ('removed', 'exited')) = (exit_kind is not null)),
    add  constraint referral_removed check ((status = 'removed') = (exit_kind is not distinct from 'removed')),
    add  column exit_note text,
    add  constraint referral_note check (exit_note is null or exit_kind is not null);

comment on column referral.exit_note is 'in free words; never announced, gone with the person''s erasure';

-- Whoever was removed may be selected again.
drop index referral_one_open;
create unique index referral_one_open on referral (member_id) where status not in ('removed', 'exited');

alter table milestone
    drop constraint milestone_kind_check,
    add  constraint milestone_kind_check check (kind in ('selected', 'confirmed', 'handed-over', 'resolved',
                                                         'class-completed', 'prospect-recognised', 'cell-voted',
                                                         'committee-voted', 'admitted', 'ceremony-held', 'official',
                                                         'removed', 'exited')),
    add  column decided_on  date check (decided_on >= happened_on),
    add  column reported_by text;

comment on column milestone.decided_on is 'of official status: the day of the decision; it dates from the end of the probation';
comment on column milestone.reported_by is 'the Party committee or cell that told of the step, in words';

-- One truth: the day on which the Party cell considered a member is a step of its own, not a remark on the admission.
-- It is announced with the next change of the case.
insert into milestone (referral_id, kind, happened_on, unit_id, event_id, recorded_at, recorded_by, way)
select m.referral_id, 'cell-voted', m.considered_on, coalesce(branch_on(r.member_id, m.considered_on), m.unit_id),
       m.event_id, m.recorded_at, m.recorded_by, m.way
  from milestone m
  join referral r on r.id = m.referral_id
 where m.considered_on is not null;

alter table milestone drop column considered_on;

-- What was taken back stays as it stood, with the day of the cell.
alter table retraction
    add column decided_on  date,
    add column reported_by text,
    add column exit_note   text;
