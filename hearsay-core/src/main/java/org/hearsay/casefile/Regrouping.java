package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Groups of statements on their way from what was computed to what was judged. */
final class Regrouping {

  private final Anchors anchors;
  private final Map<Integer, List<Statement>> groups = new LinkedHashMap<>();
  private final Map<String, Integer> groupOf = new HashMap<>();

  Regrouping(Anchors anchors, List<List<Statement>> found) {
    this.anchors = anchors;
    found.forEach(this::put);
  }

  private void put(List<Statement> group) {
    int number = groups.size() + 1;
    while (groups.containsKey(number)) {
      number++;
    }
    groups.put(number, new ArrayList<>(group));
    for (Statement statement : group) {
      groupOf.put(statement.id(), number);
    }
  }

  List<List<Statement>> apply(List<Judgement> holding) {
    for (Judgement judgement : holding) {
      if (judgement.kind() == Kind.MERGE) {
        merge(judgement);
      } else if (judgement.kind() == Kind.SPLIT) {
        split(judgement);
      }
    }
    return groups.values().stream().map(List::copyOf).toList();
  }

  private void merge(Judgement judgement) {
    @Nullable Integer into = null;
    for (Anchor object : judgement.objects()) {
      @Nullable Integer number =
          object instanceof Anchor.OfClaim claim
              ? Anchors.most(anchors.ids(claim), groupOf).orElse(null)
              : null;
      if (into == null) {
        into = number;
      } else if (number != null && !number.equals(into)) {
        List<Statement> joined = groups.remove(number);
        if (joined != null) {
          move(joined, into);
        }
      }
    }
  }

  private void move(List<Statement> statements, int into) {
    groups.computeIfAbsent(into, k -> new ArrayList<>()).addAll(statements);
    for (Statement statement : statements) {
      groupOf.put(statement.id(), into);
    }
  }

  private void split(Judgement judgement) {
    Set<String> leaving = new HashSet<>();
    for (Anchor object : judgement.objects()) {
      if (object instanceof Anchor.OfStatement statement) {
        anchors.find(statement).map(Statement::id).ifPresent(leaving::add);
      }
    }
    List<Statement> own = new ArrayList<>();
    for (List<Statement> group : groups.values()) {
      group.stream().filter(s -> leaving.contains(s.id())).forEach(own::add);
      group.removeIf(s -> leaving.contains(s.id()));
    }
    groups.values().removeIf(List::isEmpty);
    if (!own.isEmpty()) {
      put(own);
    }
  }
}
