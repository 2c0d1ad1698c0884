-- What the text of each report was when it came in: its SHA-256 as UTF-8. Reports of older cases get theirs when the case
-- is opened for writing.
create table text_hashes (
  report text not null primary key references reports (id),
  sha256 text not null
);
