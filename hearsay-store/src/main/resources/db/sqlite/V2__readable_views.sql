-- Views for people who open the case with an SQL tool. They use only what SQLite 3.38 has: a newer construct in a view
-- would keep an older tool from opening the file at all.

create view statements_readable as
select
  s.id,
  r.path,
  length(substr(r.text, 1, s.start_at)) - length(replace(substr(r.text, 1, s.start_at), char(10), '')) + 1 as line,
  r.outlet,
  s.language,
  coalesce(d.published_from, s.published_from) as published,
  s.text as content,
  coalesce(
    (select group_concat(name, ' < ') from (select name from links where statement = s.id order by seq)),
    'the report itself') as chain,
  s.stance,
  s.evidence,
  (select coalesce(v.name, l.voice) from links l left join voices v on v.id = l.voice
    where l.statement = s.id order by l.seq desc limit 1) as voice,
  case when d.statement is null then s.when_from else d.when_from end as when_from,
  case when d.statement is null then s.when_to else d.when_to end as when_to,
  (select group_concat(name, ', ') from (select name from places where statement = s.id order by seq)) as places,
  (select group_concat(amount, ', ') from (
    select trim(modifier || ' ' || case when coalesce(value, minimum, maximum) is null then 'some'
      else printf('%.15g', coalesce(value, minimum, maximum)) end || ' ' || unit) as amount
    from quantities where statement = s.id order by seq)) as quantities,
  (select group_concat(name || ' (' || role || ')', ', ') from (
    select name, role from actors where statement = s.id order by seq)) as actors,
  s.event,
  (select min(claim) from claim_statements where statement = s.id) as claim,
  (select gloss from claims where id = (select min(claim) from claim_statements where statement = s.id)) as gloss
from statements s
join reports r on r.id = s.report
left join statement_dates d on d.statement = s.id
order by r.path, s.start_at, s.seq;

create view claims_readable as
select
  c.id,
  c.gloss,
  t.independence,
  t.credibility,
  (select group_concat(name, ', ') from (
    select coalesce(v.name, sv.voice) as name from standing_voices sv left join voices v on v.id = sv.voice
    where sv.claim = c.id order by sv.seq)) as voices,
  (select count(*) from claim_statements where claim = c.id) as statements,
  (select count(distinct s.report) from claim_statements cs join statements s on s.id = cs.statement
    where cs.claim = c.id) as reports,
  (select count(*) from standing_echoes where claim = c.id) as echoes,
  (select count(*) from claim_statements cs join statements s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'affirmed') as affirmed,
  (select count(*) from claim_statements cs join statements s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'hedged') as hedged,
  (select count(*) from claim_statements cs join statements s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'denied') as denied,
  (select count(*) from claim_statements cs join statements s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'unknown') as unknown,
  (select group_concat(why, '; ') from (
    select why from reasons where claim = c.id and kind = 'standing' order by seq)) as why
from claims c
left join standings t on t.claim = c.id
order by c.seq;

create view sources_readable as
select
  l.source as id,
  min(l.name) as name,
  min(l.kind) as kind,
  coalesce(min(v.name), min(l.voice)) as voice,
  (select group_concat(surface, ' | ') from (
    select distinct surface from links where source = l.source order by surface)) as surfaces,
  count(distinct l.statement) as statements,
  count(distinct s.report) as reports,
  sum(s.stance = 'denied' and l.seq = (select max(seq) from links where statement = l.statement)) as denials
from links l
join statements s on s.id = l.statement
left join voices v on v.id = l.voice
group by l.source
order by count(distinct l.statement) desc, l.source;
