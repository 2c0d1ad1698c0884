package org.hearsay.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first bytes of an SQLite file: tell whether it is a case before a database touches it. */
final class SqliteHeader {

  /** "HRSY": the application id of a case, at byte 68 of the file. */
  static final int APPLICATION_ID = 0x48525359;

  private static final String MAGIC = "SQLite format 3\0";
  private static final int LENGTH = 100;
  private static final int APPLICATION_ID_AT = 68;

  private SqliteHeader() {}

  /** What stands at a path. */
  enum Finding {
    /** No file, or an empty one. */
    NOTHING,
    CASE
  }

  /**
   * Says what stands at {@code file}.
   *
   * @throws NotACase if it is neither nothing nor a case
   */
  static Finding check(Path file) {
    if (Files.notExists(file)) {
      return Finding.NOTHING;
    }
    if (Files.isDirectory(file)) {
      throw new NotACase(file + ": is a folder, not a case; name a file");
    }
    ByteBuffer header = read(file);
    if (header.remaining() == 0) {
      return Finding.NOTHING;
    }
    if (header.remaining() < LENGTH || !magic(header).equals(MAGIC)) {
      throw new NotACase(file + ": is no case; name another file, it was left as it is");
    }
    if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
      throw new NotACase(
          file + ": is an SQLite database but no case; name another file, it was left as it is");
    }
    return Finding.CASE;
  }

  private static ByteBuffer read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ByteBuffer.wrap(in.readNBytes(LENGTH));
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be read; check its permissions", e);
    }
  }

  private static String magic(ByteBuffer header) {
    return new String(header.array(), 0, MAGIC.length(), StandardCharsets.ISO_8859_1);
  }
}
