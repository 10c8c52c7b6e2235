-- A name as it is compared: lower case, without accents, one space between words.
create function searchable(name text) returns text
    language sql immutable parallel safe
return trim(regexp_replace(
               lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd')),
               '[\s\u00a0]+', ' ', 'g'));

drop index known_profile_name;
create index known_profile_searchable_name on known_profile (searchable(full_name));
