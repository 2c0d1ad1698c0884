package org.hearsay.claim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementLine;
import org.junit.jupiter.api.Test;

/** Which statements are one claim. */
final class ClaimFinderTest {

  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of("sell", "transfer"),
          Map.of(),
          Set.of("container", "ammunition", "weapon", "shell"),
          Map.of());

  private static final String CASE =
      """
      r1 en @2023-10-13 <kirby=us transfer container weapon nk>ru 1000+container w:send,container,arms
      r1 en @2023-10-13 <kirby=us sail ship-craft n:angara in:najin/nk w:ship,sail,port
      r2 pl @2023-10-14 <kirby=us transfer container weapon nk>ru 1000+container w:kontener,wyslac
      r2 pl @2023-10-14 meet summit kim&putin in:vostochny/ru on:2023-09 w:spotkanie
      r3 it @2023-10-15 <casa=us transfer container nk>ru 300container w:container,inviare
      r3 it @2023-10-15 <min=it condemn launch nk> w:lancio,condanna
      r4 ro @2024-01-10 meet summit kim&putin in:moscow/ru on:2023-09 w:intalnire
      r4 ro @2024-01-10 sanction company us>ru w:sanctiune
      """;

  @Test
  void sameSlots_joinAcrossLanguages() {
    assertThat(claims(CASE)).contains("tr1.1 tr2.1 tr3.1");
  }

  @Test
  void denial_joinsWhatItDenies() {
    assertThat(
            claims(
                """
                r1 en <kirby=us transfer weapon ammunition nk>ru w:send,arms
                r2 en <peskov=ru no transfer weapon nk>ru w:deliver,arms
                r3 en <xi=cn visit pyongyang-tour n:xi,pyongyang w:visit
                r4 en sanction bank us>iran w:bank
                """))
        .contains("tr1.1 tr2.1");
  }

  @Test
  void denialsOfNothingParticular_joinByVoice() {
    assertThat(
            claims(
                """
                r1 en <kcna=nk no accuse w:reject,accusation
                r2 it <min=nk no accuse w:accusa,respingere
                r3 en <peskov=ru no accuse w:baseless
                r4 en sanction bank us>iran w:bank
                """))
        .contains("tr1.1 tr2.1", "tr3.1");
  }

  @Test
  void anotherEvent_isAnotherClaim() {
    assertThat(claims(CASE)).contains("tr2.2 tr4.1", "tr4.2", "tr1.2");
  }

  @Test
  void widerType_isTheSameEvent() {
    assertThat(
            claims(
                """
                r1 en transfer shell nk>ru w:shell
                r2 pl sell shell nk>ru w:pocisk
                r3 en meet summit kim&putin w:meet
                r4 en sanction bank us>iran w:bank
                """))
        .contains("tr1.1 tr2.1");
  }

  @Test
  void order_doesNotMatter() {
    List<Statement> statements = new ArrayList<>(StatementLine.read(CASE));
    Claims expected = new ClaimFinder(TAXONOMY).find(statements);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(statements, new Random(seed));
      assertThat(new ClaimFinder(TAXONOMY).find(statements)).isEqualTo(expected);
    }
  }

  @Test
  void noStatement_makesNoClaim() {
    assertThat(new ClaimFinder(TAXONOMY).find(List.of()).claims()).isEmpty();
  }

  @Test
  void gloss_isMadeOfSlots() {
    Claims claims =
        find("r1 en <kirby=us transfer container ammunition nk>ru 1000+container on:2023-09");
    assertThat(claims.claims().getFirst().gloss())
        .isEqualTo("nk → ru: transfer of 1,000+ containers, ammunition · 2023-09");
  }

  @Test
  void gloss_ofEmptySlots_quotes() {
    assertThat(find("r1 en w:nothing").claims().getFirst().gloss()).isEqualTo("“r1 en w:nothing”");
  }

  private static List<String> claims(String block) {
    return find(block).claims().stream()
        .map(claim -> claim.statements().stream().sorted().collect(joining(" ")))
        .toList();
  }

  private static Claims find(String block) {
    return new ClaimFinder(TAXONOMY).find(StatementLine.read(block));
  }
}
