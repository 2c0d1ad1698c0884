package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementLine;
import org.junit.jupiter.api.Test;

/** Which variants of one claim contradict each other, and which merely differ. */
final class ConflictFinderTest {

  @Test
  void number_openBounds_overlap() {
    assertThat(conflicts("r1 transfer 1000+container", "r2 transfer <=1000container"))
        .containsExactly("NUMBER VARIANT");
  }

  @Test
  void number_laterAndLarger_isUpdate() {
    assertThat(
            conflicts(
                "r1 @2023-10-13 transfer 1000+container",
                "r2 @2024-02-26 transfer 10000+container"))
        .containsExactly("NUMBER UPDATE");
  }

  @Test
  void number_laterAndSmaller_contradicts() {
    assertThat(conflicts("r1 @2023-10-13 kill 62person", "r2 @2023-10-14 kill 45person"))
        .containsExactly("NUMBER CONTRADICTION");
  }

  @Test
  void number_rounded_varies() {
    assertThat(conflicts("r1 @2023-10-13 kill 73railcar", "r2 @2023-10-13 kill ~70railcar"))
        .containsExactly("NUMBER VARIANT");
  }

  @Test
  void number_ofAnotherUnit_isNoVariant() {
    assertThat(conflicts("r1 transfer 3ship", "r2 transfer 300container")).isEmpty();
  }

  @Test
  void number_inOneReport_isNoConflict() {
    assertThat(conflicts("r1 kill 62person", "r1 kill 45person")).isEmpty();
  }

  @Test
  void place_ofOneMeeting_contradicts() {
    assertThat(
            conflicts(
                "r1 meet kim&putin in:moscow/ru on:2023-09",
                "r2 meet kim&putin in:far-east/ru on:2023-09-13"))
        .containsExactly("PLACE CONTRADICTION");
  }

  @Test
  void place_withinTheOther_isNoConflict() {
    assertThat(
            conflicts(
                "r1 meet kim&putin in:vostochny/far-east on:2023-09",
                "r2 meet kim&putin in:far-east/ru on:2023-09"))
        .isEmpty();
  }

  @Test
  void place_nearby_isNoConflict() {
    assertThat(
            conflicts(
                "r1 meet kim&putin in:rajin/nk/42.25,130.30",
                "r2 meet kim&putin in:rason/nk/42.26,130.38"))
        .isEmpty();
  }

  @Test
  void place_country_isNoConflict() {
    assertThat(conflicts("r1 meet kim&putin in:ru", "r2 meet kim&putin in:moscow/ru")).isEmpty();
  }

  @Test
  void date_ofOneMeeting_contradicts() {
    assertThat(conflicts("r1 meet kim&putin on:2023-09-13 n:putin", "r2 meet kim&putin on:2023-08"))
        .containsExactly("DATE CONTRADICTION");
  }

  @Test
  void date_ofRecurringEvent_isNoConflict() {
    assertThat(conflicts("r1 attack ru>ua on:2023-12-30", "r2 attack ru>ua on:2024-01-02"))
        .isEmpty();
  }

  @Test
  void stance_deniedByAnotherVoice_contradicts() {
    assertThat(
            conflicts(
                "r1 <kirby=us transfer weapon nk>ru", "r2 <peskov=ru no transfer weapon nk>ru"))
        .containsExactly("STANCE CONTRADICTION");
  }

  @Test
  void stance_affirmedByNobodyNamed_isNoConflict() {
    assertThat(conflicts("r1 transfer weapon nk>ru", "r2 <peskov=ru no transfer weapon nk>ru"))
        .isEmpty();
  }

  private static List<String> conflicts(String... lines) {
    List<Statement> statements = StatementLine.read(String.join("\n", lines));
    Claim claim = new Claim("c1", "", statements.stream().map(Statement::id).toList(), List.of());
    return new ConflictFinder(statements, List.of(claim))
        .find().stream().map(c -> c.what() + " " + c.kind()).toList();
  }
}
