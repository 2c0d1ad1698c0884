package org.hearsay.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** One JSON object that holds a report: docs/intake.md lists its keys. */
final class JsonRecord {

  private static final int MOST_DEPTH = 64;
  private static final int MOST_KEYS = 1000;

  private static final List<String> TEXTS =
      List.of("maintext", "text", "body", "content", "article", "description");
  private static final List<String> TITLES = List.of("title", "headline");
  private static final List<String> OUTLETS =
      List.of(
          "outlet", "publisher", "sitename", "site_name", "source_domain", "hostname", "source");
  private static final List<String> URLS = List.of("url", "link");
  private static final List<String> LANGUAGES = List.of("language", "lang");
  private static final List<String> DATES =
      List.of(
          "date_publish",
          "published",
          "date_published",
          "published_at",
          "publication_date",
          "pubdate",
          "date");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxStringLength(Form.RECORD.mostBytes())
                  .build())
          .build();

  private final Map<String, String> values;

  private JsonRecord(Map<String, String> values) {
    this.values = values;
  }

  static Draft read(String path, byte[] bytes) throws UnreadableReport {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableReport(
            path, "is no JSON object", "write one object a line, with the keys of docs/intake.md");
      }
      return new JsonRecord(values(parser)).draft(path);
    } catch (JacksonException e) {
      throw new UnreadableReport(
          path,
          "is no JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "),
          "write one object a line");
    }
  }

  /** The texts of the outermost object, by key in lower case; the first of equal keys. */
  private static Map<String, String> values(JsonParser parser) {
    Map<String, String> values = new HashMap<>();
    for (JsonToken at = parser.nextToken();
        at == JsonToken.PROPERTY_NAME && values.size() < MOST_KEYS;
        at = parser.nextToken()) {
      String key = parser.currentName().toLowerCase(Locale.ROOT);
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING && !parser.getString().isBlank()) {
        values.putIfAbsent(key, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return values;
  }

  private Draft draft(String path) throws UnreadableReport {
    String text = find(TEXTS);
    if (text == null) {
      throw new UnreadableReport(
          path,
          "has no text under any of the keys " + String.join(", ", TEXTS),
          "see docs/intake.md for the keys of a report");
    }
    Facts facts = Facts.NONE.withLanguage(find(LANGUAGES)).withUrl(find(URLS));
    facts = facts.withTitle(find(TITLES), "the record's title");
    for (String key : OUTLETS) {
      facts = facts.withOutlet(values.get(key), "the record's \"" + key + "\"");
    }
    for (String key : DATES) {
      String given = values.get(key);
      Interval date = given == null ? null : StatedDate.parse(given, facts.language()).orElse(null);
      facts = date == null ? facts : facts.withPublished(date, "the record's \"" + key + "\"");
    }
    return Draft.of(text, facts);
  }

  private @Nullable String find(List<String> keys) {
    return keys.stream().map(values::get).filter(v -> v != null).findFirst().orElse(null);
  }
}
