-- What is known of the words in reports, for searching: both columns hold folded words.
create table lemmas (
  form  text not null,
  lemma text not null,
  primary key (form, lemma)
);

create index lemmas_lemma on lemmas (lemma);
