package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Analysis;
import org.hearsay.language.Feature;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.Word;

/** Joins verbs with the particles that stand at the end of their clauses ("teilte … mit"). */
final class PartedVerbs {

  private static final int FARTHEST = 24;

  private PartedVerbs() {}

  /** The tokens, each verb that has left its particle behind read as the verb with it. */
  static List<Token> join(LanguagePack pack, List<Token> tokens) {
    Set<String> particles = pack.grammar().particles();
    if (particles.isEmpty()) {
      return tokens;
    }
    List<Token> joined = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      if (particles.contains(tokens.get(i).form()) && endsClause(tokens, i)) {
        join(pack, joined, i);
      }
    }
    return joined;
  }

  private static boolean endsClause(List<Token> tokens, int i) {
    if (i + 1 == tokens.size()) {
      return true;
    }
    Word next = tokens.get(i + 1).word();
    return next.shape() == Word.Shape.PUNCTUATION || next.can(Feature.CONJ);
  }

  /** Reads the nearest finite verb before the particle, in its clause, as one with it. */
  private static void join(LanguagePack pack, List<Token> tokens, int particle) {
    String front = tokens.get(particle).form();
    for (int i = particle - 1; i >= Math.max(0, particle - FARTHEST); i--) {
      Token token = tokens.get(i);
      if (token.is(",") || token.is(".") || token.is(":") || token.is(";")) {
        return;
      }
      for (Analysis analysis : token.word().analyses()) {
        String lemma = front + analysis.lemma();
        if (analysis.is(Feature.VERB)
            && analysis.is(Feature.FINITE)
            && pack.vocabulary().word(lemma).can(Feature.INF)) {
          Word word = pack.vocabulary().reread(token.word(), lemma);
          tokens.set(i, new Token(token.start(), token.end(), word));
          return;
        }
      }
    }
  }
}
