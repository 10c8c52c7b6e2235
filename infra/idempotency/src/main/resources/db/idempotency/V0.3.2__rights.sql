alter table idempotent_answer add column rights text not null default '';
comment on column idempotent_answer.rights is 'what the subject was entitled to when it was answered; an answer from before this column is asked about anew';
