package org.hearsay.report.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.report.Facts;
import org.hearsay.report.Form;
import org.hearsay.report.Given;

/** The records of a file of JSON Lines, or the one record of a file that is a JSON object. */
final class RecordLines {

  private static final int MOST_RECORDS = 1_000_000;
  private static final Given RECORD = Given.form(Form.RECORD, Facts.NONE);

  private final Unpacking into;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;

  RecordLines(Unpacking into) {
    this.into = into;
  }

  void read(InputStream given) throws IOException {
    PushbackInputStream in = new PushbackInputStream(given, 3);
    dropMark(in);
    byte[] buffer = new byte[1 << 16];
    boolean first = true;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int from = 0; from < n; ) {
        int to = from;
        while (to < n && buffer[to] != '\n') {
          to++;
        }
        keep(buffer, from, to);
        from = to + 1;
        if (to < n) {
          if (first && isOpenOnly()) {
            whole(buffer, from, n, in);
            return;
          }
          first = first && line.size() == 0;
          if (!end()) {
            return;
          }
        }
      }
    }
    end();
  }

  /** Keeps a piece of a line, up to just over what a record may have. */
  private void keep(byte[] buffer, int from, int to) {
    int room = Form.RECORD.mostBytes() + 1 - line.size();
    line.write(buffer, from, Math.min(room, to - from));
  }

  /** Whether the first line only opens an object: then the file is one record. */
  private boolean isOpenOnly() {
    return line.size() < 16 && line.toString(StandardCharsets.ISO_8859_1).strip().equals("{");
  }

  private void whole(byte[] buffer, int from, int to, InputStream in) throws IOException {
    line.write('\n');
    keep(buffer, from, to);
    byte[] rest = in.readNBytes(Math.max(0, Form.RECORD.mostBytes() + 1 - line.size()));
    keep(rest, 0, rest.length);
    end();
  }

  /** Ends a line; false when no more are read. */
  private boolean end() {
    byte[] bytes = line.toByteArray();
    line.reset();
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == '\r' || bytes[end - 1] == ' ')) {
      end--;
    }
    number++;
    if (end == 0) {
      return true;
    }
    String entry = "line " + number;
    if (number > MOST_RECORDS) {
      into.refuse("", "has more than %,d lines".formatted(MOST_RECORDS), "split it");
      return false;
    }
    if (bytes.length > Form.RECORD.mostBytes()) {
      into.refuse(entry, "is larger than a record may be", "split the text that it holds");
    } else {
      into.item(entry, Arrays.copyOf(bytes, end), RECORD);
    }
    return true;
  }

  private static void dropMark(PushbackInputStream in) throws IOException {
    byte[] mark = in.readNBytes(3);
    boolean utf8 =
        mark.length == 3
            && mark[0] == (byte) 0xEF
            && mark[1] == (byte) 0xBB
            && mark[2] == (byte) 0xBF;
    if (!utf8) {
      in.unread(mark);
    }
  }
}
