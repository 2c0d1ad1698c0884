package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.Taxonomy;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementLine;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Who took from whom, and what changed. */
final class StemmaFinderTest {

  private static final String STORY =
      "The harbour master said on Monday that two trawlers had left the pier at night without"
          + " lights and that nobody had asked for leave, while the coast guard was busy with a"
          + " storm off the northern cape and could not follow them beyond the lighthouse.";

  private static final String OTHER =
      "Farmers in the south expect a poor harvest after weeks without rain, and the ministry wants"
          + " to open its stores earlier than usual so that bread does not become dearer before the"
          + " winter begins in earnest.";

  private final List<Witness> witnesses = new ArrayList<>();

  @Test
  void copy_ofWholeText_goesFromTheOlder() {
    report("r2", "Echo", "2024-03-02", STORY);
    report("r1", "Gazette", "2024-03-01", STORY + "\n\n" + OTHER);
    assertThat(relations("")).containsExactly("r1 copy r2");
  }

  @Test
  void copy_ofOneParagraph_showsInALongOtherText() {
    report("r1", "Gazette", "2024-03-01", STORY);
    report("r2", "Echo", "2024-04-01", OTHER + "\n" + STORY.replace("Monday", "Sunday") + OTHER);
    assertThat(relations("")).containsExactly("r1 copy r2");
  }

  @Test
  void copy_passages_pointIntoBothTexts() {
    report("r1", "Gazette", "2024-03-01", STORY);
    report("r2", "Echo", "2024-04-01", OTHER + "\n" + STORY);
    Relation.Passage passage = find("").relations().getFirst().passages().getFirst();
    assertThat(passage.from().of(witnesses.get(0).report().text()))
        .isEqualTo(passage.to().of(witnesses.get(1).report().text()));
  }

  @Test
  void copiesOfOneText_areAChainNotAClique() {
    report("r1", "Gazette", "2024-03-01", STORY);
    report("r2", "Echo", "2024-03-02", STORY);
    report("r3", "Mirror", "2024-03-03", STORY);
    assertThat(relations("")).hasSize(2);
  }

  @Test
  void sharedQuotation_isNoCopy() {
    report("r1", "Gazette", "2024-03-01", OTHER + " “" + STORY + "”");
    report("r2", "Echo", "2024-03-02", "He stood there and spoke to us: “" + STORY + "”");
    assertThat(relations("")).isEmpty();
  }

  @Test
  void boilerplateOfOneOutlet_isNoCopy() {
    report("r1", "Gazette", "2024-03-01", STORY);
    report("r2", "Gazette", "2024-03-02", OTHER + OTHER.toUpperCase(Locale.ROOT) + STORY);
    assertThat(relations("")).containsExactly("r1 copy r2");
    witnesses.clear();
    report("r1", "Gazette", "2024-03-01", OTHER + STORY.substring(0, 90));
    report("r2", "Gazette", "2024-03-02", STORY);
    assertThat(relations("")).isEmpty();
  }

  @Test
  void credit_ofAnOutletInTheCase_isARelay() {
    report("r1", "Gazette", "2024-03-01", "a");
    report("r2", "Echo", "2024-03-02", "b");
    assertThat(
            relations(
                """
                r1 <kirby=us transfer container nk>ru
                r2 <gazette! <kirby=us transfer container nk>ru
                """))
        .containsExactly("r1 relay r2");
  }

  @Test
  void credit_ofAYoungerReport_isNone() {
    report("r1", "Gazette", "2024-03-05", "a");
    report("r2", "Echo", "2024-03-02", "b");
    assertThat(
            relations(
                """
                r1 transfer container nk>ru
                r2 <gazette! transfer container nk>ru
                """))
        .containsExactly("gazette relay r2");
  }

  @Test
  void sameRunInAnotherLanguage_isATranslation() {
    report("r1", "Gazette", "2024-03-01", "a");
    report("r2", "Eco", "2024-03-02", "b", "it");
    report("r3", "Mirror", "2024-03-02", "c");
    assertThat(
            relations(
                """
                r1 en transfer container nk>ru 300container
                r1 en meet summit kim&putin in:vostochny/ru
                r1 en sanction company us>marine n:angara
                r1 en visit lavrov>nk in:pyongyang/nk
                r1 en launch satellite nk> 3satellite
                r2 it transfer container nk>ru 300container
                r2 it meet summit kim&putin in:vostochny/ru
                r2 it sanction company us>marine n:angara
                r2 it visit lavrov>nk in:pyongyang/nk
                r2 it launch satellite nk> 3satellite
                r3 en sanction bank eu>iran
                """))
        .containsExactly("r1 translation r2");
  }

  @Test
  void drift_namesWhatChanged() {
    report("r1", "Gazette", "2024-03-01", "a");
    report("r2", "Echo", "2024-03-02", "b");
    assertThat(
            drift(
                """
                r1 <kirby=us maybe transfer container nk>ru 300container
                r2 <gazette! transfer container nk>ru 1000container
                """))
        .containsExactly("number 300 container → 1000 container", "hedge", "source kirby → ");
  }

  @Test
  void order_doesNotMatter() {
    report("r1", "Gazette", "2024-03-01", STORY);
    report("r2", "Echo", "2024-03-02", STORY);
    report("r3", "Mirror", "2024-03-02", STORY + OTHER);
    Stemma expected = find("");
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(witnesses, new Random(seed));
      assertThat(find("")).isEqualTo(expected);
    }
  }

  private List<String> relations(String block) {
    return find(block).relations().stream()
        .map(r -> r.from() + " " + r.kind().name().toLowerCase(Locale.ROOT) + " " + r.to())
        .toList();
  }

  private List<String> drift(String block) {
    return find(block).relations().getFirst().drift().stream()
        .map(d -> {
          String what = d.what().name().toLowerCase(Locale.ROOT);
          return d.what() == Drift.What.HEDGE ? what : what + " " + d.was() + " → " + d.became();
        })
        .toList();
  }

  private Stemma find(String block) {
    List<Statement> statements = StatementLine.read(block);
    List<Claim> claims = new ClaimFinder(Taxonomy.NONE).find(statements).claims();
    return new StemmaFinder(name -> name.toLowerCase(Locale.ROOT))
        .find(witnesses, statements, claims);
  }

  private void report(String id, String outlet, String day, String text) {
    report(id, outlet, day, text, "en");
  }

  private void report(String id, String outlet, String day, String text, String language) {
    Report report =
        new Report(
            id,
            id + ".txt",
            id,
            text,
            new Span(0, text.length()),
            language,
            null,
            outlet,
            null,
            null,
            List.of());
    Interval when = Interval.day(LocalDate.parse(day));
    witnesses.add(
        new Witness(report, language, new Published(when, Published.Basis.STATED, "test")));
  }
}
