package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.Entry;
import org.hearsay.language.Entry.Cue;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.text.Span;

/**
 * Tries the classes of a pack's lexicon on the examples of its {@code examples.tsv}.
 *
 * <p>A mark names a class and holds a whole phrase of it; with "!" in front no phrase of the class
 * may start there. A cue must also be used as one.
 */
public final class ClassCheck {

  private final Function<String, Reading> reader;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> must = new TreeMap<>();
  private final Map<String, Integer> mustNot = new TreeMap<>();
  private final Set<String> known = new TreeSet<>();

  private ClassCheck(Function<String, Reading> reader) {
    this.reader = reader;
    for (Enum<?>[] classes : List.of(WordClass.values(), CueClass.values(), NounKind.values())) {
      for (Enum<?> cls : classes) {
        known.add(cls.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * The examples that do not hold, and the classes that have too few.
   *
   * @param rows of the table
   * @param classes the classes that the pack's tables use, in lower case
   * @param least how many examples each of them needs, of both sorts
   * @param reader reads a text in the language of the pack
   */
  public static List<Problem> of(
      List<Row> rows, Set<String> classes, int least, Function<String, Reading> reader) {
    ClassCheck check = new ClassCheck(reader);
    rows.forEach(check::row);
    for (String cls : classes) {
      check.count(rows, cls, "must", check.must.getOrDefault(cls, 0), least);
      check.count(rows, cls, "must not", check.mustNot.getOrDefault(cls, 0), least);
    }
    return check.problems;
  }

  private void count(List<Row> rows, String cls, String what, int got, int least) {
    if (got < least) {
      String file = rows.isEmpty() ? "examples.tsv" : rows.getFirst().file();
      String message = "class %s: %d of the %d examples that it %s match";
      problems.add(new Problem(file, 0, message.formatted(cls, got, least, what)));
    }
  }

  private void row(Row row) {
    Marked marked = Marked.of(row.cell(0)).orElse(null);
    if (marked == null || marked.marks().isEmpty()) {
      problem(row, "marks nothing; a mark is [class words] or [!class words]");
      return;
    }
    Reading reading = reader.apply(marked.text());
    for (Marked.Mark mark : marked.marks()) {
      boolean not = mark.name().startsWith("!");
      String cls = not ? mark.name().substring(1) : mark.name();
      if (!known.contains(cls)) {
        problem(row, "unknown class \"" + cls + "\"; see docs/language-packs.md");
        continue;
      }
      (not ? mustNot : must).merge(cls, 1, Integer::sum);
      if (isFound(reading, cls, mark.span(), not) == not) {
        String words = mark.span().of(marked.text());
        problem(row, "\"%s\" must%s be %s".formatted(words, not ? " not" : "", cls));
      }
    }
  }

  /** Whether a phrase of the class starts where the span does; a whole one ends there too. */
  private static boolean isFound(Reading reading, String cls, Span span, boolean anyLength) {
    View view = new View(reading);
    for (Sentence sentence : reading.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (view.token(i).start() == span.start()) {
          return starts(view, sentence, i, cls, anyLength ? -1 : span.end());
        }
      }
    }
    return false;
  }

  private static boolean starts(View view, Sentence sentence, int i, String cls, int end) {
    for (Match match : view.reading().lexicon().at(i)) {
      boolean whole = end < 0 || view.token(match.end() - 1).end() == end;
      if (whole && isOf(match.entry(), cls) && isUsed(view, sentence, i, match)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Entry entry, String cls) {
    return switch (entry) {
      case Entry.Function f -> f.classes().stream().anyMatch(c -> is(c, cls));
      case Cue c -> is(c.cls(), cls);
      case Entry.SourceNoun s -> is(s.kind(), cls);
      case Entry.Trigger t -> false;
      case Entry.Name n -> false;
    };
  }

  private static boolean is(Enum<?> value, String cls) {
    return value.name().toLowerCase(Locale.ROOT).equals(cls);
  }

  /** A name is no noun; a verb of saying is used as a verb. */
  private static boolean isUsed(View view, Sentence sentence, int i, Match match) {
    if (match.entry() instanceof Entry.Function) {
      return true;
    }
    if (view.mention(i) != null) {
      return false;
    }
    if (match.entry() instanceof Cue cue && cue.part() != Part.N) {
      VerbCue verb = VerbCue.at(view, sentence, i);
      return verb != null && verb.cue().cls() == cue.cls();
    }
    return !view.isFinite(i);
  }

  private void problem(Row row, String message) {
    problems.add(new Problem(row.file(), row.line(), message));
  }
}
