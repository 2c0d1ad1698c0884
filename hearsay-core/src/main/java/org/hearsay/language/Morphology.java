package org.hearsay.language;

import java.util.List;

/** What a dictionary knows of word forms. */
@FunctionalInterface
public interface Morphology {

  /** All readings of this exact form; empty when it is not in the dictionary. */
  List<Analysis> analyse(String form);
}
