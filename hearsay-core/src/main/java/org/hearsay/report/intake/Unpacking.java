package org.hearsay.report.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.report.Form;
import org.hearsay.report.Given;
import org.hearsay.report.Provenance;
import org.hearsay.report.UnreadableReport;

/** One container on its way into a sink: counts, refuses, and bounds what comes out of it. */
final class Unpacking {

  /** How often a packed file may hold its own size; text packs ten times. */
  private static final int MOST_GAIN = 100;

  /** What a small packed file may hold, whatever its gain. */
  private static final long LEAST_BOUND = 64L << 20;

  private static final long MOST_UNPACKED = 64L << 30;

  /** A container inside a container is held in memory. */
  static final int MOST_INNER = 64 << 20;

  private static final Map<Kind, String> NAMES =
      Map.of(
          Kind.ZIP, "a ZIP archive",
          Kind.WARC, "a WARC",
          Kind.GZIP, "a gzip archive",
          Kind.RECORDS, "a list of records",
          Kind.FEED, "a feed");

  private final String path;
  private final String within;
  private final String fileSha256;
  private final long size;
  private final Sink sink;
  private final int depth;

  Unpacking(String path, String fileSha256, long size, Sink sink) {
    this(path, "", fileSha256, size, sink, 0);
  }

  private Unpacking(
      String path, String within, String fileSha256, long size, Sink sink, int depth) {
    this.path = path;
    this.within = within;
    this.fileSha256 = fileSha256;
    this.size = size;
    this.sink = sink;
    this.depth = depth;
  }

  void unpack(Kind kind, InputStream in) throws IOException {
    switch (kind) {
      case ZIP -> new ZipEntries(this).read(bounded(in));
      case WARC -> new WarcRecords(this).read(bounded(in));
      case GZIP -> gunzip(in);
      case RECORDS -> new RecordLines(this).read(in);
      case FEED -> new FeedEntries(this).read(in);
      case REPORT -> throw new IllegalArgumentException("a report is no container");
    }
  }

  /** A gzip archive is a WARC, whose records are packed one by one, or one file of reports. */
  private void gunzip(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(gunzipped(packed), 1 << 16);
    try {
      in.mark(1 << 14);
      byte[] head = in.readNBytes(1 << 13);
      in.reset();
      String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
      Kind kind = Kind.of(name, head);
      switch (kind) {
        case WARC -> new WarcRecords(this).read(in);
        case RECORDS -> new RecordLines(this).read(in);
        case FEED -> new FeedEntries(this).read(in);
        case REPORT ->
            item("unpacked", all(in, Form.ofBytes(name, head).mostBytes()), Given.NOTHING);
        case ZIP, GZIP -> refuse("", "is packed twice", "unpack it first");
      }
    } catch (Metered.Exceeded e) {
      refuseGain();
    } catch (IOException e) {
      refuse("", "is a broken gzip archive", "fetch it again; what came before the break was read");
    }
  }

  private InputStream gunzipped(InputStream packed) throws IOException {
    return new Metered(new GZIPInputStream(packed, 1 << 16), most());
  }

  /** A stream that ends in {@link Metered.Exceeded} when it gives more than this file may hold. */
  Metered bounded(InputStream in) {
    return new Metered(in, most());
  }

  /** The most that this container may unpack to. */
  long most() {
    return Math.min(MOST_UNPACKED, Math.max(LEAST_BOUND, size * MOST_GAIN));
  }

  /** Reads all that is left, and one byte more than {@code most} when there is more. */
  static byte[] all(InputStream in, int most) throws IOException {
    return in.readNBytes(most + 1);
  }

  void refuseGain() {
    refuse(
        "",
        "unpacks to more than %d times its size".formatted(MOST_GAIN),
        "it may be made to do harm; unpack it yourself if you trust it");
  }

  /** An entry that is a report. */
  void item(String entry, byte[] bytes, Given given) {
    sink.item(new Item(path, entry(entry), bytes, given, fileSha256));
  }

  /** An entry that is a report or, at most one level deep, a container itself. */
  void itemOrInner(String entry, byte[] bytes) throws IOException {
    byte[] head = bytes.length > 8192 ? java.util.Arrays.copyOf(bytes, 8192) : bytes;
    Kind kind = Kind.of(entry, head);
    if (kind == Kind.REPORT) {
      Form form = Form.ofBytes(entry, head);
      if (bytes.length > form.mostBytes()) {
        refuse(entry, "is larger than a report may be", "split it into one file per report");
      } else {
        item(entry, bytes, Given.NOTHING);
      }
    } else if (depth > 0) {
      refuse(
          entry,
          "is " + NAMES.get(kind) + " inside an archive inside an archive",
          "unpack the outer one first");
    } else {
      new Unpacking(path, entry(entry), fileSha256, bytes.length, sink, depth + 1)
          .unpack(kind, new ByteArrayInputStream(bytes));
    }
  }

  void refuse(String entry, String what, String nextStep) {
    sink.refused(new UnreadableReport(shown(entry), what, nextStep));
  }

  void skip(String kind) {
    sink.skipped(kind);
  }

  private String entry(String entry) {
    return within.isEmpty() ? entry : entry.isEmpty() ? within : within + "!" + entry;
  }

  private String shown(String entry) {
    return Provenance.shown(path, entry(entry));
  }

  /** A name as its bytes have it: UTF-8 when they are, else Latin 1. */
  static String name(String latin) {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return utf8.indexOf('\ufffd') < 0 ? utf8 : latin;
  }
}
