package org.hearsay.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.reading.Furniture;
import org.hearsay.reading.Mention;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How one report became statements: for a user who asks why, and for whoever mends a pack.
 *
 * @param report the report
 * @param language tag of the language that it was read in, or "und"
 * @param published as stated or inferred; null when neither could be
 * @param furniture what was left out, in order
 * @param sentences in order; empty when no pack reads the language
 */
public record Explanation(
    Report report,
    String language,
    @Nullable Published published,
    List<Furniture> furniture,
    List<Passage> sentences) {

  public Explanation {
    furniture = List.copyOf(furniture);
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence with all that was found in it.
   *
   * @param paragraph number of its paragraph, from 0
   * @param sources noun groups that can be sources, in a line each
   */
  public record Passage(
      Span span,
      int paragraph,
      List<Word> words,
      List<Mention> mentions,
      List<String> sources,
      List<Said> said,
      List<Statement> statements) {

    public Passage {
      words = List.copyOf(words);
      mentions = List.copyOf(mentions);
      sources = List.copyOf(sources);
      said = List.copyOf(said);
      statements = List.copyOf(statements);
    }

    Passage withSaid(List<Said> other) {
      return new Passage(span, paragraph, words, mentions, sources, other, statements);
    }
  }

  /**
   * A word of a sentence; marks are left out.
   *
   * @param readings lemma and features of each reading ("say verb.finite.past")
   * @param finite whether it was taken for a finite verb here
   * @param entries what the pack's tables say of the phrase that starts here
   */
  public record Word(
      Span span, String form, List<String> readings, boolean finite, List<String> entries) {

    public Word {
      readings = List.copyOf(readings);
      entries = List.copyOf(entries);
    }
  }

  /**
   * A construction that fired.
   *
   * @param construction its id
   * @param via who passes it on, nearer to the report; null for nobody
   * @param viaBy id of the construction that found {@code via}
   * @param source who says it; null when nobody is named here
   * @param farther who the source has it from; null for nobody
   * @param cls class of the cue, in lower case
   * @param contents empty when the content is the sentence before
   */
  public record Said(
      String construction,
      @Nullable Span via,
      @Nullable String viaBy,
      @Nullable Span source,
      @Nullable Span farther,
      Span cue,
      String cls,
      Stance stance,
      List<Span> contents) {

    public Said {
      contents = List.copyOf(contents);
    }

    Said withContents(List<Span> other) {
      return new Said(construction, via, viaBy, source, farther, cue, cls, stance, other);
    }

    /** In a line, with the words of {@code text}. */
    public String line(String text) {
      String nearer = via == null ? "" : via.of(text) + " (" + viaBy + ") < ";
      String who = source == null ? "?" : source.of(text);
      String behind = farther == null ? "" : " < " + farther.of(text);
      String what =
          contents.isEmpty()
              ? "{the sentence before}"
              : contents.stream().map(c -> "{" + c.of(text) + "}").collect(Collectors.joining(" "));
      String by = " >" + cue.of(text) + "> " + stance.label() + " ";
      return construction + ": " + nearer + who + behind + by + what;
    }
  }

  /** Only the sentences that overlap {@code span}. */
  public Explanation within(Span span) {
    return new Explanation(
        report,
        language,
        published,
        furniture.stream().filter(f -> f.span().overlaps(span)).toList(),
        sentences.stream().filter(s -> s.span().overlaps(span)).toList());
  }

  /** In plain text, a line for each thing that was found. */
  @Override
  public String toString() {
    String text = report.text();
    StringBuilder out = new StringBuilder();
    furniture.forEach(f -> out.append("furniture %s: %s%n".formatted(f.kind(), f.why())));
    for (Passage passage : sentences) {
      out.append("%n§%d %s%n".formatted(passage.paragraph(), passage.span().of(text)));
      for (Word word : passage.words()) {
        out.append("    ").append(word.form()).append("  ");
        out.append(String.join(" | ", word.readings())).append(word.finite() ? "  FINITE" : "");
        word.entries().forEach(entry -> out.append("  <").append(entry).append('>'));
        out.append('\n');
      }
      passage.mentions().forEach(m -> out.append("  @").append(mention(m, text)).append('\n'));
      passage.sources().forEach(group -> out.append("  ").append(group).append('\n'));
      passage.said().forEach(said -> out.append("  ").append(said.line(text)).append('\n'));
      for (Statement s : passage.statements()) {
        String slots = Notation.slots(s) + " " + s.concepts();
        out.append("  = %s  %s; %s%n".formatted(Notation.of(s), s.stanceWhy(), slots));
      }
    }
    return out.toString();
  }

  private static String mention(Mention m, String text) {
    return "%s %s %s %s voice %s"
        .formatted(m.span().of(text), m.id(), m.kind(), m.form(), m.voice());
  }
}
