package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages told apart by small profiles. */
class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER =
      LanguageIdentifier.of(
          List.of(
              profile(
                  "en", "", "the of and to in a was it that said by", "dam broke dawn minister"),
              profile(
                  "it",
                  "àèéìòù",
                  "il la di che in è un da l' all' dell'",
                  "diga ministro crollata alba detto"),
              profile(
                  "pl",
                  "ąćęłńóśźż",
                  "i w na z że się do nie jest o",
                  "zapora pękła świcie minister powiedział"),
              profile(
                  "ro",
                  "ăâîșț",
                  "a la de în și că un cu s-a",
                  "barajul cedat zori ministrul spus")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The dam broke at dawn, the minister said.",
        "it|La diga è crollata all'alba, ha detto il ministro.",
        "pl|Minister powiedział, że zapora pękła o świcie.",
        "ro|Barajul a cedat în zori, a spus ministrul.",
        "en|THE DAM BROKE AT DAWN, THE MINISTER SAID.",
        "en|The minister, Władysław Kosiniak-Kamysz, said that the dam in Łódź broke.",
        "pl|John Kirby powiedział, że zapora The Old Dam pękła o świcie."
      })
  void language_ofOneSentence(String tag, String text) {
    assertThat(IDENTIFIER.identify(text)).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12:30, 2024",
        "Der Damm brach im Morgengrauen, sagte der Minister.",
        "La presa se rompió al amanecer, dijo el ministro de la región.",
        "Плотина прорвалась на рассвете.",
        "새벽에 댐이 무너졌다고 장관이 말했다.",
        "Elite League: Dundee Stars, Belfast Giants"
      })
  void language_notLoaded(String text) {
    assertThat(IDENTIFIER.identify(text)).isEqualTo(LanguageIdentifier.UNDETERMINED);
  }

  @Test
  void mayBe_isKinderThanIdentify() {
    assertThat(IDENTIFIER.mayBe("zapora Dundee", "pl")).isTrue();
    assertThat(IDENTIFIER.mayBe("Der Damm brach im Morgengrauen.", "pl")).isFalse();
  }

  @Test
  void identify_withoutProfiles() {
    assertThat(LanguageIdentifier.of(List.of()).identify("The dam broke.")).isEqualTo("und");
  }

  private static LanguageProfile profile(
      String tag, String letters, String frequent, String known) {
    return new LanguageProfile(
        tag,
        UnicodeScript.LATIN,
        Set.of(frequent.split(" ")),
        letters,
        Set.of(known.split(" "))::contains);
  }
}
