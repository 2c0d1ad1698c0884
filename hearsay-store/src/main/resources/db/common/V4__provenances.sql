-- Where each copy of a report was taken from, and how what is known of it was found there.

create table provenances (
  report      text not null references reports (id),
  path        text not null,
  entry       text not null,
  sha256      text not null,
  file_sha256 text not null,
  taken       text not null,
  title_why   text,
  outlet_why  text,
  date_why    text,
  primary key (path, entry, sha256)
);

create index provenances_report on provenances (report);
