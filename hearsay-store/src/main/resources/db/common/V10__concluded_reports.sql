-- Up to which report the results go. What a reading added that did not come to its end is stored and not shown, until it is
-- begun again.
alter table revisions add column reports integer not null default 0;

update revisions set reports = (select coalesce(max(number), 0) from reports);
