package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import org.hearsay.language.Analysis;
import org.hearsay.language.Entry;
import org.hearsay.language.Feature;
import org.hearsay.reading.Match;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;

/**
 * Shows how a reading became statements, sentence by sentence: tokens with lemmas and what the
 * pack's tables say of them, noun groups that can be sources, attributions, statements.
 */
public final class Explainer {

  /** The explanation of a whole reading, as plain text. */
  public String explain(Reading reading) {
    View view = new View(reading);
    List<Statement> statements = new StatementFinder().find(reading);
    StringBuilder out = new StringBuilder();
    reading
        .furniture()
        .forEach(f ->
            out.append("furniture ").append(f.kind()).append(": ").append(f.why()).append('\n'));
    for (Sentence sentence : reading.sentences()) {
      out.append("\n§").append(sentence.paragraph()).append(' ');
      out.append(view.text(sentence.first(), sentence.end())).append('\n');
      for (int i = sentence.first(); i < sentence.end(); i++) {
        token(out, view, i);
      }
      List<Group> groups = new GroupFinder(view).find(sentence);
      groups.forEach(group -> group(out, view, group));
      new AttributionFinder(view, sentence, groups)
          .find()
          .forEach(a ->
              out.append("  ")
                  .append(a.rule().id())
                  .append(": ")
                  .append(line(view, a))
                  .append('\n'));
      for (Statement statement : statements) {
        if (sentence.span().contains(statement.span())) {
          out.append("  = ").append(line(statement)).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static void token(StringBuilder out, View view, int i) {
    if (view.isMark(i)) {
      return;
    }
    out.append("    ").append(view.token(i).form());
    for (Analysis analysis : view.word(i).analyses()) {
      out.append(' ').append(analysis.lemma()).append('/').append(features(analysis.features()));
    }
    out.append(view.isFinite(i) ? "  FINITE" : "");
    for (Match match : view.reading().lexicon().at(i)) {
      if (!(match.entry() instanceof Entry.Name)) {
        out.append("  <").append(entry(match)).append('>');
      }
    }
    Mention mention = view.mention(i);
    if (mention != null && mention.first() == i) {
      out.append("  @").append(mention.id()).append(' ').append(mention.kind());
      out.append(' ').append(mention.form()).append(" voice ").append(mention.voice());
    }
    out.append('\n');
  }

  private static String features(long features) {
    StringBuilder names = new StringBuilder();
    for (Feature feature : Feature.values()) {
      if (feature.in(features)) {
        names.append(names.isEmpty() ? "" : ".").append(feature.name().toLowerCase(Locale.ROOT));
      }
    }
    return names.toString();
  }

  private static String entry(Match match) {
    String length = match.length() > 1 ? match.length() + " " : "";
    return length
        + switch (match.entry()) {
          case Entry.Function f -> f.classes().toString().toLowerCase(Locale.ROOT);
          case Entry.Cue c ->
              "cue " + c.part() + " " + c.cls() + " " + c.stance() + " " + c.governs();
          case Entry.SourceNoun s -> "source " + s.kind() + " " + s.evidence();
          case Entry.Trigger t -> String.join(" ", t.ids());
          case Entry.Name n -> n.entity();
        };
  }

  private static void group(StringBuilder out, View view, Group group) {
    out.append("  [").append(view.text(group.first(), group.end())).append(']');
    out.append(group.name() == null ? "" : " name " + group.name().id());
    out.append(group.noun() == null ? "" : " noun " + group.noun().kind());
    out.append(group.principal() == null ? "" : " of " + group.principal().id()).append('\n');
  }

  /** Source, cue, stance and content of an attribution in one line. */
  static String line(View view, Attribution a) {
    StringBuilder out = new StringBuilder();
    Group source = a.source();
    out.append(source == null ? "?" : view.text(source.first(), source.end()));
    Group via = a.via();
    out.append(via == null ? "" : " via " + view.text(via.first(), via.end()));
    Group cited = a.cited();
    out.append(cited == null ? "" : " < " + view.text(cited.first(), cited.end()));
    out.append(" >").append(view.text(a.cueFirst(), a.cueEnd())).append("> ");
    out.append(a.stance().label());
    for (Range part : a.parts()) {
      out.append(" {").append(view.text(part.first(), part.end())).append('}');
    }
    return out.toString();
  }

  private static String line(Statement statement) {
    StringBuilder line = new StringBuilder();
    for (Link link : statement.chain()) {
      line.append(link.source().name()).append(" (").append(link.source().voice()).append(") < ");
    }
    return line.append(statement.stance().label())
        .append(" {")
        .append(statement.text())
        .append("} ")
        .append(statement.stanceWhy())
        .append("; ")
        .append(statement.evidence().label())
        .append("; ")
        .append(statement.event())
        .append(' ')
        .append(statement.concepts())
        .toString();
  }
}
