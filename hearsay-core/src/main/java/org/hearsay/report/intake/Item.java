package org.hearsay.report.intake;

import java.time.Instant;
import org.hearsay.report.Given;
import org.hearsay.report.Hashes;
import org.hearsay.report.Provenance;
import org.hearsay.report.ReportReader;
import org.hearsay.report.Taken;
import org.hearsay.report.UnreadableReport;
import org.jspecify.annotations.Nullable;

/** One report of a file, not yet read: its bytes, and where they lay. */
public final class Item {

  private final String path;
  private final String entry;
  private final byte[] bytes;
  private final Given given;
  private final String sha256;
  private final String fileSha256;

  Item(String path, String entry, byte[] bytes, Given given, String fileSha256) {
    this.path = path;
    this.entry = entry;
    this.bytes = bytes;
    this.given = given;
    this.sha256 = Hashes.sha256(bytes);
    this.fileSha256 = fileSha256;
  }

  /** The file, and the place in it, as users are shown it. */
  public String shown() {
    return Provenance.shown(path, entry);
  }

  public String path() {
    return path;
  }

  /** The place inside the file; empty when the file is the report. */
  public String entry() {
    return entry;
  }

  /** Of its own bytes, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** The number of its bytes. */
  public int size() {
    return bytes.length;
  }

  /** Reads the report; may take as long as the report is bad. */
  public Taken take() throws UnreadableReport {
    return ReportReader.take(shown(), bytes, given);
  }

  /** Where it was taken from. */
  public Provenance provenance(
      String report,
      Instant taken,
      @Nullable String titleWhy,
      @Nullable String outletWhy,
      @Nullable String dateWhy) {
    return new Provenance(
        report, path, entry, sha256, fileSha256, taken, titleWhy, outletWhy, dateWhy);
  }
}
