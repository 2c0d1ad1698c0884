package org.hearsay.app.export;

import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects, one a line, with the few shapes that our formats have. */
public final class JsonWriter implements AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes to {@code out}, which stays open. */
  public static JsonWriter to(Writer out) {
    return new JsonWriter(JSON.createGenerator(ObjectWriteContext.empty(), out));
  }

  /** One object on a line of its own. */
  public void line(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  public void text(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /** The name of an enum constant, in lower case. */
  public void word(String name, Enum<?> value) {
    text(name, value.name().toLowerCase(Locale.ROOT));
  }

  public void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  public void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /** A number, without decimals where it has none. */
  public void number(String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberProperty(name, value.longValue());
    } else {
      json.writeNumberProperty(name, value.doubleValue());
    }
  }

  public void texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** Start and end in code points. */
  public void span(String name, @Nullable Span span, CodePoints offsets) {
    if (span == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeArrayPropertyStart(name);
    json.writeNumber(offsets.at(span.start()));
    json.writeNumber(offsets.at(span.end()));
    json.writeEndArray();
  }

  /** First and last day. */
  public void interval(String name, @Nullable Interval interval) {
    if (interval == null) {
      json.writeNullProperty(name);
    } else {
      object(name, () -> days(interval));
    }
  }

  /** First and last day as members of the object at hand. */
  public void days(Interval interval) {
    text("from", interval.from().toString());
    text("to", interval.to().toString());
  }

  public void object(String name, Runnable members) {
    json.writeObjectPropertyStart(name);
    members.run();
    json.writeEndObject();
  }

  /** An array of objects. */
  public <T> void objects(String name, Collection<T> values, Consumer<T> members) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() {
    json.close();
  }
}
