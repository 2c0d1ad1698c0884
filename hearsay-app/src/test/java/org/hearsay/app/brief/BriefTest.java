package org.hearsay.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.app.SmallCase;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseIndex;
import org.junit.jupiter.api.Test;

/** The brief of a small case, word for word. */
final class BriefTest {

  private final CaseIndex index = CaseIndex.of(SmallCase.file());
  private final Page page = new Page(false, Page.WIDTH);

  @Test
  void brief_fitsOnAPage() {
    Brief.write(index, List.of("in/x.txt: is empty; leave it out"), false, page);
    assertThat(page)
        .hasToString(
            """
            4 reports in 3 languages (cs 1, en 2, und 1) · 3 statements · 1 claim · 1 voice · 1 echo ·
            1 denial · 1 conflict
            1 report in a language without a pack (und 1): kept, without statements
            1 input could not be read, see the end
            Places are given as report:line, below in/

            CLAIMS, the heaviest first

              1  Vale: flooding of 20+ houses  c1
                 an engineer (affirmed 1) · Government of Vale (denied 1) · no source named (hedged 1)
                 one origin: one of two voices denies it · credibility 4 of 6 (proposed) · 1 echo
                   a/1.txt:3  "over 20 houses in Vale were flooded" ⟵ The Herald ⟵ an engineer (affirmed)
                   b/2.txt:3  "20 domů bylo zaplaveno" ⟵ Minister (denied)
                   b/3.txt:1  "thirty houses in Valley are gone.[2J" (hedged)
                   contradiction of number: over 20 against 30 houses  k1

            WHO TOOK IT FROM WHOM
              b/3.txt (Post) ⟵ a/1.txt (Daily): rewrite, same names in the same order  e559b1ae2
                  number changed: "20" became "thirty"
                  source lost: "an engineer"
              b/2.txt ⟵ Wire (not in the case): relay, names it  ea1c4d044

            NOT READ
              in/x.txt: is empty; leave it out
              c/4.txt: no pack for its language (und)
            """);
  }

  @Test
  void why_ofAStatement_showsEveryPlaceAndRule() {
    assertThat(Why.write(index, "t1-1", page)).isTrue();
    assertThat(page)
        .hasToString(
            """
            statement t1-1  The Herald < an engineer >affirmed> "over 20 houses in Vale were flooded"

            content   a/1.txt:3:44
            source    The Herald, outlet: "The Herald" a/1.txt:3:1
                      cue "cites" a/1.txt:3:12; rule p1
            source    an engineer, unnamed: "an engineer" a/1.txt:3:18
                      cue "says" a/1.txt:3:34; rule p2
            stance    affirmed: cue "says"
            evidence  testimony
            voice     -
            gives     flood | Vale (party) | over 20 house | Vale | 2024-05-01 | testimony
            claim     c1  Vale: flooding of 20+ houses
            """);
  }

  @Test
  void why_ofARelation_showsPassagesAndDrift() {
    String id = index.relations().keySet().iterator().next();
    assertThat(Why.write(index, id, page)).isTrue();
    assertThat(page.toString())
        .contains("b/3.txt (Post) ⟵ a/1.txt (Daily): rewrite, same names in the same order")
        .contains("from  a/1.txt:3:49  \"20 houses in Vale\"")
        .contains("source lost: \"an engineer\"");
  }

  @Test
  void why_ofAReport_tellsItsDate() {
    assertThat(Why.write(index, "r1", page)).isTrue();
    assertThat(page.toString()).contains("published 2024-05-01, stated: front matter");
  }

  @Test
  void why_ofNothing_saysSo() {
    assertThat(Why.write(index, "x", page)).isFalse();
  }

  @Test
  void noLine_isWiderThanThePage_orHoldsControls() {
    Brief.write(index, List.of(), true, page);
    assertThat(page.toString().lines())
        .allMatch(line -> line.length() <= Page.WIDTH)
        .noneMatch(line -> line.contains("\u001b"));
  }

  @Test
  void emptyCase_hasABriefToo() {
    CaseFile empty =
        new CaseFile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    Brief.write(CaseIndex.of(empty), List.of(), false, page);
    assertThat(page.toString()).startsWith("0 reports · 0 statements").hasLineCount(1);
  }
}
