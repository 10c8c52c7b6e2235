drop index unit_code;

create table unit_code (
    unit_id     uuid        not null references unit,
    code        text        not null check (code <> ''),
    valid_from  date        not null,
    valid_to    date        check (valid_to > valid_from),
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (unit_id, valid_from)
);
create index unit_code_code on unit_code (code);

insert into unit_code (unit_id, code, valid_from, valid_to, event_id, recorded_at)
select u.id, u.code, u.established_on, u.closed_on, n.event_id, n.recorded_at
  from unit u
  join unit_name n on n.unit_id = u.id and n.valid_from = u.established_on;

alter table unit drop column code;

-- the code a unit had on a day; before its first day its first code, after its last its last
create function unit_code_on(unit uuid, day date) returns text
    language sql stable parallel safe
    return (select c.code
              from unit_code c
             where c.unit_id = unit
             order by c.valid_from <= day desc, abs(c.valid_from - day)
             limit 1);
