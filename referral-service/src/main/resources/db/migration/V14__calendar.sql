-- Days that are not as their day of the week says: public holidays, and days off on which offices make up for a day
-- between holidays (Bộ luật Lao động, Điều 112).
create table calendar_day (
    on_day      date        primary key,
    kind        text        not null check (kind in ('holiday', 'worked')),
    name_vi     text        not null,
    name_en     text        not null,
    source      text        not null,
    verified    boolean     not null,
    recorded_by text,
    recorded_at timestamptz not null
);

comment on column calendar_day.verified is 'false: as remembered; somebody has to hold it against the yearly notice';

-- What stood there before and after each change, null where nothing did; the number counts the changes.
create table calendar_change (
    number      bigint      primary key generated always as identity,
    on_day      date        not null,
    was         jsonb,
    became      jsonb,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

insert into calendar_day (on_day, kind, name_vi, name_en, source, verified, recorded_by, recorded_at)
select on_day::date, kind, name_vi, name_en,
       case when verified then 'Bộ luật Lao động, Điều 112' else 'Thông báo nghỉ lễ hằng năm; cần đối chiếu' end,
       verified, null, '2026-11-28T00:00:00Z'
  from (select make_date(year, 1, 1), 'holiday', 'Tết Dương lịch', 'New Year''s Day', true
          from generate_series(2021, 2026) as year
        union all
        select make_date(year, 4, 30), 'holiday', 'Ngày Chiến thắng', 'Reunification Day', true
          from generate_series(2021, 2026) as year
        union all
        select make_date(year, 5, 1), 'holiday', 'Ngày Quốc tế Lao động', 'Labour Day', true
          from generate_series(2021, 2026) as year
        union all
        select make_date(year, 9, 2), 'holiday', 'Quốc khánh', 'National Day', true
          from generate_series(2021, 2026) as year
        union all
        values ('2021-02-10'::date, 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2021-02-11', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2021-02-12', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2021-02-15', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2021-02-16', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2021-04-21', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Day', false),
               ('2021-05-03', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2021-09-03', 'holiday', 'Quốc khánh', 'National Day', false),
               ('2022-01-03', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2022-01-31', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2022-02-01', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2022-02-02', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2022-02-03', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2022-02-04', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2022-04-11', 'holiday', 'Giỗ Tổ Hùng Vương (nghỉ bù)', 'Hung Kings'' Day (in lieu)', false),
               ('2022-05-02', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2022-05-03', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2022-09-01', 'holiday', 'Quốc khánh', 'National Day', false),
               ('2023-01-02', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2023-01-20', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2023-01-23', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2023-01-24', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2023-01-25', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2023-01-26', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2023-04-29', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Day', false),
               ('2023-05-02', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2023-05-03', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2023-09-01', 'holiday', 'Quốc khánh', 'National Day', false),
               ('2023-09-04', 'holiday', 'Nghỉ bù', 'Day off in lieu', false),
               ('2024-02-08', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2024-02-09', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2024-02-12', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2024-02-13', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2024-02-14', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Day', false),
               ('2024-04-29', 'holiday', 'Nghỉ hoán đổi', 'Day off, made up for', false),
               ('2024-05-04', 'worked', 'Làm bù cho ngày 29/4', 'Makes up for 29 April', false),
               ('2024-09-03', 'holiday', 'Quốc khánh', 'National Day', false),
               ('2025-01-27', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2025-01-28', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2025-01-29', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2025-01-30', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2025-01-31', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Day', false),
               ('2025-04-26', 'worked', 'Làm bù cho ngày 02/5', 'Makes up for 2 May', false),
               ('2025-05-02', 'holiday', 'Nghỉ hoán đổi', 'Day off, made up for', false),
               ('2025-09-01', 'holiday', 'Quốc khánh', 'National Day', false),
               ('2026-01-02', 'holiday', 'Nghỉ hoán đổi', 'Day off, made up for', false),
               ('2026-01-10', 'worked', 'Làm bù cho ngày 02/01', 'Makes up for 2 January', false),
               ('2026-02-16', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2026-02-17', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2026-02-18', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2026-02-19', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2026-02-20', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', false),
               ('2026-04-27', 'holiday', 'Giỗ Tổ Hùng Vương (nghỉ bù)', 'Hung Kings'' Day (in lieu)', false),
               ('2026-08-22', 'worked', 'Làm bù cho ngày 31/8', 'Makes up for 31 August', false),
               ('2026-08-31', 'holiday', 'Nghỉ hoán đổi', 'Day off, made up for', false),
               ('2026-09-01', 'holiday', 'Quốc khánh', 'National Day', false))
       as told (on_day, kind, name_vi, name_en, verified);
