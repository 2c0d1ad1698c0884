-- The tables of a case. docs/schema.md describes them one by one.
--
-- Offsets (…start_at, …end_at) count Unicode code points of the report's text, start inclusive, end exclusive, so that
-- substr(text, start_at + 1, end_at - start_at) gives the words. Days are ISO 8601 text. seq keeps the order of a list, from 0.

create table reports (
  number            integer not null primary key,
  id                text    not null unique,
  path              text    not null,
  sha256            text    not null,
  language          text    not null,
  read              boolean not null,
  title             text,
  outlet            text,
  url               text,
  published_from    text,
  published_to      text,
  published_basis   text,
  published_why     text,
  declared_language text,
  stated_from       text,
  stated_to         text,
  stated_basis      text,
  stated_why        text,
  body_start        integer not null,
  body_end          integer not null,
  wide              boolean not null,
  text              text    not null
);

create table furniture (
  report   text    not null references reports (id),
  seq      integer not null,
  start_at integer not null,
  end_at   integer not null,
  primary key (report, seq)
);

create table statements (
  id             text    not null primary key,
  report         text    not null references reports (id),
  seq            integer not null,
  language       text    not null,
  start_at       integer not null,
  end_at         integer not null,
  text           text    not null,
  stance         text    not null,
  stance_why     text    not null,
  evidence       text    not null,
  when_from      text,
  when_to        text,
  said_from      text,
  said_to        text,
  published_from text,
  published_to   text,
  event          text
);

create index statements_report on statements (report);

create table links (
  statement text    not null references statements (id),
  seq       integer not null,
  source    text    not null,
  name      text    not null,
  kind      text    not null,
  voice     text,
  surface   text    not null,
  start_at  integer not null,
  end_at    integer not null,
  cue       text    not null,
  cue_start integer,
  cue_end   integer,
  rule      text    not null,
  primary key (statement, seq)
);

create index links_source on links (source);

create table places (
  statement text    not null references statements (id),
  seq       integer not null,
  place     text    not null,
  name      text    not null,
  latitude  double precision,
  longitude double precision,
  primary key (statement, seq)
);

create table places_within (
  statement text    not null references statements (id),
  place_seq integer not null,
  seq       integer not null,
  within    text    not null,
  primary key (statement, place_seq, seq)
);

create table quantities (
  statement text    not null references statements (id),
  seq       integer not null,
  start_at  integer not null,
  end_at    integer not null,
  value     double precision,
  minimum   double precision,
  maximum   double precision,
  modifier  text    not null,
  unit      text    not null,
  primary key (statement, seq)
);

create table actors (
  statement text    not null references statements (id),
  seq       integer not null,
  actor     text    not null,
  name      text    not null,
  role      text    not null,
  primary key (statement, seq)
);

create table terms (
  statement text not null references statements (id),
  kind      text not null,
  term      text not null,
  primary key (statement, kind, term)
);

-- From here on: what is computed over the whole case, and replaced as one.

create table voices (
  id   text    not null primary key,
  seq  integer not null,
  name text    not null
);

create table report_dates (
  report          text not null primary key references reports (id),
  published_from  text,
  published_to    text,
  published_basis text,
  published_why   text
);

create table statement_dates (
  statement      text not null primary key references statements (id),
  when_from      text,
  when_to        text,
  said_from      text,
  said_to        text,
  published_from text,
  published_to   text
);

create table claims (
  id    text    not null primary key,
  seq   integer not null,
  gloss text    not null
);

create table claim_statements (
  claim     text    not null references claims (id),
  seq       integer not null,
  statement text    not null references statements (id),
  primary key (claim, seq)
);

create index claim_statements_statement on claim_statements (statement);

create table standings (
  claim        text    not null primary key references claims (id),
  seq          integer not null,
  independence text    not null,
  credibility  integer not null
);

create table standing_voices (
  claim text    not null references standings (claim),
  seq   integer not null,
  voice text    not null,
  primary key (claim, seq)
);

create table standing_echoes (
  claim  text    not null references standings (claim),
  seq    integer not null,
  report text    not null references reports (id),
  primary key (claim, seq)
);

create table reasons (
  claim text    not null references claims (id),
  kind  text    not null,
  seq   integer not null,
  why   text    not null,
  primary key (claim, kind, seq)
);

create table relations (
  seq         integer not null primary key,
  from_report text    not null,
  to_report   text    not null,
  kind        text    not null,
  why         text    not null
);

create table passages (
  relation   integer not null references relations (seq),
  seq        integer not null,
  from_start integer not null,
  from_end   integer not null,
  to_start   integer not null,
  to_end     integer not null,
  primary key (relation, seq)
);

create table drifts (
  relation integer not null references relations (seq),
  seq      integer not null,
  what     text    not null,
  was      text    not null,
  became   text    not null,
  primary key (relation, seq)
);

create table drift_statements (
  relation  integer not null references relations (seq),
  drift_seq integer not null,
  seq       integer not null,
  statement text    not null references statements (id),
  primary key (relation, drift_seq, seq)
);

create table conflicts (
  id   text    not null primary key,
  seq  integer not null,
  what text    not null,
  kind text    not null,
  why  text    not null
);

create table conflict_statements (
  conflict  text    not null references conflicts (id),
  seq       integer not null,
  statement text    not null references statements (id),
  primary key (conflict, seq)
);
