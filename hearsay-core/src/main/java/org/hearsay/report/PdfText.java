package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The text layer of a PDF: paragraphs separated by blank lines, lines and words that were broken
 * put together again.
 */
final class PdfText {

  private static final int MOST_PAGES = 1000;
  private static final Duration MOST_TIME = Duration.ofSeconds(8);

  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})[-\u00ad]\\n(?=\\p{Ll})");
  private static final Pattern LINE = Pattern.compile("[ \\t]*(?<!\\n)\\n(?!\\n)[ \\t]*");
  private static final Pattern BREAK = Pattern.compile("\\n[ \\t\\n]*\\n");

  /** Titles that programs put in: names of files, templates. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)(microsoft (word|powerpoint)\\b.*|untitled.*|.*\\.\\w{2,5}|\\W*)");

  static {
    FontMappers.set(new PdfFonts());
  }

  private PdfText() {}

  static Draft read(String path, byte[] bytes) throws UnreadableReport {
    Optional<String> danger = PdfBounds.refusal(bytes);
    if (danger.isPresent()) {
      String[] parts = danger.get().split("; ", 2);
      throw new UnreadableReport(path, parts[0], parts[1]);
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(path, document);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableReport(
          path, "is a PDF that cannot be read", "open it and save it anew, or save its text");
    }
  }

  private static Draft read(String path, PDDocument document) throws IOException, UnreadableReport {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new UnreadableReport(
          path,
          "has %,d pages, more than the %,d that a report may have".formatted(pages, MOST_PAGES),
          "split it into one file per report");
    }
    Bounded text = new Bounded();
    try {
      new Stripper().writeText(document, text);
    } catch (TooMuch e) {
      throw new UnreadableReport(path, e.what, "split it, or save its text");
    }
    String found = tidy(text.toString());
    if (found.isBlank()) {
      throw new UnreadableReport(
          path, "has no text layer", "run text recognition (OCR) over the scan first");
    }
    return Draft.of(found, facts(document));
  }

  /** Paragraphs as lines, with a blank line between them. */
  private static String tidy(String laidOut) {
    String lines = laidOut.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    String breaks = BREAK.matcher(lines).replaceAll("\n\n");
    String whole = BROKEN_WORD.matcher(breaks).replaceAll("");
    return LINE.matcher(whole).replaceAll(" ").strip();
  }

  private static Facts facts(PDDocument document) {
    PDDocumentInformation given = document.getDocumentInformation();
    @Nullable String title = given.getTitle();
    Facts facts = Facts.NONE.withLanguage(document.getDocumentCatalog().getLanguage());
    if (title != null && !NO_TITLE.matcher(title.strip()).matches()) {
      facts = facts.withTitle(title, "the PDF's title");
    }
    @Nullable Calendar made = given.getCreationDate();
    if (made != null) {
      LocalDate day = LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId());
      facts =
          facts.withPublished(
              new Published(Interval.day(day), Published.Basis.INFERRED, "when the PDF was made"));
    }
    return facts;
  }

  /** Stops a reading that grows too long. */
  private static final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    TooMuch(String what) {
      super(what);
      this.what = what;
    }
  }

  /** Extracts text, and looks at the clock before each operator. */
  private static final class Stripper extends PDFTextStripper {

    private final long end = System.nanoTime() + MOST_TIME.toNanos();

    Stripper() {
      setLineSeparator("\n");
      setParagraphEnd("\n");
      setPageEnd("\n\n");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        throw new TooMuch("takes too long to lay out");
      }
      super.processOperator(operator, operands);
    }
  }

  /** Text in memory, up to the length of the longest report. */
  private static final class Bounded extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int from, int length) {
      if (text.length() + length > 2 * ReportReader.MOST_CHARACTERS) {
        throw new TooMuch("has too much text for one report");
      }
      text.append(buffer, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
