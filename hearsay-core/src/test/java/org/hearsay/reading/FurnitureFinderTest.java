package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.LanguagePack.FurnitureWords;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Furniture by words, language and shape; a result line is {@code kind: text}. */
class FurnitureFinderTest {

  private static final String A =
      "The old dam above the town broke at dawn on Monday, the minister of the interior said.";
  private static final String B =
      "Nobody was hurt, according to the fire brigade, which had cleared the valley on Sunday.";
  private static final String FOREIGN =
      "Zapora nad miastem pękła w poniedziałek o świcie i nikt nie został ranny.";

  private static final FurnitureFinder FINDER =
      FurnitureFinder.of(
          List.of(
              new FurnitureWords("read also", "teaser", false),
              new FurnitureWords("photo", "credit", false),
              new FurnitureWords("photos", "caption", false),
              new FurnitureWords("source:", "credit", false),
              new FurnitureWords("we use cookies", "cookie", true)),
          LanguageIdentifier.of(
              List.of(
                  profile("en", "", "the of to in a on at was had which nobody by"),
                  profile("pl", "ąćęłńóśźż", "nad w o i nikt nie z na się"))));

  @Test
  void runningText_staysWhole() {
    assertThat(marks(A + "\n\n" + B)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos show that the wall of the old dam had cracks on Sunday.",
        "Read also the records of last year, the minister told the town on Monday.",
        "He said no.",
        "– Nobody was hurt – the minister said on Monday",
        "The minister said on Monday that the dam had not been safe since the spring, that the"
            + " operator had known of the cracks in the wall and that nobody in the town had been"
            + " told of it by the operator or by him",
        "\"We had no choice!\"",
        "What does the minister of the interior say to the town?"
      })
  void runningText_oddPassage_stays(String passage) {
    assertThat(marks(A + "\n\n" + passage + "\n\n" + B)).isEmpty();
  }

  @Test
  void runningText_enumerated_stays() {
    assertThat(marks(A + "\n\nThe minister named:\n\nThe wall\n\nThe gate\n\nThe road\n\n" + B))
        .isEmpty();
  }

  @Test
  void runningText_wrapped_stays() {
    String wrapped =
        """
        The old dam above the town broke at dawn on Monday, the minister of the
        interior said on the radio, and nobody was hurt by it because the fire
        brigade had cleared the valley on Sunday after cracks were seen in the
        wall
        of the dam.\
        """;
    assertThat(marks(A + "\n\n" + wrapped + "\n\n" + B)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read also: Cat saved from tree|teaser",
        "Read also the records of last year|teaser",
        "We use cookies to improve the site. More.|cookie",
        "Photo: J. Roe|credit",
        "Author: Jane Roe|credit",
        "EPA/JANE ROE / POOL|credit",
        "© Agency/Jane Roe|credit",
        "Jane Roe/AFP|credit",
        "Operator denies all|heading",
      })
  void passage_ofFurniture(String passage, String kind) {
    assertThat(marks(A + "\n\n" + passage + "\n\n" + B)).isEqualTo(kind + ": " + passage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Site.org/Agency", "(AFP)", "(AFP, DPA)", "From Washington Jane Roe", "Jane Roe"})
  void lastLine_ofNames_isCredit(String last) {
    assertThat(marks(A + "\n\n" + B + "\n\n" + last)).isEqualTo("credit: " + last);
  }

  @Test
  void agency_behindTheText_isCredit() {
    assertThat(marks(A + "\n\n" + B + " (AFP)")).isEqualTo("credit: (AFP)");
    assertThat(marks(A + "\n\n" + B + " Source: Some Agency"))
        .isEqualTo("credit: Source: Some Agency");
    assertThat(marks("(Photo: Agency) " + A + "\n\n" + B)).isEqualTo("credit: (Photo: Agency)");
  }

  @Test
  void teaser_inBrackets_insideTheText() {
    assertThat(marks(A + " [Read also: Cat saved] Then it rained.\n\n" + B))
        .isEqualTo("teaser: [Read also: Cat saved]");
    assertThat(marks(A + " Read also: Cat saved.\n\n" + B))
        .isEqualTo("teaser: Read also: Cat saved.");
  }

  @Test
  void otherLanguage_isForeign() {
    assertThat(marks(A + "\n\n" + FOREIGN + "\n\n" + B)).isEqualTo("foreign: " + FOREIGN);
    assertThat(marks(A + "\n\nThe minister, Łukasz Żółć, had broken the dam.\n\n" + B)).isEmpty();
  }

  @Test
  void headlines_inARun_areAList() {
    String list =
        "Cat saved from tree\nCat saved from tree\nPrices rise again. \"Absurd\"\nIs it spring?";
    assertThat(marks(A + "\n\n" + B + "\n\n" + list))
        .isEqualTo(list.lines().map(l -> "list: " + l).collect(Collectors.joining("\n")));
  }

  @Test
  void headline_isNoFurniture() {
    assertThat(headline("Old dam breaks. Minister: nobody hurt\n\n" + A + "\n\n" + B))
        .contains("Old dam breaks. Minister: nobody hurt");
    assertThat(marks("Old dam breaks at dawn\n\n" + A)).isEmpty();
    assertThat(headline(A + "\n\n" + B)).isEmpty();
    assertThat(headline("World\n\nOld dam breaks at dawn\n\n" + A))
        .contains("Old dam breaks at dawn");
    assertThat(marks("World\n\nOld dam breaks at dawn\n\n" + A)).isEqualTo("list: World");
  }

  @Test
  void headline_repeated_isFurniture() {
    assertThat(marks("Old dam breaks at dawn\n\n" + A + "\n\nOld dam breaks at dawn" + B))
        .isEqualTo("heading: Old dam breaks at dawn");
  }

  @Test
  void tags_leftInTheText_areMarkup() {
    assertThat(marks("< p>" + A + "</p>\n\n" + B + "&nbsp;"))
        .isEqualTo("markup: < p>\nmarkup: </p>\nmarkup: &nbsp;");
    assertThat(marks("If 3 < 4 then a <b and c> d. " + A)).isEmpty();
  }

  @Test
  void shapes_needRunningText() {
    assertThat(marks("Cat saved\n\nDog lost\n\nBird found")).isEmpty();
    assertThat(marks("")).isEmpty();
  }

  private static String marks(String text) {
    return FINDER.find(report(text), "en").furniture().stream()
        .map(f -> f.kind() + ": " + f.span().of(text))
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> headline(String text) {
    return FINDER.find(report(text), "en").headline().map(h -> h.of(text));
  }

  private static Report report(String text) {
    Span body = new Span(0, text.length());
    return new Report("r0", "a.txt", "", text, body, null, null, null, null, null, List.of());
  }

  private static LanguageProfile profile(String tag, String letters, String frequent) {
    return new LanguageProfile(
        tag,
        UnicodeScript.LATIN,
        Set.of(frequent.split(" ")),
        letters,
        form -> !letters.isEmpty() == (FOREIGN.contains(form)));
  }
}
