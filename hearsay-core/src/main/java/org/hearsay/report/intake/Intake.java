package org.hearsay.report.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hearsay.report.Form;
import org.hearsay.report.Given;
import org.hearsay.report.Hashes;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;

/**
 * Takes files apart into the reports that they hold.
 *
 * <p>A container is streamed, whatever its size; a report is held in memory. Nothing is ever
 * written, so no name in an archive can lead anywhere. docs/intake.md lists formats and bounds.
 */
public final class Intake {

  private static final int HEAD = 8192;

  private Intake() {}

  /** Gives what {@code source} holds to {@code sink}, in order. */
  public static void open(Source source, Sink sink) {
    String path = source.path();
    try {
      byte[] head = head(source);
      Kind kind = Kind.of(path, head);
      if (kind == Kind.REPORT) {
        sink.item(report(source, head));
        return;
      }
      String sha256 = sha256(source);
      try (InputStream in = new BufferedInputStream(source.opener().open(), 1 << 16)) {
        new Unpacking(path, sha256, source.size(), sink).unpack(kind, in);
      }
    } catch (UnreadableReport e) {
      sink.refused(e);
    } catch (IOException e) {
      sink.refused(
          new UnreadableReport(path, "cannot be read", "check its permissions and the disk"));
    }
  }

  private static byte[] head(Source source) throws IOException {
    try (InputStream in = source.opener().open()) {
      return in.readNBytes(HEAD);
    }
  }

  private static Item report(Source source, byte[] head) throws IOException, UnreadableReport {
    Form form = Form.ofBytes(source.path(), head);
    if (source.size() > form.mostBytes()) {
      throw ReportReader.tooLarge(source.path(), source.size(), form);
    }
    try (InputStream in = source.opener().open()) {
      byte[] bytes = in.readNBytes(form.mostBytes() + 1);
      return new Item(source.path(), "", bytes, Given.NOTHING, Hashes.sha256(bytes));
    }
  }

  private static String sha256(Source source) throws IOException {
    MessageDigest digest = Hashes.digest();
    try (InputStream in = source.opener().open()) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
