package org.hearsay.text;

import java.util.Arrays;

/** Line numbers of a text: what users are shown as the place of a span. */
public final class Lines {

  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  public static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** The line that holds {@code offset}, counted from 1. */
  public int line(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i + 1 : -i - 1;
  }

  /** The column of {@code offset} in its line, counted from 1 in UTF-16 code units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
