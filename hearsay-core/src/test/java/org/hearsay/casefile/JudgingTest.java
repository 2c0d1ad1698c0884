package org.hearsay.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Marks;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What judgements make of reports, statements and groups; a letter is a statement. */
final class JudgingTest {

  private static final String TEXT = "🌊 abcdefghij";
  private static final Report FLOOD = report("r1", "aa", "Daily");
  private static final Report ALSO = report("r2", "bb", null);

  private final List<Filed> reports = List.of(filed(FLOOD), filed(ALSO));
  private final List<Statement> statements = new ArrayList<>();
  private final List<Judgement> log = new ArrayList<>();

  JudgingTest() {
    for (char letter = 'a'; letter <= 'f'; letter++) {
      statements.add(statement(letter, letter < 'd' ? FLOOD : ALSO));
    }
  }

  @Test
  void merge_joinsTheClaims_andWhatCameToThem() {
    judge(Kind.MERGE, "", claim("a"), claim("b"));
    assertThat(regroup("a", "bc", "def")).isEqualTo("abc def");
  }

  @Test
  void merge_followsMostOfTheStatements() {
    judge(Kind.MERGE, "", claim("abc"), claim("d"));
    assertThat(regroup("a", "bc", "d")).isEqualTo("a bcd");
  }

  @Test
  void split_makesAClaimOfItsOwn() {
    judge(Kind.SPLIT, "", statement("b"), statement("c"));
    assertThat(regroup("abcd")).isEqualTo("ad bc");
  }

  @Test
  void splitAfterMerge_holds() {
    judge(Kind.MERGE, "", claim("ab"), claim("cd"));
    judge(Kind.SPLIT, "", statement("a"));
    assertThat(regroup("ab", "cd")).isEqualTo("bcd a");
  }

  @Test
  void withdrawnMerge_doesNothing() {
    judge(Kind.MERGE, "", claim("a"), claim("b"));
    log.replaceAll(j -> j.withdrawn(new Withdrawal("Eve", j.at(), "no")));
    assertThat(regroup("a", "b")).isEqualTo("a b");
  }

  @Test
  void stance_isCorrected_andSaysSo() {
    judge(Kind.STANCE, "denied", statement("b"));
    Statement corrected = judging().statements().get(1);
    assertThat(corrected.stance()).isEqualTo(Stance.DENIED);
    assertThat(corrected.stanceWhy()).isEqualTo("judged by Ann: because");
    assertThat(judging().statements().getFirst()).isEqualTo(statements.getFirst());
  }

  @Test
  void outletAndDate_areCorrected() {
    judge(Kind.OUTLET, "The Herald", new Anchor.OfReport("bb"));
    judge(Kind.DATE, "2024-05-01/2024-05-31", new Anchor.OfReport("bb"));
    Filed corrected = judging().reports().get(1);
    assertThat(corrected.report().outlet()).isEqualTo("The Herald");
    assertThat(corrected.published().basis()).isEqualTo(Published.Basis.JUDGED);
    assertThat(corrected.published().when().to()).hasToString("2024-05-31");
  }

  @Test
  void tiedSources_areTheFirst() {
    judge(Kind.TIE, "", new Anchor.OfSource("n:b"), new Anchor.OfSource("n:d"));
    assertThat(sources()).isEqualTo("n:a n:b n:c n:b n:e n:f");
    assertThat(judging().statements().get(3).voice()).isEqualTo("n:b");
  }

  @Test
  void untiedSource_isAnotherInThatReport() {
    judge(Kind.TIE, "", new Anchor.OfSource("n:a"), new Anchor.OfSource("n:d"));
    judge(Kind.UNTIE, "", new Anchor.OfSource("n:a"), new Anchor.OfReport("bb"));
    assertThat(sources()).startsWith("n:a n:b n:c n:a~j");
  }

  @Test
  void laterMark_takesThePlaceOfTheEarlier() {
    judge(Kind.ECHO, "", new Anchor.OfReport("bb"), new Anchor.OfReport("aa"));
    assertThat(judging().marks().taken()).containsExactly(new Marks.Pair("r1", "r2"));
    judge(Kind.INDEPENDENT, "", new Anchor.OfReport("bb"));
    assertThat(judging().marks().echoes()).isEmpty();
    assertThat(judging().marks().own()).containsExactly("r2");
  }

  @Test
  void statement_isFound_whereItsSpanMovedALittle() {
    Anchor.OfStatement moved = new Anchor.OfStatement("aa", 2, 3, 0, "a");
    Anchor.OfStatement gone = new Anchor.OfStatement("aa", 0, 2, 0, "🌊");
    Anchors anchors = Anchors.of(reports, statements);
    assertThat(anchors.find(moved)).map(Statement::id).hasValue("a");
    assertThat(anchors.find(gone)).isEmpty();
    assertThat(anchors.anchor(statements.getFirst())).isEqualTo(moved);
  }

  @Test
  void vanishedObject_isNamed() {
    judge(Kind.NOTE, "", new Anchor.OfReport("cc"), new Anchor.OfSource("n:a"));
    CaseFile results =
        Judging.into(
            new CaseFile(
                reports,
                statements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                java.util.Map.of()),
            reports,
            statements,
            log);
    Judged judged = results.judgements().getFirst();
    assertThat(judged.objects()).containsExactly("n:a");
    assertThat(judged.missing()).containsExactly("the report with SHA-256 cc");
    assertThat(judged.state()).isEqualTo("its object vanished");
  }

  @Test
  void judgementAboutTheWrongThing_isRefused() {
    assertThatThrownBy(() -> judge(Kind.MERGE, "", claim("a")))
        .hasMessage("merge is about two or more claims");
    assertThatThrownBy(() -> judge(Kind.DATE, "May", new Anchor.OfReport("aa")))
        .hasMessageStartingWith("May: is no day");
    assertThatThrownBy(() -> judge(Kind.RELIABILITY, "G", new Anchor.OfOutlet("x")))
        .hasMessage("G: is no letter from A to F");
  }

  private void judge(Kind kind, String value, Anchor... objects) {
    Instant at = Instant.parse("2024-06-01T00:00:00Z").plusSeconds(log.size());
    log.add(Judgement.of(kind, List.of(objects), value, "Ann", at, "because"));
  }

  private Judging judging() {
    return Judging.of(reports, statements, log);
  }

  /** Groups, each a word of letters. */
  private String regroup(String... found) {
    List<List<Statement>> groups =
        java.util.Arrays.stream(found)
            .map(word -> word.chars().mapToObj(c -> statements.get(c - 'a')).toList())
            .toList();
    return judging().regroup(groups).stream()
        .map(group -> group.stream().map(Statement::id).sorted().collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private String sources() {
    return judging().statements().stream()
        .map(s -> s.sources().getFirst().id())
        .collect(Collectors.joining(" "));
  }

  private Anchor.OfClaim claim(String letters) {
    return Anchors.of(reports, statements)
        .anchor(letters.chars().mapToObj(c -> statements.get(c - 'a')).toList());
  }

  private Anchor.OfStatement statement(String letter) {
    return Anchors.of(reports, statements).anchor(statements.get(letter.charAt(0) - 'a'));
  }

  private static Filed filed(Report report) {
    return new Filed(report, "en", true, null);
  }

  private static Report report(String id, String sha256, String outlet) {
    return new Report(
        id,
        id + ".txt",
        sha256,
        TEXT,
        new Span(0, TEXT.length()),
        null,
        null,
        outlet,
        null,
        null,
        List.of());
  }

  private static Statement statement(char letter, Report report) {
    String id = String.valueOf(letter);
    int at = TEXT.indexOf(letter);
    Source source = new Source("n:" + id, id, SourceKind.PERSON, "n:" + id);
    return new Statement(
        id,
        report.id(),
        "en",
        new Span(at, at + 1),
        id,
        List.of(new Link(source, id, new Span(at, at + 1), "", null, "test")),
        Stance.AFFIRMED,
        "",
        Evidence.NONE,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        Set.of(),
        Set.of(),
        Set.of());
  }
}
