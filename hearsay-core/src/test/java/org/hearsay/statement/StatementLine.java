package org.hearsay.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Quantity.Modifier;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements of tests in one line each:
 *
 * <pre>
 * r1 en @2023-10-13 &lt;cbs! &lt;official=us *imagery transfer weapon nk>ru 1000+container in:najin/nk on:2023-09 w:send,ship
 * </pre>
 *
 * Report, language and day of publication; the chain, nearest source first, {@code =} before its
 * voice and {@code !} after an outlet; evidence; the event ({@code -} for none) and then the
 * concepts; actors, {@code >} between giver and receiver, {@code &} between parties; numbers with
 * {@code +} for over, {@code <=} for up to, {@code ~} for about; places with what contains them
 * and, after a second slash, latitude and longitude; the date; words. {@code no}, {@code maybe} and
 * {@code unknown} are stances. The id is "t", the report and the number of the line in it.
 */
public final class StatementLine {

  private static final Pattern QUANTITY = Pattern.compile("(~|<=)?([0-9.]+)(\\+)?([\\p{L}]+)");

  private final List<Link> chain = new ArrayList<>();
  private final List<Place> where = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Set<String> concepts = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private Stance stance = Stance.AFFIRMED;
  private Evidence evidence = Evidence.NONE;
  private String language = "en";
  private @Nullable Interval when;
  private @Nullable Interval published;
  private @Nullable String event;
  private boolean eventless;

  private StatementLine() {}

  /** The statements of a block of lines; blank lines are skipped. */
  public static List<Statement> read(String block) {
    Map<String, Integer> counts = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (String line : block.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      List<String> tokens = List.of(line.split(" +"));
      int number = counts.merge(tokens.getFirst(), 1, Integer::sum);
      statements.add(new StatementLine().statement(line, tokens, number));
    }
    return statements;
  }

  private Statement statement(String line, List<String> tokens, int number) {
    String report = tokens.getFirst();
    tokens.stream().skip(1).forEach(this::add);
    return new Statement(
        "t" + report + "." + number,
        report,
        language,
        new Span(100 * number, 100 * number + 50),
        line,
        chain,
        stance,
        "",
        evidence,
        when,
        null,
        published,
        where,
        quantities,
        actors,
        event,
        concepts,
        names,
        words);
  }

  private void add(String token) {
    Matcher quantity = QUANTITY.matcher(token);
    if (quantity.matches()) {
      addQuantity(quantity);
    } else if (token.startsWith("@")) {
      published = interval(token.substring(1));
    } else if (token.startsWith("on:")) {
      when = interval(token.substring(3));
    } else if (token.startsWith("in:")) {
      addPlace(token.substring(3).split("/"));
    } else if (token.startsWith("w:")) {
      words.addAll(Arrays.asList(token.substring(2).split(",")));
    } else if (token.startsWith("n:")) {
      names.addAll(Arrays.asList(token.substring(2).split(",")));
    } else if (token.startsWith("*")) {
      evidence = Evidence.valueOf(token.substring(1).toUpperCase(java.util.Locale.ROOT));
    } else if (token.startsWith("<")) {
      addLink(token.substring(1));
    } else if (token.contains(">") || token.contains("&")) {
      addActors(token);
    } else {
      addWord(token);
    }
  }

  private void addWord(String token) {
    switch (token) {
      case "no" -> stance = Stance.DENIED;
      case "maybe" -> stance = Stance.HEDGED;
      case "unknown" -> stance = Stance.UNKNOWN;
      case "en", "pl", "it", "ro" -> language = token;
      case "-" -> eventless = true;
      default -> {
        event = event == null && !eventless ? token : event;
        concepts.add(token);
      }
    }
  }

  private void addQuantity(Matcher quantity) {
    double value = Double.parseDouble(quantity.group(2));
    boolean over = quantity.group(3) != null;
    boolean upTo = "<=".equals(quantity.group(1));
    Modifier modifier =
        over
            ? Modifier.OVER
            : upTo ? Modifier.UP_TO : quantity.group(1) != null ? Modifier.ABOUT : Modifier.EXACTLY;
    quantities.add(
        new Quantity(
            new Span(0, 0),
            value,
            upTo ? null : value,
            over ? null : value,
            modifier,
            quantity.group(4)));
  }

  private void addPlace(String[] parts) {
    names.add(parts[0]);
    Double latitude = null;
    Double longitude = null;
    if (parts.length > 2) {
      latitude = Double.valueOf(parts[2].split(",")[0]);
      longitude = Double.valueOf(parts[2].split(",")[1]);
    }
    List<String> within = parts.length > 1 && !parts[1].isEmpty() ? List.of(parts[1]) : List.of();
    where.add(new Place(parts[0], parts[0], latitude, longitude, within));
  }

  private void addLink(String token) {
    boolean outlet = token.endsWith("!");
    String[] parts = (outlet ? token.substring(0, token.length() - 1) : token).split("=");
    String voice = parts.length > 1 ? parts[1] : parts[0];
    SourceKind kind = outlet ? SourceKind.OUTLET : SourceKind.PERSON;
    Source source = new Source(parts[0], parts[0], kind, voice);
    chain.add(new Link(source, parts[0], new Span(0, 0), "", null, "test"));
  }

  private void addActors(String token) {
    if (token.contains("&")) {
      for (String party : token.split("&")) {
        addActor(party, Actor.Role.PARTY);
      }
      return;
    }
    String[] sides = token.split(">", -1);
    if (!sides[0].isEmpty()) {
      addActor(sides[0], Actor.Role.AGENT);
    }
    if (!sides[1].isEmpty()) {
      addActor(sides[1], Actor.Role.RECIPIENT);
    }
  }

  private void addActor(String id, Actor.Role role) {
    names.add(id);
    actors.add(new Actor(id, id, role));
  }

  private static Interval interval(String text) {
    if (text.length() == 7) {
      YearMonth month = YearMonth.parse(text);
      return new Interval(month.atDay(1), month.atEndOfMonth());
    }
    return Interval.day(LocalDate.parse(text));
  }
}
