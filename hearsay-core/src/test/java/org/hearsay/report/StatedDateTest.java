package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that stand alone, and dates in addresses. */
class StatedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023|2023-01-01|2023-12-31",
        "2023-10|2023-10-01|2023-10-31",
        "2023-10-06|2023-10-06|2023-10-06",
        "2023-10-06T08:15:00+02:00|2023-10-06|2023-10-06",
        "2023/10/06|2023-10-06|2023-10-06",
        "20231006|2023-10-06|2023-10-06",
        "6.10.2023|2023-10-06|2023-10-06",
        "25/01/2024|2024-01-25|2024-01-25",
        "01/25/2024|2024-01-25|2024-01-25",
        "05/01/2024|2024-01-01|2024-12-31",
        "October 6, 2023|2023-10-06|2023-10-06",
        "Oct. 6, 2023 at 5:30 p.m.|2023-10-06|2023-10-06",
        "6 October 2023|2023-10-06|2023-10-06",
        "October 2023|2023-10-01|2023-10-31",
        "May 5, 2024|2024-05-05|2024-05-05",
        "Fri, 06 Oct 2023 12:00:00 GMT|2023-10-06|2023-10-06",
        "6 de octubre de 2023|2023-10-06|2023-10-06",
        "6 ottobre 2023|2023-10-06|2023-10-06",
        "vineri, 6 octombrie 2023|2023-10-06|2023-10-06",
        "6 жовтня 2023 р.|2023-10-06|2023-10-06",
        "2023年10月6日|2023-10-06|2023-10-06",
      })
  void date_isRead(String value, String from, String to) {
    assertThat(StatedDate.parse(value, null)).isPresent();
    assertThat(StatedDate.parse(value, null).get())
        .hasToString("Interval[from=" + from + ", to=" + to + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 listopada 2023|pl|2023-11-06",
        "6 listopada 2023|hr|2023-10-06",
        "05/01/2024|fr|2024-01-05"
      })
  void date_ambiguous_isSettledByTheLanguage(String value, String language, String day) {
    assertThat(StatedDate.parse(value, language).orElseThrow().from()).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "soon",
        "2023-13-01",
        "31.02.2023",
        "6 listopada 2023",
        "1234567",
        "12:30",
        "0000-00-00"
      })
  void date_none(String value) {
    assertThat(StatedDate.parse(value, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/2023/10/06/dam,2023-10-06,2023-10-06",
    "https://a.org/2023/10/dam,2023-10-01,2023-10-31",
    "https://a.org/dam-20231006-x,2023-10-06,2023-10-06",
    "https://a.org/politics/14/10/2023/65,2023-10-14,2023-10-14",
    "https://a.org/pl/2024-01-dam,2024-01-01,2024-01-31"
  })
  void address_holdsADate(String url, String from, String to) {
    assertThat(AddressDate.find(url).orElseThrow())
        .hasToString("Interval[from=" + from + ", to=" + to + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/art39266501",
    "https://a.org/1950671",
    "https://a.org/2023",
    "https://a.org/2024-01"
  })
  void address_holdsNone(String url) {
    assertThat(AddressDate.find(url)).isEmpty();
  }
}
