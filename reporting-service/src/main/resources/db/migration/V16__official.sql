-- No case has been told of this step yet, so nothing is counted again: this service goes before referral-service.
insert into measure (measure, code)
values (36, 'official'),
       (37, 'official-of-selected'),
       (38, 'official-of-admitted'),
       (39, 'official-of-ceremony-held');
