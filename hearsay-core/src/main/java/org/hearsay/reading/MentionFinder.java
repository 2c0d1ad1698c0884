package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.language.LanguagePack;

/**
 * Finds the names in a text: those of the gazetteer, and those that the text itself introduces.
 *
 * <p>A surname means the person named in full before; inflected forms of a name are one name.
 */
public final class MentionFinder {

  private MentionFinder() {}

  /**
   * The mentions in order, not overlapping.
   *
   * @param text the text that the tokens' offsets point into
   * @param sentences may be empty; then they are guessed from marks and lines
   */
  public static List<Mention> find(
      LanguagePack pack,
      Gazetteer gazetteer,
      String text,
      List<Token> tokens,
      List<Sentence> sentences,
      Matches lexicon) {
    NameText names = new NameText(pack, text, tokens, sentences, lexicon);
    List<Mention> known = new KnownNames(names, gazetteer).find();
    List<Mention> introduced = new NewNames(names, known).find();
    List<Mention> all = new ArrayList<>(introduced);
    for (Mention mention : known) {
      if (introduced.stream().noneMatch(n -> n.span().overlaps(mention.span()))) {
        all.add(mention);
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return List.copyOf(all);
  }
}
