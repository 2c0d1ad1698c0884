package org.hearsay.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearsay.gazetteer.Entity;
import org.hearsay.reading.Mention;
import org.hearsay.reading.TimeExpression;
import org.hearsay.report.Published;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Dates a report that does not say when it was published: by the latest full date in its text, else
 * by the terms of the office-holders that it names.
 */
final class DateInference {

  private static final int NARROW_DAYS = 62;
  private static final int WIDEST_YEARS = 6;

  private DateInference() {}

  /** When a report with these times and mentions may have been published; null for no clue. */
  static @Nullable Published of(List<TimeExpression> times, List<Mention> mentions) {
    LocalDate latest = null;
    for (TimeExpression time : times) {
      Interval when = time.when();
      boolean full =
          time.kind() == TimeExpression.Kind.EXPLICIT
              && (time.precision() == TimeExpression.Precision.DAY
                  || time.precision() == TimeExpression.Precision.MONTH);
      if (full && when != null && (latest == null || when.to().isAfter(latest))) {
        latest = when.to();
      }
    }
    if (latest != null) {
      Interval month = new Interval(latest, latest.plusDays(30));
      return new Published(
          month, Published.Basis.INFERRED, "soon after the latest date in the text");
    }
    return byTerms(mentions);
  }

  /** Whether a date is close enough to count "last month" from it. */
  static boolean isNarrow(@Nullable Published published) {
    return published != null
        && ChronoUnit.DAYS.between(published.when().from(), published.when().to()) <= NARROW_DAYS;
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
