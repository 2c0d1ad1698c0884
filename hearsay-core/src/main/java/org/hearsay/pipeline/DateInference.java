package org.hearsay.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.gazetteer.Entity;
import org.hearsay.reading.Mention;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.TimeExpression.Kind;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.report.AddressDate;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Dates a report that does not say when it was published: by its address; else it is no older than
 * the latest date in its text, and about as old as the months that it names without a year; else by
 * the terms of the office-holders that it names.
 */
final class DateInference {

  /** How long after the latest date in it a report may have been published. */
  private static final int SOON = 60;

  /** How far before a date with its year one without may lie and still belong to the same time. */
  private static final int SAME_TIME = 45;

  private static final int WIDEST_YEARS = 6;

  private DateInference() {}

  /** The times of a text if it was published on a day. */
  interface Times {
    List<TimeExpression> on(@Nullable Interval published);
  }

  /** When a report with these times and mentions may have been published; null for no clue. */
  static @Nullable Published of(Report report, Times times, List<Mention> mentions) {
    String url = report.url();
    Interval address = url == null ? null : AddressDate.find(url).orElse(null);
    if (address != null) {
      return new Published(address, Published.Basis.INFERRED, "date in its address");
    }
    Published terms = byTerms(mentions);
    Published text = byText(times);
    if (text == null || terms != null && !terms.when().overlaps(text.when())) {
      return terms;
    }
    return terms == null ? text : new Published(common(text, terms), text.basis(), text.why());
  }

  private static Interval common(Published one, Published other) {
    Interval a = one.when();
    Interval b = other.when();
    return new Interval(
        a.from().isAfter(b.from()) ? a.from() : b.from(),
        a.to().isBefore(b.to()) ? a.to() : b.to());
  }

  private static @Nullable Published byText(Times times) {
    TimeExpression latest = null;
    for (TimeExpression time : times.on(null)) {
      Interval when = time.when();
      boolean dated = time.precision() == Precision.DAY || time.precision() == Precision.MONTH;
      if (when != null && dated && time.kind() == Kind.EXPLICIT && !time.future()) {
        Interval old = latest == null ? null : latest.when();
        latest = old == null || when.to().isAfter(old.to()) ? time : latest;
      }
    }
    Interval dated = latest == null ? null : latest.when();
    if (latest == null || dated == null) {
      return null;
    }
    LocalDate yearless = latestYearless(times, dated);
    if (yearless != null) {
      return soonAfter(yearless, "soon after the latest month that the text names without a year");
    }
    return latest.precision() == Precision.DAY
        ? soonAfter(dated.to(), "soon after the latest date in the text")
        : new Published(
            new Interval(dated.from(), dated.to().plusYears(1)),
            Published.Basis.INFERRED,
            "within a year of the latest month in the text");
  }

  private static Published soonAfter(LocalDate day, String why) {
    return new Published(new Interval(day, day.plusDays(SOON)), Published.Basis.INFERRED, why);
  }

  /**
   * The latest of the dates without a year, in the year after {@code dated}; that day itself when
   * they lead up to it; null when there are none.
   */
  private static @Nullable LocalDate latestYearless(Times times, Interval dated) {
    LocalDate probe = dated.to().plusYears(1);
    List<LocalDate> days = new ArrayList<>();
    for (TimeExpression time : times.on(Interval.day(probe))) {
      Interval when = time.when();
      boolean yearless = time.kind() == Kind.PARTIAL || time.kind() == Kind.RANGE;
      if (yearless && when != null && !time.future() && when.to().isAfter(dated.to())) {
        days.add(when.to().isBefore(probe) ? when.to() : when.from());
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    days.sort(null);
    LocalDate latest = days.getLast();
    long widest = ChronoUnit.DAYS.between(latest, days.getFirst().plusYears(1));
    for (int i = 1; i < days.size(); i++) {
      long gap = ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
      if (gap > widest) {
        widest = gap;
        latest = days.get(i - 1);
      }
    }
    long before = ChronoUnit.DAYS.between(latest.minusYears(1), dated.from());
    return before <= SAME_TIME ? dated.to() : latest;
  }

  private static @Nullable Published byTerms(List<Mention> mentions) {
    LocalDate from = null;
    LocalDate to = null;
    StringBuilder why = new StringBuilder();
    for (Mention mention : mentions) {
      Entity entity = mention.entity();
      if (entity == null || entity.terms().size() != 1) {
        continue;
      }
      Interval held = entity.terms().get(0).held();
      LocalDate start = from == null || held.from().isAfter(from) ? held.from() : from;
      LocalDate end = to == null || held.to().isBefore(to) ? held.to() : to;
      if (!end.isBefore(start) && (!start.equals(from) || !end.equals(to))) {
        from = start;
        to = end;
        why.append(why.isEmpty() ? "" : ", ").append(entity.name());
      }
    }
    return from == null || to == null || ChronoUnit.YEARS.between(from, to) > WIDEST_YEARS
        ? null
        : new Published(
            new Interval(from, to), Published.Basis.INFERRED, "terms of office: " + why);
  }
}
