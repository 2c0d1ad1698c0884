-- The views for people, with what was judged.

create view links_judged as
select
  l.statement,
  l.seq,
  coalesce(j.source, l.source) as source,
  coalesce(j.name, l.name) as name,
  coalesce(j.kind, l.kind) as kind,
  case when j.statement is null then l.voice else j.voice end as voice,
  l.surface
from links l
left join link_sources j on j.statement = l.statement and j.seq = l.seq;

create view statements_judged as
select s.id, s.report, coalesce(j.stance, s.stance) as stance
from statements s
left join statement_stances j on j.statement = s.id;

create view statements_readable as
select
  s.id,
  r.path,
  length(substr(r.text, 1, s.start_at)) - length(replace(substr(r.text, 1, s.start_at), chr(10), '')) + 1 as line,
  coalesce(o.outlet, r.outlet) as outlet,
  s.language,
  coalesce(d.published_from, s.published_from) as published,
  s.text as content,
  coalesce(
    (select string_agg(name, ' < ' order by seq) from links_judged where statement = s.id),
    'the report itself') as chain,
  coalesce(j.stance, s.stance) as stance,
  s.evidence,
  (select coalesce(v.name, l.voice) from links_judged l left join voices v on v.id = l.voice
    where l.statement = s.id order by l.seq desc limit 1) as voice,
  case when d.statement is null then s.when_from else d.when_from end as when_from,
  case when d.statement is null then s.when_to else d.when_to end as when_to,
  (select string_agg(name, ', ' order by seq) from places where statement = s.id) as places,
  (select string_agg(trim(modifier || ' ' || coalesce(
      case when coalesce(value, minimum, maximum) = trunc(coalesce(value, minimum, maximum))
        then cast(cast(coalesce(value, minimum, maximum) as numeric(30)) as text)
        else cast(coalesce(value, minimum, maximum) as text) end, 'some') || ' ' || unit), ', ' order by seq)
    from quantities where statement = s.id) as quantities,
  (select string_agg(name || ' (' || role || ')', ', ' order by seq) from actors where statement = s.id) as actors,
  s.event,
  (select min(claim) from claim_statements where statement = s.id) as claim,
  (select gloss from claims where id = (select min(claim) from claim_statements where statement = s.id)) as gloss
from statements s
join reports r on r.id = s.report
left join statement_dates d on d.statement = s.id
left join statement_stances j on j.statement = s.id
left join report_outlets o on o.report = s.report
order by r.path, s.start_at, s.seq;

create view claims_readable as
select
  c.id,
  c.gloss,
  t.independence,
  t.credibility,
  (select string_agg(coalesce(v.name, sv.voice), ', ' order by sv.seq) from standing_voices sv
    left join voices v on v.id = sv.voice where sv.claim = c.id) as voices,
  (select count(*) from claim_statements where claim = c.id) as statements,
  (select count(distinct s.report) from claim_statements cs join statements s on s.id = cs.statement
    where cs.claim = c.id) as reports,
  (select count(*) from standing_echoes where claim = c.id) as echoes,
  (select count(*) from claim_statements cs join statements_judged s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'affirmed') as affirmed,
  (select count(*) from claim_statements cs join statements_judged s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'hedged') as hedged,
  (select count(*) from claim_statements cs join statements_judged s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'denied') as denied,
  (select count(*) from claim_statements cs join statements_judged s on s.id = cs.statement
    where cs.claim = c.id and s.stance = 'unknown') as unknown,
  (select string_agg(why, '; ' order by seq) from reasons where claim = c.id and kind = 'standing') as why
from claims c
left join standings t on t.claim = c.id
order by c.seq;

create view sources_readable as
select
  l.source as id,
  min(l.name) as name,
  min(l.kind) as kind,
  coalesce(min(v.name), min(l.voice)) as voice,
  (select string_agg(distinct surface, ' | ' order by surface) from links_judged where source = l.source) as surfaces,
  count(distinct l.statement) as statements,
  count(distinct s.report) as reports,
  count(*) filter (where s.stance = 'denied' and l.seq = (select max(seq) from links_judged where statement = l.statement))
    as denials
from links_judged l
join statements_judged s on s.id = l.statement
left join voices v on v.id = l.voice
group by l.source
order by count(distinct l.statement) desc, l.source;

create view judgements_readable as
select
  j.id,
  j.kind,
  j.value,
  (select string_agg(coalesce(r.path || ': ', '') || coalesce(o.quote, o.name, ''), ' | ' order by o.seq, o.part)
    from judgement_objects o left join reports r on r.sha256 = o.sha256 where o.judgement = j.id) as objects,
  j.why,
  j.decided_by,
  j.decided_at,
  case when j.withdrawn_at is null then 'holds' else 'withdrawn' end as state,
  j.withdrawn_by,
  j.withdrawn_at,
  j.withdrawn_why
from judgements j
order by j.decided_at, j.id;
