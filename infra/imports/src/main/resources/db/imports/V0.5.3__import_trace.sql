-- What two writings of the same name or number have in common: no case, accents, spaces, signs, leading zeros.
create function import_trace(written text) returns text
    language sql immutable strict parallel safe
    return ltrim(
            regexp_replace(
                    translate(lower(normalize(regexp_replace(written, '\.0+$', ''), nfd)), 'Đđ', 'dd'),
                    '[\u0300-\u036f\s\u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff!-/:-@\[-`{-~]+', '', 'g'),
            '0');
