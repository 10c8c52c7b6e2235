-- the name a unit had on a day; before its first day its first name, after its last its last
create function unit_name_on(unit uuid, day date) returns text
    language sql stable parallel safe
    return (select n.name
              from unit_name n
             where n.unit_id = unit
             order by n.valid_from <= day desc, abs(n.valid_from - day)
             limit 1);
