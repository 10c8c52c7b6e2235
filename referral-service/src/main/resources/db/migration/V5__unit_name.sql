-- The names of a unit in time, for lists: [{"name": …, "from": …}].
alter table known_unit add column names jsonb not null default '[]';

-- The name on a day; before the first name the first.
create function name_on(names jsonb, day date) returns text
    language sql stable parallel safe
return coalesce((select told ->> 'name'
                   from jsonb_array_elements(names) as told
                  where (told ->> 'from')::date <= day
                  order by (told ->> 'from')::date desc
                  limit 1),
                (select told ->> 'name'
                   from jsonb_array_elements(names) as told
                  order by (told ->> 'from')::date
                  limit 1));

-- What was read before this column was there is read again.
delete from intake_position where topic = 'uutu.units.v1';
