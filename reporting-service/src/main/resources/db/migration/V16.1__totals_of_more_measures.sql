-- Totals that were stored before a measure was added are shorter than those that are added to them: what they lack is 0.
create or replace function add_counts(a integer[], b integer[]) returns integer[]
    language sql immutable strict parallel safe
return array(select coalesce(x, 0) + coalesce(y, 0)
               from unnest(a, b) with ordinality as pair (x, y, position)
              order by position);
