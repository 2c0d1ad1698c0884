package org.hearsay.report;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: byte order mark, strict UTF-8, the charset that the message, the server or
 * the mark-up declares, then detection.
 *
 * <p>UTF-8 comes before the declaration because text of another charset is practically never valid
 * UTF-8, while pages in UTF-8 often declare something else. A byte order mark is not text and is
 * dropped; a few broken sequences in UTF-8 become U+FFFD.
 */
public final class Decoding {

  /** How many bytes are looked at for a declaration, as browsers do. */
  private static final int PROLOGUE = 4096;

  /** How many bytes the detector sees. */
  private static final int SAMPLE = 64 * 1024;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})|<meta[^>]{0,300}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private final byte[] bytes;
  private final @Nullable String outside;

  private Decoding(byte[] bytes, @Nullable String outside) {
    this.bytes = bytes;
    this.outside = outside;
  }

  /**
   * The text of {@code bytes}, or nothing when they are not text.
   *
   * @param charset as declared outside of them, by a message or a server; null when it is not
   */
  public static Optional<String> decode(byte[] bytes, @Nullable String charset) {
    Decoding decoding = new Decoding(bytes, charset);
    Optional<String> marked = decoding.byMark();
    if (marked.isPresent()) {
      return marked.filter(Decoding::isText);
    }
    return decoding.withoutMark().filter(Decoding::isText);
  }

  private Optional<String> byMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(lenient(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(0xFF, 0xFE, 0, 0)) {
      return Optional.of(lenient(Charset.forName("UTF-32LE"), 4));
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      return Optional.of(lenient(Charset.forName("UTF-32BE"), 4));
    }
    if (startsWith(0xFF, 0xFE)) {
      return Optional.of(lenient(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(0xFE, 0xFF)) {
      return Optional.of(lenient(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private Optional<String> withoutMark() {
    Optional<Charset> wide = wideCharset();
    if (wide.isPresent()) {
      return strict(wide.get());
    }
    if (hasControls()) {
      return Optional.empty();
    }
    return strict(StandardCharsets.UTF_8)
        .or(this::nearlyUtf8)
        .or(() -> Optional.ofNullable(outside).flatMap(Decoding::charset).flatMap(this::strict))
        .or(() -> declared().flatMap(this::strict))
        .or(this::detected);
  }

  /** UTF-16 without a mark: in text of any script, one byte of most pairs is zero or repeats. */
  private Optional<Charset> wideCharset() {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length & ~1, SAMPLE);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int many = length / 2 / 10;
    if (zeros[1] > many && zeros[0] * 10 <= zeros[1]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (zeros[0] > many && zeros[1] * 10 <= zeros[0]) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** Whether so many bytes are control characters that no single-byte text holds them. */
  private boolean hasControls() {
    int controls = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * 200L > length;
  }

  /** UTF-8 that was cut or patched: few broken bytes among many whole sequences. */
  private Optional<String> nearlyUtf8() {
    String text = lenient(StandardCharsets.UTF_8, 0);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long whole = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return broken * 20 <= whole ? Optional.of(text) : Optional.empty();
  }

  private Optional<Charset> declared() {
    String prologue =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(prologue);
    if (!m.find()) {
      return Optional.empty();
    }
    String name = m.group(1) != null ? m.group(1) : m.group(2);
    return charset(name);
  }

  private Optional<String> detected() {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    CharsetMatch match = detector.detect();
    Optional<Charset> found = match == null ? Optional.empty() : charset(match.getName());
    return Optional.of(lenient(found.orElse(Charset.forName("windows-1252")), 0));
  }

  /** The charset of this name; Latin 1 means what browsers take it for. */
  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(
          Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private Optional<String> strict(Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private String lenient(Charset charset, int from) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether control and replacement characters are rare. */
  private static boolean isText(String text) {
    long odd =
        text.chars()
            .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
            .count();
    return odd * 50 <= text.length();
  }
}
