create table idempotent_answer (
    subject      text not null,
    key          text not null check (key ~ '^[!-~]{1,100}$'),
    fingerprint  bytea not null,
    status       integer not null check (status between 200 and 399),
    location     text,
    etag         text,
    content_type text,
    body         bytea not null,
    recorded_at  timestamptz not null,
    primary key (subject, key)
);
comment on table idempotent_answer is 'what was answered to a POST with Idempotency-Key; may hold personal data, so at most 7 days';
create index idempotent_answer_age on idempotent_answer (recorded_at);
