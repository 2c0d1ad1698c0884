-- Full text of titles and reports, folded as org.hearsay.text.Folding does (lodz finds Łódź). Holds the index only:
-- join rowid with reports.number for the text.
create virtual table reports_search using fts5(title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');
