-- Full text of titles, outlets and reports: their words, folded as org.hearsay.text.Words does (lodz finds Łódź).
create table reports_search (
  number integer  not null primary key references reports (number),
  words  tsvector not null
);

create index reports_search_words on reports_search using gin (words);
