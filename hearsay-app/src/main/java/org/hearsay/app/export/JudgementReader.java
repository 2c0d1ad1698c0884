package org.hearsay.app.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.hearsay.casefile.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads judgements out of JSON Lines that an export wrote; lines of another type are passed over.
 *
 * <p>A judgement without an id gets its own; one whose id does not fit it was altered, and refused.
 */
public final class JudgementReader {

  /** Characters of the longest line that is read. */
  private static final int LONGEST = 16 * 1024 * 1024;

  /** Judgements that are read at once. */
  private static final int MOST = 1_000_000;

  private static final JsonMapper MAPPER = new JsonMapper();

  private JudgementReader() {}

  /**
   * Reads all judgements.
   *
   * @throws IllegalArgumentException if a line is no judgement; the message gives its number
   */
  public static List<Judgement> read(BufferedReader in) throws IOException {
    List<Judgement> judgements = new ArrayList<>();
    int number = 0;
    for (String line = line(in); line != null; line = line(in)) {
      number++;
      try {
        if (!line.isBlank()) {
          JsonNode json = MAPPER.readTree(line);
          if (json.path("type").asString("").equals("judgement")) {
            judgements.add(judgement(json));
          }
        }
      } catch (JacksonException e) {
        throw new IllegalArgumentException(number + ": is no JSON object", e);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(number + ": its time is none (2024-05-01T12:00:00Z)", e);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(number + ": " + e.getMessage(), e);
      }
      if (judgements.size() > MOST) {
        throw new IllegalArgumentException(number + ": more judgements than can be read at once");
      }
    }
    return judgements;
  }

  private static @Nullable String line(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() >= LONGEST) {
        throw new IllegalArgumentException("a line is too long to be a judgement");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private static Judgement judgement(JsonNode json) {
    List<Anchor> objects = new ArrayList<>();
    json.path("objects").forEach(object -> objects.add(object(object)));
    String label = text(json, "kind");
    Kind kind =
        Kind.find(label)
            .orElseThrow(() -> new IllegalArgumentException(label + ": is no kind of judgement"));
    Judgement judgement =
        Judgement.of(
            kind,
            objects,
            json.path("value").asString(""),
            text(json, "by"),
            Instant.parse(text(json, "at")),
            text(json, "why"));
    if (json.hasNonNull("id") && !json.get("id").asString("").equals(judgement.id())) {
      throw new IllegalArgumentException(
          "was altered since it got its id %s (now it would be %s)"
              .formatted(json.get("id").asString(""), judgement.id()));
    }
    JsonNode withdrawn = json.path("withdrawn");
    return withdrawn.isObject()
        ? judgement.withdrawn(
            new Withdrawal(
                text(withdrawn, "by"),
                Instant.parse(text(withdrawn, "at")),
                text(withdrawn, "why")))
        : judgement;
  }

  private static Anchor object(JsonNode json) {
    if (json.has("report")) {
      return new Anchor.OfReport(text(json, "report"));
    } else if (json.has("statement")) {
      return statement(json.get("statement"));
    } else if (json.has("claim")) {
      List<Anchor.OfStatement> statements = new ArrayList<>();
      json.get("claim").forEach(statement -> statements.add(statement(statement)));
      return new Anchor.OfClaim(statements);
    } else if (json.has("source")) {
      return new Anchor.OfSource(text(json, "source"));
    } else if (json.has("voice")) {
      return new Anchor.OfVoice(text(json, "voice"));
    } else if (json.has("outlet")) {
      return new Anchor.OfOutlet(text(json, "outlet"));
    }
    throw new IllegalArgumentException("an object names what it is: report, statement, claim …");
  }

  private static Anchor.OfStatement statement(JsonNode json) {
    return new Anchor.OfStatement(
        text(json, "report"),
        json.path("start").asInt(-1),
        json.path("end").asInt(-1),
        json.path("nth").asInt(0),
        text(json, "quote"));
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isString()) {
      throw new IllegalArgumentException("has no \"" + key + "\"");
    }
    return value.asString();
  }
}
