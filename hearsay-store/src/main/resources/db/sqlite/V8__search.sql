-- Full text of titles, outlets and reports: their words, folded as org.hearsay.text.Words does (lodz finds Łódź). Holds
-- the index only: join rowid with reports.number for the text.
drop table reports_search;

create virtual table reports_search using fts5(words, content = '', tokenize = 'ascii');
