package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hearsay search}. */
final class SearchCommandTest extends CommandLineFixture {

  @BeforeEach
  void read() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
  }

  @ParameterizedTest
  @CsvSource({
    "bridge, 1 3 2",
    "BRÍDGE open, 1 3 2",
    "lodz, 0 0 1",
    "Bob, 1 1 1",
    "bri*, 1 3 2",
    "'\"bridge is\"', 1 3 2",
    "'\"is bridge\"', 0 0 0",
    "bridge rains, 0 0 1",
    "submarine, 0 0 0"
  })
  void words_areFoundInClaimsStatementsReports(String words, String counts) {
    assertThat(counts(words)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "--stance, denied, 1 1 1",
    "--voice, ann, 1 1 1",
    "--voice, n:Carl, 2 2 1",
    "--language, en, 2 4 2",
    "--language, pl, 0 0 0",
    "--from, 2024-01-01, 0 0 0",
    "--place, Oslo, 0 0 0"
  })
  void filters_narrow(String filter, String value, String counts) {
    assertThat(counts(filter, value)).isEqualTo(counts);
  }

  @Test
  void hits_showPlaceChainAndStance() {
    hearsay("search", caseFile(), "open", "--stance", "denied");
    assertThat(out.toString())
        .contains("may.txt:2  \"the bridge is open\" ⟵ Bob (denied)")
        .contains("CLAIMS: 1");
  }

  @Test
  void json_marksWhatWasFound() {
    hearsay("search", caseFile(), "rains", "--json");
    assertThat(out.toString().lines().skip(1).findFirst().orElseThrow())
        .startsWith("{\"type\":\"statement\",\"id\":\"t")
        .contains("\"snippet\":\"it rains\",\"marks\":[{\"span\":[3,8]}],\"count\":1}");
  }

  @Test
  void nothingToFind_isNamed() {
    assertThat(hearsay("search", caseFile())).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("say what to find");
  }

  /** Claims, statements and reports found. */
  private String counts(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "search";
    all[1] = caseFile();
    all[2] = "--json";
    System.arraycopy(words, 0, all, 3, words.length);
    assertThat(hearsay(all)).isZero();
    return count("claim") + " " + count("statement") + " " + count("report");
  }

  private long count(String type) {
    return out.toString().lines().filter(l -> l.startsWith("{\"type\":\"" + type + "\"")).count();
  }
}
