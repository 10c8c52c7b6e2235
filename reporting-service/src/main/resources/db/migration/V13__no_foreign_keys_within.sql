-- Each of these tables is written in one place only, in the transaction that writes what it refers to. To look it up
-- again for every row took more time than to write the row, when a whole history was counted.
alter table member_placement drop constraint member_placement_member_id_fkey;
alter table referral_milestone drop constraint referral_milestone_referral_id_fkey;
alter table cell drop constraint cell_measure_fkey;
alter table cell drop constraint cell_layer_fkey;
alter table cell add check (measure > 0);
alter table cell add check (layer in (1, 2));
