package org.hearsay.app.export;

import java.io.StringWriter;
import java.util.Objects;
import org.hearsay.casefile.CaseIndex;

/** Exports as text, for tests of other packages. */
public final class Exports {

  private Exports() {}

  /** A case in the format of this name. */
  public static String write(String format, CaseIndex index) {
    for (Format each : Format.values()) {
      if (each.toString().equals(format)) {
        StringWriter out = new StringWriter();
        Objects.requireNonNull(each.export()).write(index, out);
        return out.toString();
      }
    }
    throw new IllegalArgumentException(format);
  }
}
