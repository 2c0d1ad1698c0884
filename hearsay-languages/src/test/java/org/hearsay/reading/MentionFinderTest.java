package org.hearsay.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mentions of a text as {@code id id id}; an id that starts with n: is a name of the text. */
final class MentionFinderTest {

  private static final Gazetteer GAZETTEER = gazetteer();
  private static final Map<String, LanguagePack> PACKS = new ConcurrentHashMap<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Elysee told Le Monde that French troops had left Niger. | fr-elysee lemonde fr"
            + " ne",
        "en | Emmanuel Macron met Mr Obi in Paris. Macron was tired.      | emmanuel-macron n:obi"
            + " paris emmanuel-macron",
        "en | In May the spokesman Paul Mbeki spoke. Mbeki later left.    | n:paul mbeki n:paul"
            + " mbeki",
        "pl | Władze Norwegii wezwały ambasadora Chin, podał portal Onet. | no cn onet",
        "pl | Z wulkanologiem Janem Wiśnickim rozmawiała Agencja Reutera. Wiśnicki milczał. | n:jan"
            + " wisnicki reuters n:jan wisnicki",
        "ro | Președintele Franței, Emmanuel Macron, a ajuns la Budapesta. | fr emmanuel-macron"
            + " budapest",
        "ro | Grecii și turcii au semnat la Atena, scrie Adevărul.          | gr tr athens"
            + " adevarul",
        "it | I greci accusano il governo turco, scrive la Repubblica.     | gr tr repubblica",
        "it | Secondo Unicef e Croce Rossa, a Goma mancano i viveri.      | unicef icrc goma",
      })
  void text_hasMentions(String language, String text, String ids) {
    assertThat(find(language, text).stream().map(Mention::id).collect(joining(" "))).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Danish foreign minister spoke.   | ADJECTIVE",
        "en | The Danes have spoken.               | DEMONYM",
        "it | I danesi hanno parlato.              | DEMONYM",
        "it | Le truppe danesi hanno sparato.      | ADJECTIVE",
        "ro | Danezii au vorbit.                   | DEMONYM",
        "ro | Soldații danezi au tras.             | ADJECTIVE",
        "pl | Duńczycy milczą.                     | DEMONYM",
        "pl | Duńskiego ministra nie było.         | ADJECTIVE",
      })
  void people_areToldFromAdjective(String language, String text, String form) {
    Mention found = find(language, text).get(0);
    assertThat(found.id() + " " + found.form()).isEqualTo("dk " + form);
  }

  private static List<Mention> find(String language, String text) {
    assumeTrue(Files.exists(Path.of(language, "language.yaml")), "no pack yet");
    LanguagePack pack = PACKS.computeIfAbsent(language, tag -> PackReader.read(Path.of(tag)));
    List<Token> tokens = new Tokenizer(pack).tokens(text);
    return MentionFinder.find(pack, GAZETTEER, text, tokens, List.of(), Matches.of(pack, tokens));
  }

  private static Gazetteer gazetteer() {
    try {
      return GazetteerReader.read(Path.of("gazetteer"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
