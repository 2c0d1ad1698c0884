package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.casefile.CaseFile;
import org.hearsay.report.Hashes;
import org.hearsay.report.Provenance;

/**
 * The files that reports were read from, as they are now.
 *
 * @param same files that are as they were
 * @param gone files that are no longer there, or cannot be read
 * @param changed a line for each file that is another now
 */
record Originals(int same, int gone, List<String> changed) {

  static Originals check(CaseFile file, List<Provenance> provenances) {
    Map<String, Set<String>> hashes = new TreeMap<>();
    if (provenances.isEmpty()) {
      file.reports()
          .forEach(filed ->
              hashes
                  .computeIfAbsent(filed.report().path(), k -> new TreeSet<>())
                  .add(filed.report().sha256()));
    }
    provenances.forEach(
        p -> hashes.computeIfAbsent(p.path(), k -> new TreeSet<>()).add(p.fileSha256()));
    int same = 0;
    int gone = 0;
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, Set<String>> each : hashes.entrySet()) {
      String now = hash(each.getKey());
      if (now.isEmpty()) {
        gone++;
      } else if (each.getValue().contains(now)) {
        same++;
      } else {
        changed.add(
            each.getKey() + " is no longer the file that was read; the case keeps its text");
      }
    }
    return new Originals(same, gone, changed);
  }

  String summary() {
    return "of the files read %,d are as they were, %,d others now, %,d not there"
        .formatted(same, changed.size(), gone);
  }

  /** The SHA-256 of a file; empty when it cannot be read. */
  private static String hash(String path) {
    try {
      Path file = Path.of(path);
      if (!Files.isRegularFile(file)) {
        return "";
      }
      MessageDigest digest = Hashes.digest();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
