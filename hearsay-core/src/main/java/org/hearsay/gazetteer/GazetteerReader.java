package org.hearsay.gazetteer;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.gazetteer.Entity.Point;
import org.hearsay.gazetteer.Entity.Term;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Reads the gazetteer from its folder: {@code entities.tsv} and {@code voices.tsv}.
 *
 * <p>All countries are there without a row, from CLDR, with their ISO code in lower case as id; a
 * row of kind COUNTRY takes the place of one.
 */
public final class GazetteerReader {

  private static final String NONE = "-";
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
  private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> voices = new LinkedHashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private GazetteerReader() {}

  /**
   * The gazetteer in this folder.
   *
   * @throws IllegalArgumentException if anything in it is wrong; its message names every file and
   *     line
   * @throws IOException if a file can't be read
   */
  public static Gazetteer read(Path folder) throws IOException {
    GazetteerReader reader = new GazetteerReader();
    reader.addCountries();
    reader.each(folder, "voices.tsv", 2, reader::voice);
    List<Row> rows = new ArrayList<>();
    reader.each(folder, "entities.tsv", 8, rows::add);
    rows.forEach(reader::entity);
    rows.forEach(reader::checkReferences);
    if (!reader.problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", reader.problems));
    }
    reader.nameVoices();
    return Gazetteer.of(reader.entities.values(), reader.voices, reader.spellings);
  }

  private record Row(String file, int line, List<String> cells) {
    String cell(int i) {
      return cells.get(i);
    }

    @Nullable String optional(int i) {
      return cells.get(i).equals(NONE) ? null : cells.get(i);
    }

    List<String> list(int i, String separator) {
      return cells.get(i).equals(NONE)
          ? List.of()
          : Arrays.stream(cells.get(i).split(separator)).map(String::strip).toList();
    }
  }

  private void addCountries() {
    for (String code : ULocale.getISOCountries()) {
      String id = code.toLowerCase(Locale.ROOT);
      String continent = continent(code);
      List<String> within = continent == null ? List.of() : List.of(continent);
      String name = displayName(code);
      entities.put(
          id, new Entity(id, Kind.COUNTRY, name, id + "-gov", id, within, null, List.of()));
    }
  }

  private static String displayName(String code) {
    String name = new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH);
    return name.replaceAll(" \\(.*\\)", "").replace("&", "and");
  }

  private static @Nullable String continent(String code) {
    Region continent = Region.getInstance(code).getContainingRegion(RegionType.CONTINENT);
    return continent == null
        ? null
        : displayName(continent.toString()).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void each(Path folder, String file, int columns, Consumer<Row> consumer)
      throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row =
          new Row(file, number, Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
      if (row.cells().size() != columns || row.cells().contains("")) {
        problem(row, "not " + columns + " filled columns; write - where there is nothing");
      } else {
        consumer.accept(row);
      }
    }
  }

  private void voice(Row row) {
    if (voices.put(row.cell(0), row.cell(1)) != null) {
      problem(row, "a second voice " + row.cell(0));
    }
  }

  private void entity(Row row) {
    String id = row.cell(0);
    Kind kind;
    try {
      kind = Kind.valueOf(row.cell(1));
    } catch (IllegalArgumentException e) {
      problem(row, "unknown kind " + row.cell(1) + "; known are " + Arrays.asList(Kind.values()));
      return;
    }
    String voice = row.optional(3);
    if (voice == null && speaksForItself(kind)) {
      voice = id;
    }
    String country = kind == Kind.COUNTRY ? id : row.optional(4);
    List<String> names = row.list(2, "[|]");
    if (names.size() > 1) {
      spellings.put(id, Set.copyOf(names.subList(1, names.size())));
    }
    Entity entity =
        new Entity(
            id, kind, names.get(0), voice, country, row.list(5, ","), point(row), terms(row));
    Entity other = entities.put(id, entity);
    if (other != null && (other.kind() != Kind.COUNTRY || kind != Kind.COUNTRY)) {
      problem(row, "a second entity " + id);
    }
  }

  private static boolean speaksForItself(Kind kind) {
    return switch (kind) {
      case INTERNATIONAL, OUTLET, THINK_TANK, ORGANIZATION -> true;
      default -> false;
    };
  }

  private @Nullable Point point(Row row) {
    List<String> parts = row.list(6, ",");
    if (parts.isEmpty()) {
      return null;
    }
    try {
      double latitude = Double.parseDouble(parts.get(0));
      double longitude = Double.parseDouble(parts.get(1));
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        return new Point(latitude, longitude);
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // Said below.
    }
    problem(row, "no latitude,longitude in degrees: " + row.cell(6));
    return null;
  }

  private List<Term> terms(Row row) {
    List<Term> terms = new ArrayList<>();
    for (String term : row.list(7, ";")) {
      int at = term.indexOf('@');
      int to = term.indexOf('/', Math.max(at, 0));
      try {
        LocalDate from = day(term.substring(at + 1, to), true);
        LocalDate until = day(term.substring(to + 1), false);
        terms.add(new Term(term.substring(0, at), new Interval(from, until)));
      } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
        problem(row, "no term: \"" + term + "\"; write office@2014-10-01/2024-10-01");
      }
    }
    return terms;
  }

  /** A day, month or year; the open end when empty. */
  private static LocalDate day(String text, boolean first) {
    if (text.isEmpty()) {
      return first ? ALWAYS : EVER;
    }
    if (text.length() == 4) {
      return LocalDate.parse(text + (first ? "-01-01" : "-12-31"));
    }
    if (text.length() == 7) {
      LocalDate start = LocalDate.parse(text + "-01");
      return first ? start : start.plusMonths(1).minusDays(1);
    }
    return LocalDate.parse(text);
  }

  private void checkReferences(Row row) {
    String country = row.optional(4);
    if (country != null && !entities.containsKey(country)) {
      problem(row, "unknown country " + country);
    }
    for (String place : row.list(5, ",")) {
      if (!entities.containsKey(place)) {
        problem(row, "within an unknown place " + place);
      }
    }
    String voice = row.optional(3);
    if (voice != null && !isVoice(voice)) {
      problem(row, "unknown voice " + voice + "; name it in voices.tsv");
    }
  }

  private boolean isVoice(String voice) {
    return voices.containsKey(voice)
        || entities.containsKey(voice)
        || voice.endsWith("-gov") && entities.containsKey(voice.substring(0, voice.length() - 4));
  }

  /** Voices without a row: a government by its country, all others by the entity that speaks. */
  private void nameVoices() {
    for (Entity entity : entities.values()) {
      String voice = entity.voice();
      if (voice == null) {
        continue;
      }
      if (entity.kind() == Kind.COUNTRY) {
        voices.putIfAbsent(voice, entity.name() + " government");
      } else if (voice.equals(entity.id())) {
        voices.putIfAbsent(voice, entity.name());
      }
    }
  }

  private void problem(Row row, String message) {
    problems.add("gazetteer/" + row.file() + ":" + row.line() + ": " + message);
  }
}
