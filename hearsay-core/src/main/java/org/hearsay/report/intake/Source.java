package org.hearsay.report.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that can be read more than once.
 *
 * @param path as users know it, with forward slashes; "-" for standard input
 * @param size in bytes
 */
public record Source(String path, long size, Opener opener) {

  /** Opens a stream over the bytes from the first on. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  public static Source of(String path, byte[] bytes) {
    return new Source(path, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  public static Source of(Path file) throws IOException {
    String path = file.toString().replace('\\', '/');
    return new Source(path, Files.size(file), () -> Files.newInputStream(file));
  }
}
