create table person (
    code   text primary key,
    name   text not null check (name <> 'Trái luật'),
    parent text references person deferrable initially deferred
);
