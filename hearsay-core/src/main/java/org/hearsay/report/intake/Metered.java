package org.hearsay.report.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends in an error when it gives too much, or is asked again and again after its end.
 */
final class Metered extends FilterInputStream {

  /** How often a reader may ask for more when there is no more. */
  private static final int MOST_ENDS = 1000;

  private final long most;
  private long read;
  private int ends;

  Metered(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** How many bytes it gave. */
  long count() {
    return read;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    note(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n = in.read(buffer, from, length);
    note(n);
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = in.skip(n);
    note((int) Math.min(Integer.MAX_VALUE, skipped));
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void note(int n) throws IOException {
    if (n >= 0) {
      read += n;
    } else if (++ends > MOST_ENDS) {
      throw new Exceeded();
    }
    if (read > most) {
      throw new Exceeded();
    }
  }

  /** More came than the bound allows. */
  static final class Exceeded extends IOException {

    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("more than the bound");
    }
  }
}
