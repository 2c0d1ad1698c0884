package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Says what makes a PDF dangerous to open, before it is opened: streams that unpack to more than
 * memory holds, and what hides them.
 */
final class PdfBounds {

  private static final int MOST_STREAMS = 20_000;
  private static final int MOST_OF_A_STREAM = 48 << 20;
  private static final long MOST_OF_ALL = 96L << 20;

  /** A deflated stream begins with so many bytes that readers skip. */
  private static final int HEADER = 2;

  /** How far before a stream its dictionary may begin. */
  private static final int DICTIONARY = 2000;

  private static final Pattern STREAM = Pattern.compile("(?<!end)stream");
  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt[\\s/<]");

  /** Compressions whose gain is not measured here, and a choice of them that is out of sight. */
  private static final Pattern UNMEASURED =
      Pattern.compile(
          "/(?:LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])|/Filter\\s+\\d+\\s+\\d+\\s+R"
              + "|/Filter\\s*\\[?[^\\]>]{0,60}#");

  private static final Pattern FILTER =
      Pattern.compile("(?i)/(?:F|#46)(?:i|#69)(?:l|#6c)(?:t|#74)(?:e|#65)(?:r|#72)");

  private final byte[] bytes;
  private final String latin;
  private final byte[] sink = new byte[1 << 16];
  private long unpacked;

  private PdfBounds(byte[] bytes) {
    this.bytes = bytes;
    this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** What is wrong, with the next step; nothing when it can be opened. */
  static Optional<String> refusal(byte[] bytes) {
    return new PdfBounds(bytes).refusal();
  }

  private Optional<String> refusal() {
    if (ENCRYPTED.matcher(latin).find()) {
      return Optional.of("is encrypted; print it to a new PDF without protection");
    }
    Matcher stream = STREAM.matcher(latin);
    for (int count = 0; stream.find(); count++) {
      if (count > MOST_STREAMS) {
        return Optional.of("has more parts than a report needs; save its text");
      }
      if (isUnmeasured(dictionary(stream.start()))) {
        return Optional.of(
            "holds streams in a compression that is not read here; print it to a new PDF");
      }
      if (!isBounded(stream.end())) {
        return Optional.of("unpacks to more than memory should hold; print it to a new PDF");
      }
    }
    return Optional.empty();
  }

  private String dictionary(int stream) {
    String before = latin.substring(Math.max(0, stream - DICTIONARY), stream);
    return before.substring(before.lastIndexOf("endobj") + 1);
  }

  private static boolean isUnmeasured(String dictionary) {
    Matcher filter = FILTER.matcher(dictionary);
    return UNMEASURED.matcher(dictionary).find()
        || filter.results().anyMatch(found -> found.group().contains("#"));
  }

  /** Whether the data after the word "stream", where a reader may see them begin, stay bounded. */
  private boolean isBounded(int end) {
    long most = 0;
    for (int skipped = 0; skipped <= 2; skipped++) {
      most = Math.max(most, unpackedFrom(end + skipped + HEADER));
    }
    unpacked += most;
    return most <= MOST_OF_A_STREAM && unpacked <= MOST_OF_ALL;
  }

  /** How much the deflated data at an offset unpack to, up to just over the bound. */
  private long unpackedFrom(int start) {
    if (start >= bytes.length) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    long sum = 0;
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      while (!inflater.finished() && !inflater.needsInput() && sum <= MOST_OF_A_STREAM) {
        sum += inflater.inflate(sink);
      }
    } catch (DataFormatException e) {
      return sum; // a lenient reader takes what came so far
    } finally {
      inflater.end();
    }
    return sum;
  }
}
