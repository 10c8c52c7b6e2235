-- rows that the file holds but that were not asked for: nothing is wrong with them
alter table import_job
    add column skipped integer not null default 0,
    drop constraint import_job_check1,
    add check (handled = accepted + unchanged + rejected + possible_duplicates + skipped);
