package org.hearsay.app.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What a list of claims is narrowed to and how it is sorted, as its address says it: names of
 * fields with their values, nothing but known names, no value longer than {@link #LONGEST}.
 */
public record ClaimFilter(Map<String, String> fields) {

  /** The fields that an address may hold, in the order of the form. */
  public static final List<String> FIELDS =
      List.of(
          "q",
          "voice",
          "language",
          "outlet",
          "event",
          "place",
          "from",
          "to",
          "stance",
          "independence",
          "mark",
          "sort");

  static final int LONGEST = 200;

  /** The ways to sort. */
  public static final Map<String, String> SORTS = sorts();

  public ClaimFilter {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = fields.getOrDefault(field, "").strip();
      if (!value.isEmpty() && value.length() <= LONGEST) {
        kept.put(field, value);
      }
    }
    fields = java.util.Collections.unmodifiableMap(kept);
  }

  private static Map<String, String> sorts() {
    Map<String, String> sorts = new LinkedHashMap<>();
    sorts.put("weight", "weight");
    sorts.put("first", "first seen");
    sorts.put("last", "last seen");
    sorts.put("voices", "voices");
    sorts.put("reports", "reports");
    sorts.put("denied", "denials");
    sorts.put("drift", "drift");
    return java.util.Collections.unmodifiableMap(sorts);
  }

  /** The value of a field; empty when it is not set. */
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether anything is left out. */
  public boolean narrows() {
    return fields.keySet().stream().anyMatch(field -> !field.equals("sort"));
  }

  /** The same with one field set anew; an empty value unsets it. */
  public ClaimFilter with(String field, String value) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new ClaimFilter(changed);
  }

  /** As the query of an address, with its question mark; empty when nothing is set. */
  public String query() {
    StringBuilder query = new StringBuilder();
    fields.forEach((field, value) ->
        query
            .append(query.isEmpty() ? "?" : "&")
            .append(field)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return query.toString();
  }

  @Nullable LocalDate day(String field) {
    return Days.parse(get(field));
  }

  /** The claims that fit, in the order asked for. */
  List<ClaimFacts> apply(Board board) {
    @Nullable LocalDate from = day("from");
    @Nullable LocalDate to = day("to");
    String words = Folding.fold(get("q"));
    List<ClaimFacts> fitting =
        fields.isEmpty()
            ? board.claims()
            : board.claims().stream()
                .filter(claim ->
                    fits(claim) && claim.seenWithin(from, to) && claim.folded().contains(words))
                .toList();
    @Nullable Comparator<ClaimFacts> order = order();
    return order == null ? fitting : fitting.stream().sorted(order).toList();
  }

  private boolean fits(ClaimFacts claim) {
    return is("language", claim.row().languages())
        && is("outlet", claim.outlets())
        && is("event", claim.events())
        && is("place", claim.places().keySet())
        && fitsVoice(claim)
        && fitsStanding(claim);
  }

  private boolean is(String field, java.util.Collection<String> values) {
    return get(field).isEmpty() || values.contains(get(field));
  }

  private boolean fitsVoice(ClaimFacts claim) {
    String key = get("voice");
    return key.isEmpty() || claim.row().voices().stream().anyMatch(chip -> chip.key().equals(key));
  }

  private boolean fitsStanding(ClaimFacts claim) {
    ClaimRow row = claim.row();
    boolean stance =
        switch (get("stance")) {
          case "affirmed" -> row.stances().affirmed() > 0;
          case "hedged" -> row.stances().hedged() > 0;
          case "denied" -> row.stances().denied() > 0;
          case "unknown" -> row.stances().unknown() > 0;
          default -> true;
        };
    boolean mark =
        switch (get("mark")) {
          case "conflict" -> row.contradictions() > 0;
          case "update" -> row.updates() > 0;
          case "variant" -> row.variants() > 0;
          case "drift" -> row.drifts() > 0;
          default -> true;
        };
    String independence = get("independence");
    return stance && mark && (independence.isEmpty() || independence.equals(row.independence()));
  }

  private @Nullable Comparator<ClaimFacts> order() {
    return switch (get("sort")) {
      case "first" -> Comparator.comparing(c -> orLast(c.first()));
      case "last" -> Comparator.comparing((ClaimFacts c) -> orFirst(c.last())).reversed();
      case "voices" -> most(c -> c.row().voices().size());
      case "reports" -> most(c -> c.row().reports());
      case "denied" -> most(c -> c.row().stances().denied());
      case "drift" -> most(c -> c.row().drifts());
      default -> null;
    };
  }

  private static Comparator<ClaimFacts> most(java.util.function.ToIntFunction<ClaimFacts> count) {
    return Comparator.comparingInt(count).reversed();
  }

  private static LocalDate orLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  private static LocalDate orFirst(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }
}
