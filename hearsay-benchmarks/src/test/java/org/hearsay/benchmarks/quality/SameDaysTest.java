package org.hearsay.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.TimeExpression.Kind;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class SameDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2013, 2, 15);

  @Test
  void value_ofMonth_isItsDays() {
    assertThat(SameDays.wanted("(datetime (2013, 3, 0, 0, 0, 0) Month)"))
        .contains(new Interval(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 3, 31)));
  }

  @Test
  void value_ofHour_isNone() {
    assertThat(SameDays.wanted("(datetime (2013, 2, 12, 15, 0, 0) Hour)")).isEmpty();
  }

  @Test
  void lastFriday_isTheNextOneForALaterReader() {
    assertThat(
            SameDays.isRight(
                day -> time(day.minusDays((day.getDayOfWeek().getValue() + 2) % 7)),
                Interval.day(FRIDAY)))
        .isTrue();
  }

  @Test
  void anotherDay_isWrong() {
    assertThat(SameDays.isRight(day -> time(FRIDAY.plusDays(1)), Interval.day(FRIDAY))).isFalse();
  }

  @Test
  void rangeWithItsEnds_mustHaveThem() {
    Interval wanted = new Interval(FRIDAY, FRIDAY.plusDays(9));
    Interval found = new Interval(FRIDAY, FRIDAY.plusDays(8));
    assertThat(SameDays.isRight(day -> time(found, Kind.RANGE), wanted)).isFalse();
    assertThat(SameDays.isRight(day -> time(found, Kind.RELATIVE), wanted)).isTrue();
  }

  private static List<TimeExpression> time(LocalDate day) {
    return time(Interval.day(day), Kind.RELATIVE);
  }

  private static List<TimeExpression> time(Interval days, Kind kind) {
    return List.of(new TimeExpression(0, 1, new Span(0, 1), days, kind, Precision.DAY, false));
  }
}
