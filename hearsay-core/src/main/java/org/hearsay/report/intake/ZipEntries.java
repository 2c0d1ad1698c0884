package org.hearsay.report.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The reports of a ZIP archive, read from its first byte to its last. */
final class ZipEntries {

  private static final int MOST_ENTRIES = 100_000;

  private static final String BROKEN_STEP =
      "pack it again without encryption; what came before was read";

  private final Unpacking into;
  private long unpacked;

  ZipEntries(Unpacking into) {
    this.into = into;
  }

  void read(Metered in) {
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          into.refuse("", "has more than %,d entries".formatted(MOST_ENTRIES), "split it");
          return;
        }
        if (!read(zip, Unpacking.name(entry.getName()), entry.isDirectory(), count)) {
          return;
        }
      }
      if (count == 0) {
        into.refuse("", "is an empty or broken ZIP archive", "pack it again");
      }
    } catch (Metered.Exceeded e) {
      into.refuseGain();
    } catch (IOException | IllegalArgumentException e) {
      into.refuse("", "is a ZIP archive that cannot be read on", BROKEN_STEP);
    }
  }

  /** Reads an entry; false when nothing after it is to be read. */
  private boolean read(ZipInputStream zip, String name, boolean folder, int count)
      throws IOException {
    if (name.equals("[Content_Types].xml") || (count == 1 && name.equals("mimetype"))) {
      into.refuse("", "is an office document", "save the report as plain text, HTML or PDF");
      return false;
    }
    if (leadsOut(name)) {
      into.refuse(name, "has a name that leads out of the archive", "pack it again without it");
      return skipped(zip);
    }
    if (folder || isHidden(name)) {
      return skipped(zip);
    }
    if (!Suffixes.isReport(name)) {
      into.skip(Suffixes.of(name));
      return skipped(zip);
    }
    byte[] bytes = zip.readNBytes(Unpacking.MOST_INNER + 1);
    unpacked += bytes.length;
    if (bytes.length > Unpacking.MOST_INNER) {
      into.refuse(name, "is larger than a part of an archive may be", "unpack the archive first");
      return skipped(zip);
    }
    if (unpacked > into.most()) {
      into.refuseGain();
      return false;
    }
    into.itemOrInner(name, bytes);
    return true;
  }

  private boolean skipped(ZipInputStream zip) throws IOException {
    byte[] sink = new byte[1 << 16];
    for (int n = zip.read(sink); n >= 0; n = zip.read(sink)) {
      unpacked += n;
      if (unpacked > into.most()) {
        into.refuseGain();
        return false;
      }
    }
    return true;
  }

  private static boolean leadsOut(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/")
        || slashed.matches("(?s)[A-Za-z]:.*")
        || ("/" + slashed + "/").contains("/../");
  }

  private static boolean isHidden(String name) {
    String slashed = ("/" + name.replace('\\', '/')).toLowerCase(Locale.ROOT);
    return slashed.contains("/.") || slashed.contains("/__macosx/");
  }
}
