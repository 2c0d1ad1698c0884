package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.report.Hashes;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The sources of a case, in order of appearance, each once with all the words that name it. */
public final class SourceList {

  private final List<Entry> entries;

  private SourceList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  public static SourceList of(CaseFile file) {
    Map<String, Set<String>> surfaces = new LinkedHashMap<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Statement statement : file.statements()) {
      for (Link link : statement.chain()) {
        Source source = link.source();
        sources.merge(source.id(), source, SourceList::fuller);
        surfaces
            .computeIfAbsent(source.id(), id -> new LinkedHashSet<>())
            .add(link.surface().replaceAll("\\s+", " "));
      }
    }
    List<Entry> entries = new ArrayList<>();
    sources.forEach((id, s) ->
        entries.add(
            new Entry(id(s), s.name(), s.kind(), s.voice(), List.copyOf(surfaces.get(id)))));
    return new SourceList(entries);
  }

  /** The one with the longer name; of equals the first. */
  private static Source fuller(Source one, Source other) {
    return other.name().length() > one.name().length() ? other : one;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** "s" and ten hexadecimal digits made from the source's id, which a voice may share. */
  public static String id(Source source) {
    return "s" + Hashes.key(source.id());
  }

  /**
   * A source.
   *
   * @param names the words that name it in reports
   */
  public record Entry(
      String id, String name, SourceKind kind, @Nullable String voice, List<String> names) {}
}
