-- The codes of a unit in time: [{"code": …, "from": …}]; its end, and who holds since then what it held itself.
alter table known_unit
    add column codes     jsonb not null default '[]',
    add column closed_on date,
    add column held_by   uuid;

create function codes_in(codes jsonb) returns text[]
    language sql immutable parallel safe
return array(select told ->> 'code' from jsonb_array_elements(codes) as told);

create index known_unit_codes on known_unit using gin (codes_in(codes));

-- The code on a day; before the first code the first.
create function code_on(codes jsonb, day date) returns text
    language sql stable parallel safe
return coalesce((select told ->> 'code'
                   from jsonb_array_elements(codes) as told
                  where (told ->> 'from')::date <= day
                  order by (told ->> 'from')::date desc
                  limit 1),
                (select told ->> 'code'
                   from jsonb_array_elements(codes) as told
                  order by (told ->> 'from')::date
                  limit 1));

-- The unit itself; once it is closed, who holds what it held, and who does once that one is closed, too.
create function holder_on(unit uuid, day date) returns uuid
    language sql stable parallel safe
return (with recursive holder (unit_id, step) as (
            select unit, 0
             union all
            select k.held_by, h.step + 1
              from holder h
              join known_unit k on k.unit_id = h.unit_id
             where k.closed_on <= day and k.held_by is not null and h.step < 100)
        select unit_id from holder order by step desc limit 1);

-- What was read before these columns were there is read again.
delete from intake_position where topic = 'uutu.units.v1';
