package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.LanguagePack.FurnitureWords;
import org.hearsay.reading.Passage.End;
import org.hearsay.report.Report;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;

/**
 * Finds what is in a report's body and not of it, by words, by language and by shape.
 *
 * <p>Precision first: what reads like running text of the report's language stays, whatever else it
 * may be. Shapes are judged only in a body that has running text to compare with.
 */
public final class FurnitureFinder {

  /**
   * What was found in one body.
   *
   * @param furniture in order, not overlapping
   * @param headline the line that heads the body; no furniture, and not part of the running text
   */
  public record Found(List<Furniture> furniture, Optional<Span> headline) {

    public Found {
      furniture = List.copyOf(furniture);
    }
  }

  private static final int SHORTEST_HEADLINE = 4;
  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_LISTED = 22;
  private static final int SHORTEST_LIST = 3;
  private static final int LONGEST_CREDIT = 8;

  /** How many passages at the end may be credits. */
  private static final int TAIL = 3;

  /** A passage of another language must have some words to show it. */
  private static final int LEAST_FOREIGN = 8;

  private static final Pattern TAG =
      Pattern.compile(
          "<\\s*/?\\s*(?:p|br|hr|div|span|a|b|i|u|em|strong|font|su[bp]|h[1-6]|[uod]l|li|d[td]|img|figure"
              + "|figcaption|table|t[rdh]|blockquote|section|article|script|style|iframe)\\b"
              + "(?:\\s+[\\w-]+\\s*=[^<>\\n]{0,300})?\\s*/?>|&(?:nbsp|amp|quot|lt|gt);");
  private static final Pattern AGENCY =
      Pattern.compile("\\((?:\\p{Lu}[\\p{Lu}\\d-]{1,9}[/, ]*){1,3}\\)$");

  private final FurnitureCues cues;
  private final LanguageIdentifier languages;

  private FurnitureFinder(FurnitureCues cues, LanguageIdentifier languages) {
    this.cues = cues;
    this.languages = languages;
  }

  /**
   * A finder for one language.
   *
   * @param words the language's words for furniture
   * @param languages tells this language from others
   */
  public static FurnitureFinder of(List<FurnitureWords> words, LanguageIdentifier languages) {
    return new FurnitureFinder(new FurnitureCues(words), languages);
  }

  /**
   * Looks through a report's body.
   *
   * @param language the report's language, as identified
   */
  public Found find(Report report, String language) {
    return new Search(report, language).run();
  }

  /** One body: its passages, and what each was found to be. */
  private final class Search {

    private final String text;
    private final Report report;
    private final String language;
    private final List<Passage> passages = new ArrayList<>();
    private final Marked found = new Marked();
    private Optional<Passage> headline = Optional.empty();

    Search(Report report, String language) {
      this.report = report;
      this.language = language;
      this.text = report.text();
      for (Span span : report.furniture()) {
        found.add(new Furniture(span, "markup", "set apart by the page or its header"));
      }
      for (Passage passage : Passage.of(text, report.body())) {
        if (isFree(passage)) {
          passages.add(passage);
        }
      }
    }

    Found run() {
      for (Passage passage : List.copyOf(passages)) {
        take(cues.find(passage));
        foreign(passage);
      }
      if (passages.stream().anyMatch(Passage::isProse)) {
        passages.stream().flatMap(p -> CreditShape.find(p).stream()).forEach(this::take);
        top();
        lists();
        tail();
        headings();
      }
      inline();
      return new Found(found.list(), headline.map(Passage::span));
    }

    private void foreign(Passage passage) {
      boolean checked = passage.words() >= LEAST_FOREIGN && isFree(passage);
      if (checked && !languages.mayBe(passage.text(), language)) {
        String other = languages.identify(passage.text());
        if (!other.equals(LanguageIdentifier.UNDETERMINED)
            || languages.cannotBe(passage.text(), language)) {
          mark(passage, "foreign", "another language: " + other);
        }
      }
    }

    /** Everything above the running text: the headline, and short lines around it. */
    private void top() {
      List<Passage> top = new ArrayList<>();
      for (Passage passage : passages.subList(0, firstProse())) {
        if (isFree(passage)) {
          top.add(passage);
        }
      }
      for (Passage passage : top) {
        boolean fits =
            passage.isUnclosed() && !passage.isItem() && passage.words() <= LONGEST_HEADLINE;
        boolean better = headline.isEmpty() || same(passage.text(), String.valueOf(report.title()));
        if (fits && passage.words() >= SHORTEST_HEADLINE && (better || longer(passage))) {
          headline = Optional.of(passage);
        }
      }
      for (Passage passage : top) {
        boolean label = passage.end() == End.WORD && passage.words() <= SHORTEST_HEADLINE;
        if (label && headline.filter(h -> h.equals(passage)).isEmpty()) {
          mark(passage, "list", "short line above the text");
        }
      }
    }

    private boolean longer(Passage passage) {
      return headline
          .filter(h -> !same(h.text(), String.valueOf(report.title())))
          .filter(h -> h.words() == SHORTEST_HEADLINE && passage.words() > h.words())
          .isPresent();
    }

    /** Runs of lines that nothing closes: teasers of other items. */
    private void lists() {
      for (int i = firstProse(); i < passages.size(); ) {
        int end = i;
        while (end < passages.size() && isListed(passages.get(end))) {
          end++;
        }
        boolean introduced = i > 0 && passages.get(i - 1).end() == End.OPEN;
        if (end - i >= (isDoubled(i, end) ? 2 : SHORTEST_LIST) && !introduced) {
          for (Passage passage : passages.subList(i, end)) {
            mark(passage, "list", "one of " + (end - i) + " lines without a full stop");
          }
        }
        i = Math.max(end, i + 1);
      }
    }

    private int firstProse() {
      int i = 0;
      while (i < passages.size() && !passages.get(i).isProse()) {
        i++;
      }
      return i;
    }

    private boolean isListed(Passage p) {
      return isFree(p)
          && headline.filter(p::equals).isEmpty()
          && p.words() <= LONGEST_LISTED
          && p.isUnclosed()
          && p.opensWithCapital()
          && !p.isItem();
    }

    private boolean isDoubled(int from, int to) {
      return to - from >= 2 && passages.get(from).text().equals(passages.get(from + 1).text());
    }

    /** Credits and bylines under the running text. */
    private void tail() {
      for (int i = passages.size() - 1; i > 0 && i >= passages.size() - TAIL; i--) {
        Passage p = passages.get(i);
        boolean names = p.words() <= LONGEST_CREDIT && p.end() != End.OPEN && p.capitals() >= 0.5;
        boolean closed = p.end() == End.STOP || p.end() == End.CALL;
        if (!names || closed || p.isItem() || passages.get(i - 1).end() == End.OPEN) {
          return;
        }
        if (isFree(p)) {
          mark(p, "credit", "names under the text");
        }
      }
    }

    private void headings() {
      for (int i = 1; i < passages.size(); i++) {
        Passage p = passages.get(i);
        if (!isFree(p) || headline.filter(p::equals).isPresent()) {
          continue;
        }
        if (headline.isPresent() && same(p.text(), headline.get().text())) {
          mark(p, "heading", "repeats the headline");
        } else if (i + 1 < passages.size() && isHeading(p, i)) {
          mark(p, "heading", "short line between paragraphs");
        } else {
          repeated(p);
        }
      }
    }

    private boolean isHeading(Passage p, int i) {
      boolean shape =
          p.words() <= LONGEST_HEADING
              && p.end() == End.WORD
              && p.opensWithCapital()
              && !p.isItem();
      Passage before = previousFree(i);
      Passage after = passages.get(i + 1);
      return shape
          && before.end() != End.OPEN
          && before.end() != End.WORD
          && (after.isProse() || !isFree(after))
          && (after.opensWithCapital() || after.isItem());
    }

    private Passage previousFree(int i) {
      for (int j = i - 1; j > 0; j--) {
        if (isFree(passages.get(j))) {
          return passages.get(j);
        }
      }
      return passages.getFirst();
    }

    /** The headline glued to the front of a paragraph. */
    private void repeated(Passage p) {
      String head = headline.map(Passage::text).orElse("");
      if (headline.isPresent()
          && headline.get().words() >= 4
          && p.text().startsWith(head)
          && p.words() >= headline.get().words() + 5) {
        take(new Furniture(p.part(0, head.length()), "heading", "repeats the headline"));
      }
    }

    /** What stands inside of running text: remains of tags, and the agency behind the last word. */
    private void inline() {
      Matcher m = TAG.matcher(text).region(report.body().start(), report.body().end());
      while (m.find()) {
        take(new Furniture(new Span(m.start(), m.end()), "markup", "remains of a tag"));
      }
      for (int i = passages.size() - 1; i >= 0; i--) {
        Passage p = passages.get(i);
        if (isFree(p)) {
          Matcher agency = AGENCY.matcher(p.text());
          if (agency.find()) {
            Span span = p.part(agency.start(), agency.end());
            take(new Furniture(span, "credit", "agency behind the text"));
          }
          return;
        }
      }
    }

    private boolean isFree(Passage passage) {
      return !found.contains(passage.span());
    }

    private void mark(Passage passage, String kind, String why) {
      found.removeWithin(passage.span());
      found.add(new Furniture(passage.span(), kind, why));
    }

    private void take(List<Furniture> furniture) {
      furniture.forEach(this::take);
    }

    private void take(Furniture furniture) {
      if (!found.overlaps(furniture.span())) {
        found.add(furniture);
      }
    }
  }

  private static boolean same(String a, String b) {
    return Folding.fold(a).equals(Folding.fold(b));
  }
}
