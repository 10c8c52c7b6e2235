-- Measures were added, which the stored facts have not been counted for: everything is counted again. Members and
-- referrals are read from the start of their topics; readiness waits until they are at the end. The tree stays.
-- Stop every instance of the version before: it would count into the same cells by its own rules.
truncate member_fact, member_placement, referral_fact, referral_milestone, cell, waiting_count;

delete from intake_position where topic in ('uutu.members.v1', 'uutu.referrals.v1');

update intake_topic
   set caught_up_at = null, ends_at = null, end_offsets = '{}'
 where topic in ('uutu.members.v1', 'uutu.referrals.v1');
