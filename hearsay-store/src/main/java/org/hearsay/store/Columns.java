package org.hearsay.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.hearsay.text.Interval;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The columns of all tables, by name; docs/schema.md says what each holds. */
final class Columns {

  static final Field<Integer> NUMBER = number("number");
  static final Field<Integer> SEQ = number("seq");
  static final Field<String> ID = text("id");
  static final Field<String> NAME = text("name");
  static final Field<String> KIND = text("kind");
  static final Field<String> WHY = text("why");
  static final Field<String> WHAT = text("what");
  static final Field<String> TEXT = text("text");
  static final Field<String> LANGUAGE = text("language");
  static final Field<Integer> START_AT = number("start_at");
  static final Field<Integer> END_AT = number("end_at");

  static final Field<String> REPORT = text("report");
  static final Field<String> STATEMENT = text("statement");
  static final Field<String> CLAIM = text("claim");
  static final Field<String> VOICE = text("voice");

  static final Field<String> PATH = text("path");
  static final Field<String> SHA256 = text("sha256");
  static final Field<Boolean> READ = field(name("read"), Boolean.class);
  static final Field<String> TITLE = text("title");
  static final Field<String> OUTLET = text("outlet");
  static final Field<String> URL = text("url");
  static final Field<String> PUBLISHED_FROM = text("published_from");
  static final Field<String> PUBLISHED_TO = text("published_to");
  static final Field<String> PUBLISHED_BASIS = text("published_basis");
  static final Field<String> PUBLISHED_WHY = text("published_why");
  static final Field<String> DECLARED_LANGUAGE = text("declared_language");
  static final Field<String> STATED_FROM = text("stated_from");
  static final Field<String> STATED_TO = text("stated_to");
  static final Field<String> STATED_BASIS = text("stated_basis");
  static final Field<String> STATED_WHY = text("stated_why");
  static final Field<Integer> BODY_START = number("body_start");
  static final Field<Integer> BODY_END = number("body_end");
  static final Field<String> ENTRY = text("entry");
  static final Field<String> FILE_SHA256 = text("file_sha256");
  static final Field<String> TAKEN = text("taken");
  static final Field<String> TITLE_WHY = text("title_why");
  static final Field<String> OUTLET_WHY = text("outlet_why");
  static final Field<String> DATE_WHY = text("date_why");
  static final Field<Boolean> WIDE = field(name("wide"), Boolean.class);

  static final Field<String> STANCE = text("stance");
  static final Field<String> STANCE_WHY = text("stance_why");
  static final Field<String> EVIDENCE = text("evidence");
  static final Field<String> WHEN_FROM = text("when_from");
  static final Field<String> WHEN_TO = text("when_to");
  static final Field<String> SAID_FROM = text("said_from");
  static final Field<String> SAID_TO = text("said_to");
  static final Field<String> EVENT = text("event");
  static final Field<String> SOURCE = text("source");
  static final Field<String> SURFACE = text("surface");
  static final Field<String> CUE = text("cue");
  static final Field<Integer> CUE_START = number("cue_start");
  static final Field<Integer> CUE_END = number("cue_end");
  static final Field<String> RULE = text("rule");
  static final Field<String> PLACE = text("place");
  static final Field<Integer> PLACE_SEQ = number("place_seq");
  static final Field<String> WITHIN = text("within");
  static final Field<Double> LATITUDE = field(name("latitude"), Double.class);
  static final Field<Double> LONGITUDE = field(name("longitude"), Double.class);
  static final Field<Double> VALUE = field(name("value"), Double.class);
  static final Field<Double> MINIMUM = field(name("minimum"), Double.class);
  static final Field<Double> MAXIMUM = field(name("maximum"), Double.class);
  static final Field<String> MODIFIER = text("modifier");
  static final Field<String> UNIT = text("unit");
  static final Field<String> ACTOR = text("actor");
  static final Field<String> ROLE = text("role");
  static final Field<String> TERM = text("term");

  static final Field<String> GLOSS = text("gloss");
  static final Field<String> INDEPENDENCE = text("independence");
  static final Field<Integer> CREDIBILITY = number("credibility");
  static final Field<String> FROM_REPORT = text("from_report");
  static final Field<String> TO_REPORT = text("to_report");
  static final Field<Integer> RELATION = number("relation");
  static final Field<Integer> FROM_START = number("from_start");
  static final Field<Integer> FROM_END = number("from_end");
  static final Field<Integer> TO_START = number("to_start");
  static final Field<Integer> TO_END = number("to_end");
  static final Field<Integer> DRIFT_SEQ = number("drift_seq");
  static final Field<String> WAS = text("was");
  static final Field<String> BECAME = text("became");
  static final Field<String> CONFLICT = text("conflict");

  static final Field<String> JUDGEMENT = text("judgement");
  static final Field<Integer> PART = number("part");
  static final Field<Integer> NTH = number("nth");
  static final Field<String> QUOTE = text("quote");
  static final Field<String> VALUE_SET = text("value");
  static final Field<String> DECIDED_BY = text("decided_by");
  static final Field<String> DECIDED_AT = text("decided_at");
  static final Field<String> WITHDRAWN_BY = text("withdrawn_by");
  static final Field<String> WITHDRAWN_AT = text("withdrawn_at");
  static final Field<String> WITHDRAWN_WHY = text("withdrawn_why");

  static final Field<String> FORM = text("form");
  static final Field<String> LEMMA = text("lemma");
  static final Field<String> WORDS = text("words");

  static final Field<Long> CONTENT = field(name("content"), Long.class);
  static final Field<Long> RESULTS = field(name("results"), Long.class);
  static final Field<Integer> REPORTS = field(name("reports"), Integer.class);

  private Columns() {}

  private static Field<String> text(String name) {
    return field(name(name), String.class);
  }

  private static Field<Integer> number(String name) {
    return field(name(name), Integer.class);
  }

  /** The interval in two columns of ISO days; null when they are empty. */
  static @Nullable Interval interval(Record row, Field<String> from, Field<String> to) {
    @Nullable String first = row.get(from);
    @Nullable String last = row.get(to);
    return first == null || last == null
        ? null
        : new Interval(java.time.LocalDate.parse(first), java.time.LocalDate.parse(last));
  }

  static @Nullable String from(@Nullable Interval interval) {
    return interval == null ? null : interval.from().toString();
  }

  static @Nullable String to(@Nullable Interval interval) {
    return interval == null ? null : interval.to().toString();
  }
}
