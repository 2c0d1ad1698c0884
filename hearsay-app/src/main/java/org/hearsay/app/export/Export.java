package org.hearsay.app.export;

import java.io.Writer;
import org.hearsay.casefile.CaseIndex;

/** A format that a case can be written in; the same case gives the same characters. */
@FunctionalInterface
public interface Export {

  /** Writes the whole case to {@code out}, which stays open. */
  void write(CaseIndex index, Writer out);
}
