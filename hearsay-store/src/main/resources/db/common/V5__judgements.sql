-- What people decide about a case, what that makes of reports and statements, and how new the results are.

create table judgements (
  id            text not null primary key,
  kind          text not null,
  value         text not null,
  decided_by    text not null,
  decided_at    text not null,
  why           text not null,
  withdrawn_by  text,
  withdrawn_at  text,
  withdrawn_why text
);

create table judgement_objects (
  judgement text    not null references judgements (id),
  seq       integer not null,
  part      integer not null,
  kind      text    not null,
  sha256    text,
  start_at  integer,
  end_at    integer,
  nth       integer,
  quote     text,
  name      text,
  primary key (judgement, seq, part)
);

create table report_outlets (
  report text not null primary key references reports (id),
  outlet text not null
);

create table statement_stances (
  statement  text not null primary key references statements (id),
  stance     text not null,
  stance_why text not null
);

create table link_sources (
  statement text    not null references statements (id),
  seq       integer not null,
  source    text    not null,
  name      text    not null,
  kind      text    not null,
  voice     text,
  primary key (statement, seq)
);

-- One row: the content's revision, and the one that the results were computed from.
create table revisions (
  content  bigint not null,
  results  bigint not null
);

insert into revisions (content, results) values (0, 0);
