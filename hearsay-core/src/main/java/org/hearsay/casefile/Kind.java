package org.hearsay.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.statement.Stance;

/** What a judgement decides. */
public enum Kind {
  /** These claims say the same. */
  MERGE("two or more claims"),
  /** These statements leave their claim and are one of their own. */
  SPLIT("statements"),
  /** These sources are one, namely the first. */
  TIE("two or more sources"),
  /** In these reports this source is not the one that bears its name elsewhere. */
  UNTIE("a source, and the reports in which it is another"),
  /** This report adds nothing of its own (to that one); this voice repeats that one. */
  ECHO("a report, or the report and the one it took from, or two voices"),
  /** This report took nothing (from that one); these voices vouch each on its own. */
  INDEPENDENT("a report, or the report and one it did not take from, or two voices"),
  /** The report was published on these days. */
  DATE("a report"),
  /** The report is in this language. */
  LANGUAGE("a report"),
  /** The report was published by this outlet. */
  OUTLET("a report"),
  /** The statement's last link does this with its content. */
  STANCE("statements"),
  /** The outlet's reliability, A to F, as in NATO's AJP-2.1. */
  RELIABILITY("an outlet"),
  /** A remark. */
  NOTE("anything");

  private final String about;

  Kind(String about) {
    this.about = about;
  }

  /** The word that logs, commands and screens use. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> find(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  /** What it is about, in words. */
  public String about() {
    return about;
  }

  /** Whether a judgement of this kind sets a value. */
  public boolean setsValue() {
    return switch (this) {
      case DATE, LANGUAGE, OUTLET, STANCE, RELIABILITY -> true;
      default -> false;
    };
  }

  /**
   * Refuses objects and values that do not belong to this kind.
   *
   * @throws IllegalArgumentException with a message for the person who judges
   */
  void check(List<Anchor> objects, String value) {
    if (!fits(objects)) {
      throw new IllegalArgumentException("%s is about %s".formatted(label(), about));
    }
    switch (this) {
      case DATE -> Judgement.parseDays(value);
      case LANGUAGE -> require(value.matches("[a-z]{2,3}"), value + ": is no tag of a language");
      case OUTLET -> require(!value.isBlank(), "an outlet has a name");
      case STANCE ->
          require(isStance(value), value + ": is none of affirmed hedged denied unknown");
      case RELIABILITY -> require(value.matches("[A-F]"), value + ": is no letter from A to F");
      default -> require(value.isEmpty(), label() + " sets no value");
    }
  }

  private boolean fits(List<Anchor> objects) {
    long reports = count(objects, Anchor.OfReport.class);
    long voices = count(objects, Anchor.OfVoice.class);
    int all = objects.size();
    return switch (this) {
      case MERGE -> all >= 2 && count(objects, Anchor.OfClaim.class) == all;
      case SPLIT, STANCE -> all >= 1 && count(objects, Anchor.OfStatement.class) == all;
      case TIE -> all >= 2 && count(objects, Anchor.OfSource.class) == all;
      case UNTIE -> all >= 2 && objects.getFirst() instanceof Anchor.OfSource && reports == all - 1;
      case ECHO, INDEPENDENT ->
          (reports == all && (all == 1 || all == 2)) || (voices == all && all == 2);
      case DATE, LANGUAGE, OUTLET -> all == 1 && reports == 1;
      case RELIABILITY -> all == 1 && count(objects, Anchor.OfOutlet.class) == 1;
      case NOTE -> true;
    };
  }

  private static long count(List<Anchor> objects, Class<? extends Anchor> type) {
    return objects.stream().filter(type::isInstance).count();
  }

  private static boolean isStance(String value) {
    return Arrays.stream(Stance.values()).anyMatch(stance -> stance.label().equals(value));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
