-- Parts of a report that its reading found not to belong to the item; furniture holds what its mark-up shows.
create table read_furniture (
  report   text    not null references reports (id),
  seq      integer not null,
  start_at integer not null,
  end_at   integer not null,
  primary key (report, seq)
);
