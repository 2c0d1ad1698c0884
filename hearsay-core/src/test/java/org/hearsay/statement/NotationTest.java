package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Statements in one line. */
final class NotationTest {

  @Test
  void chain_goesFromNearestToFarthest() {
    assertThat(Notation.of(statement("two\n hurt", Stance.HEDGED, "Herald", "an engineer")))
        .isEqualTo("Herald < an engineer >hedged> \"two hurt\"");
  }

  @Test
  void emptyChain_isAHyphen() {
    assertThat(Notation.of(statement("two hurt", Stance.AFFIRMED), "a.txt:3"))
        .isEqualTo("- >affirmed> \"two hurt\" ~ a.txt:3");
  }

  @Test
  void slots_leaveOutWhatIsNotThere() {
    assertThat(Notation.slots(statement("two hurt", Stance.AFFIRMED)))
        .isEqualTo("injure | Vale (receiver) | Vale | 2024-05-01/2024-05-31 | imagery");
  }

  @Test
  void quantity_saysHowExactItIs() {
    assertThat(Notation.of(quantity(1000.0, null, null, Quantity.Modifier.OVER, "container")))
        .isEqualTo("over 1000 container");
    assertThat(Notation.of(quantity(null, 24.0, null, Quantity.Modifier.EXACTLY, "")))
        .isEqualTo("24..");
    assertThat(Notation.of(quantity(null, null, null, Quantity.Modifier.ABOUT, "ship")))
        .isEqualTo("about some ship");
  }

  private static Quantity quantity(
      Double value, Double min, Double max, Quantity.Modifier modifier, String unit) {
    return new Quantity(new Span(0, 0), value, min, max, modifier, unit);
  }

  private static Statement statement(String content, Stance stance, String... chain) {
    List<Link> links =
        java.util.Arrays.stream(chain)
            .map(name -> new Source("n:" + name, name, SourceKind.PERSON, null))
            .map(source -> new Link(source, source.name(), new Span(0, 0), "", null, "r"))
            .toList();
    Interval may = new Interval(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
    return new Statement(
        "t1",
        "r1",
        "en",
        new Span(0, content.length()),
        content,
        links,
        stance,
        "",
        Evidence.IMAGERY,
        may,
        null,
        null,
        List.of(new Place("vale", "Vale", null, null, List.of())),
        List.of(),
        List.of(new Actor("vale", "Vale", Actor.Role.RECIPIENT)),
        "injure",
        Set.of(),
        Set.of(),
        Set.of());
  }
}
