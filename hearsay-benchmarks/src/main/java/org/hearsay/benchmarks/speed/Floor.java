package org.hearsay.benchmarks.speed;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.reading.Tokenizer;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the same texts cost that do less: the floor, which only breaks words and looks up their
 * cached lemmas, and as a peer Lucene's analysers, which break words and cut off endings.
 */
final class Floor {

  private static final String PEER = "org.apache.lucene.analysis.%s.%sAnalyzer";

  private final Map<String, Tokenizer> tokenizers = new HashMap<>();
  private final Map<String, @Nullable Analyzer> peers = new HashMap<>();
  private final Stages stages = new Stages();
  private long tokens;
  private long peerTokens;

  Floor() {
    for (LanguagePack pack : LanguagePacks.onClassPath().listPacks()) {
      tokenizers.put(pack.tag(), new Tokenizer(pack));
      peers.put(pack.tag(), peer(pack.tag()));
    }
  }

  /** Lucene's analyser for a language; null where it has none of its own. */
  private static @Nullable Analyzer peer(String tag) {
    String language = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    try {
      return (Analyzer)
          Class.forName(PEER.formatted(tag, language)).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** Measures both on these reports, warm: each text is gone through once before. */
  void measure(List<Filed> reports) throws Exception {
    breakWords(reports);
    tokens += stages.time("floor", () -> breakWords(reports));
    analyse(reports);
    peerTokens += stages.time("peer", () -> analyse(reports));
  }

  private long breakWords(List<Filed> reports) {
    long count = 0;
    for (Filed filed : reports) {
      Tokenizer tokenizer = tokenizers.get(filed.language());
      Report report = filed.report();
      if (tokenizer != null) {
        count += tokenizer.tokens(report.text(), List.of(report.body())).size();
      }
    }
    return count;
  }

  private long analyse(List<Filed> reports) throws IOException {
    long count = 0;
    for (Filed filed : reports) {
      Analyzer peer = peers.get(filed.language());
      if (peer != null) {
        try (TokenStream stream = peer.tokenStream("text", filed.report().text())) {
          stream.reset();
          while (stream.incrementToken()) {
            count++;
          }
          stream.end();
        }
      }
    }
    return count;
  }

  long tokens() {
    return tokens;
  }

  /**
   * Both beside the reading.
   *
   * @param reading seconds of processor time that reading the same texts took
   */
  String table(double reading) {
    double floor = stages.processor("floor");
    double peer = stages.processor("peer");
    return String.format(
        Locale.ROOT,
        """
        floor            %,10.0f tokens/s: words and cached lemmas; reading takes %.1f times as long
        Lucene           %,10.0f tokens/s: words and stems, no lemmas, no names, no statements
        """,
        tokens / floor,
        reading / floor,
        peerTokens / peer);
  }
}
