package org.hearsay.app.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The right to read reports into a case file, which one program has at a time.
 *
 * <p>A lock of the operating system on a file beside the case: it goes with the program that holds
 * it, however that ends. Where such a file cannot be made or locked there is no lock, and the
 * database alone keeps writers apart.
 */
public final class CaseLock implements AutoCloseable {

  private static final long MOST_LENGTH = 1 << 16;
  private static final int LOOK_EVERY_MILLISECONDS = 200;

  private final Path file;
  private final @Nullable FileChannel channel;

  private CaseLock(Path file, @Nullable FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the right.
   *
   * @param waiting run once when another program has it
   */
  public static CaseLock on(Path caseFile, Runnable waiting) {
    Path file = caseFile.resolveSibling(caseFile.getFileName() + "-lock");
    boolean told = false;
    while (true) {
      FileChannel channel = null;
      try {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock != null && isStill(file, channel)) {
          return new CaseLock(file, channel);
        }
        channel.close();
      } catch (OverlappingFileLockException e) {
        close(channel);
      } catch (IOException e) {
        close(channel);
        return new CaseLock(file, null);
      }
      if (!told) {
        waiting.run();
        told = true;
      }
      pause();
    }
  }

  /**
   * Whether the file that was locked is the one with this name, and not one that was removed.
   *
   * <p>The holder gives it a length by chance and looks for that by name. It must not open the file
   * to compare: on most systems closing it a second time would give the lock away.
   */
  private static boolean isStill(Path file, FileChannel locked) throws IOException {
    long length = ThreadLocalRandom.current().nextLong(1, MOST_LENGTH);
    locked.truncate(0);
    locked.write(ByteBuffer.allocate(1), length - 1);
    return Files.exists(file) && Files.size(file) == length;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("interrupted while waiting for another Hearsay; the case is as it was");
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Nothing was written that could be lost.
    }
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The next one takes it as it is.
      }
      close(channel);
    }
  }
}
