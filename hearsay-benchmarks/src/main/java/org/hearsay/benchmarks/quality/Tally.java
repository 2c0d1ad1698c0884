package org.hearsay.benchmarks.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Counts over some of the reports what was found of the gold.
 *
 * <p>Every figure is end to end: what was not found counts against it.
 */
final class Tally {

  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

  private int gold;
  private int found;
  private int hits;
  private int goldAttributed;
  private int foundAttributed;
  private int chains;
  private int sources;
  private int stances;
  private int goldEvidence;
  private int foundEvidence;
  private int evidence;
  private final int[] goldSlots = new int[3];
  private final int[] slots = new int[3];
  private final int[][] byStance = new int[Stance.values().length][3];
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, String> foundClaims = new HashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Map<String, String> foundVoices = new HashMap<>();

  /**
   * Adds a report.
   *
   * @param statements what was found in it
   * @param matches from the number of a gold content to its statement
   * @param claimOf from the id of a statement to that of its claim
   */
  void add(
      Gold report,
      List<Statement> statements,
      Map<Integer, Statement> matches,
      Map<String, String> claimOf) {
    found += statements.size();
    foundAttributed += (int) statements.stream().filter(s -> !s.chain().isEmpty()).count();
    for (int i = 0; i < report.statements().size(); i++) {
      Gold.Said said = report.statements().get(i);
      String item = report.report() + "#" + i;
      gold++;
      goldAttributed += said.by().isEmpty() ? 0 : 1;
      wanted(said, item);
      Statement statement = matches.get(i);
      if (statement != null) {
        hits++;
        matched(said, item, statement, claimOf);
      }
    }
  }

  private void wanted(Gold.Said said, String item) {
    if (said.isClaimed()) {
      claims.put(item, said.claim());
    }
    if (!said.by().isEmpty()) {
      voices.put(item, said.voice());
    }
    goldSlots[0] += said.when() == null ? 0 : 1;
    goldSlots[1] += said.where().isEmpty() ? 0 : 1;
    goldSlots[2] += said.quantity() == null ? 0 : 1;
  }

  private void matched(Gold.Said said, String item, Statement s, Map<String, String> claimOf) {
    if (claims.containsKey(item)) {
      foundClaims.put(item, claimOf.getOrDefault(s.id(), s.id()));
    }
    if (voices.containsKey(item) && s.voice() != null) {
      foundVoices.put(item, s.voice());
    }
    boolean attributed = !said.by().isEmpty();
    chains += attributed && isRight(said.by(), s.chain()) ? 1 : 0;
    sources +=
        attributed
                && !s.chain().isEmpty()
                && Words.sameName(said.by().getLast(), names(s.chain().getLast()))
            ? 1
            : 0;
    stance(said.stance(), s.stance());
    if (!said.evidence().equals("none")) {
      goldEvidence++;
      evidence += said.evidence().equals(s.evidence().label()) ? 1 : 0;
    }
    foundEvidence += s.evidence() == Evidence.NONE ? 0 : 1;
    slots[0] += isWhen(said.when(), s) ? 1 : 0;
    slots[1] +=
        said.where().stream()
                .anyMatch(place ->
                    s.where().stream().anyMatch(w -> Words.sameName(place, List.of(w.name()))))
            ? 1
            : 0;
    slots[2] += isQuantity(said.quantity(), s) ? 1 : 0;
  }

  private static boolean isRight(List<String> by, List<Link> chain) {
    if (by.size() != chain.size()) {
      return false;
    }
    for (int i = 0; i < by.size(); i++) {
      if (!Words.sameName(by.get(i), names(chain.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(Link link) {
    return List.of(link.source().name(), link.surface());
  }

  private void stance(String wanted, Stance got) {
    Stance right = Stance.valueOf(wanted.toUpperCase(Locale.ROOT));
    byStance[right.ordinal()][1]++;
    byStance[got.ordinal()][2]++;
    if (right == got) {
      stances++;
      byStance[right.ordinal()][0]++;
    }
  }

  private static boolean isWhen(@Nullable String wanted, Statement s) {
    return wanted != null
        && s.when() != null
        && s.when().from().toString().startsWith(wanted.split("[,/]")[0].strip());
  }

  private static boolean isQuantity(@Nullable String wanted, Statement s) {
    Matcher number = NUMBER.matcher(wanted == null ? "" : wanted);
    if (!number.find()) {
      return false;
    }
    double value = Double.parseDouble(number.group().replace(",", ""));
    return s.quantities().stream().anyMatch(q -> isAbout(q, value));
  }

  private static boolean isAbout(Quantity quantity, double value) {
    for (Double bound : new Double[] {quantity.min(), quantity.max(), quantity.value()}) {
      if (bound != null && Math.abs(bound - value) <= 1e-6 * Math.max(1, value)) {
        return true;
      }
    }
    return false;
  }

  /** Every figure by its name; the second value is how many items it rests on. */
  void figures(BiConsumer<String, double[]> to) {
    to.accept("statements", of(Score.of(hits, found, gold)));
    to.accept("chain", of(Score.of(chains, foundAttributed, goldAttributed)));
    to.accept("source", of(Score.of(sources, foundAttributed, goldAttributed)));
    to.accept("stance", new double[] {macro(), hits});
    to.accept("evidence", of(Score.of(evidence, foundEvidence, goldEvidence)));
    to.accept("claims", of(BCubed.of(claims, foundClaims)));
    to.accept("voices", of(BCubed.of(voices, foundVoices)));
    String[] names = {"when", "where", "quantity"};
    for (int i = 0; i < names.length; i++) {
      to.accept(
          names[i],
          new double[] {goldSlots[i] == 0 ? 0 : (double) slots[i] / goldSlots[i], goldSlots[i]});
    }
  }

  private double macro() {
    double sum = 0;
    for (int[] counts : byStance) {
      sum += Score.of(counts[0], counts[2], counts[1]).f1();
    }
    return sum / byStance.length;
  }

  static double[] of(Score score) {
    return new double[] {score.f1(), score.items()};
  }

  private static double[] of(BCubed score) {
    return new double[] {score.f1(), score.items()};
  }
}
