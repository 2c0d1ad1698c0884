package org.hearsay.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A file system of a few kilobytes, on machines where this user may mount one. */
final class SmallDisk implements AutoCloseable {

  private final Path at;

  private SmallDisk(Path at) {
    this.at = at;
  }

  /** Mounts one; gives the test up where that is not allowed. */
  static SmallDisk mount(Path at, int kilobytes) throws IOException, InterruptedException {
    Files.createDirectories(at);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", at.toString());
    Assumptions.assumeTrue(mounted, "this user may not mount a file system");
    return new SmallDisk(at);
  }

  /** Mounts it anew with other settings, such as {@code size=9m} or {@code ro}; its files stay. */
  void remount(String settings) throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount," + settings, at.toString())) {
      throw new IOException(at + " cannot be mounted with " + settings);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", at.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
