package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.brief.Page;
import org.hearsay.statement.Source;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** All who speak in a case: voices with the statements they stand in, outlets with theirs. */
final class Voices {

  private final Map<String, List<Statement>> said = new LinkedHashMap<>();
  private final Map<String, List<Statement>> relayed = new LinkedHashMap<>();
  private final Map<String, List<Statement>> published = new LinkedHashMap<>();
  private final Map<Source, Integer> counts = new LinkedHashMap<>();
  private final Map<String, String> byKey = new HashMap<>();

  private static final int SOURCES = 500;

  private Voices() {}

  static Voices of(Board board) {
    Voices voices = new Voices();
    for (Statement statement : board.index().file().statements()) {
      voices.hear(statement);
      String outlet = board.outlet(board.index().getReport(statement.report()));
      voices.put(voices.published, outlet, Key.outlet(outlet), statement);
    }
    return voices;
  }

  private void hear(Statement statement) {
    for (int i = 0; i < statement.chain().size(); i++) {
      counts.merge(statement.chain().get(i).source(), 1, Integer::sum);
      boolean last = i == statement.chain().size() - 1;
      String voice = speaker(statement.chain().get(i).source());
      put(last ? said : relayed, voice, Key.voice(voice), statement);
    }
  }

  /** The sources, those that stand in most chains first; the rarest have no room. */
  List<SourcePage.Named> sources() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .map(source -> new SourcePage.Named(source.id(), Page.clean(source.name())))
        .filter(new HashSet<>()::add)
        .limit(SOURCES)
        .toList();
  }

  private void put(Map<String, List<Statement>> to, String name, String key, Statement statement) {
    byKey.put(key, name);
    List<Statement> all = to.computeIfAbsent(name, k -> new ArrayList<>());
    if (all.isEmpty() || !all.getLast().equals(statement)) {
      all.add(statement);
    }
  }

  /** The voice of a source; its own id where it has none. */
  static String speaker(Source source) {
    @Nullable String voice = source.voice();
    return voice == null ? source.id() : voice;
  }

  /** Voices by id, with what rests on their word. */
  Map<String, List<Statement>> said() {
    return said;
  }

  /** Voices by id, with what they pass on of others. */
  Map<String, List<Statement>> relayed() {
    return relayed;
  }

  /** Outlets by name, with all that their reports state. */
  Map<String, List<Statement>> published() {
    return published;
  }

  /** The voice or outlet that a key names; null for none. */
  @Nullable String find(String key) {
    return byKey.get(key);
  }
}
