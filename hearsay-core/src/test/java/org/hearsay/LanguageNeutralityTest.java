package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No class outside {@code org.hearsay.language} names a language: no string in the main sources of
 * any module is the tag of a language pack or the English name of its language.
 */
final class LanguageNeutralityTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  /**
   * A comment, a character or a string, whichever comes first; group 1 holds what stands in the
   * string.
   */
  private static final Pattern LITERAL =
      Pattern.compile(
          "//[^\\n]*+|/\\*[\\s\\S]*?\\*/|'(?:\\\\.|[^'\\\\])++'"
              + "|\"\"\"[\\s\\S]*?\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*+)\"");

  /** Tags that code may well use as a word of its own, so that a string of it proves nothing. */
  private static final Set<String> TAGS_THAT_ARE_WORDS =
      Set.of("am", "as", "be", "he", "id", "is", "no", "or", "to");

  @Test
  void mainSources_nameNoLanguage() throws IOException {
    Set<String> names = languageNames();
    List<Path> sources = mainSources();
    assertThat(sources).as("main sources found").hasSizeGreaterThan(30);

    var found = new ArrayList<String>();
    for (Path source : sources) {
      String text = Files.readString(source);
      for (Matcher m = LITERAL.matcher(text); m.find(); ) {
        if (m.group(1) != null && names.contains(m.group(1))) {
          long line = text.substring(0, m.start()).lines().count();
          found.add("%s:%d: \"%s\"".formatted(PROJECT.relativize(source), line, m.group(1)));
        }
      }
    }
    assertThat(found)
        .as("what is true of one language stands in its pack (docs/language-packs.md)")
        .isEmpty();
  }

  /** The English names of all languages, and the tags of those that have a pack. */
  private static Set<String> languageNames() throws IOException {
    var names = new TreeSet<String>();
    for (String code : Locale.getISOLanguages()) {
      names.add(Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
    }
    try (Stream<Path> folders = Files.list(PROJECT.resolve("hearsay-languages"))) {
      folders
          .filter(folder -> Files.exists(folder.resolve("language.yaml")))
          .map(folder -> folder.getFileName().toString())
          .filter(tag -> !TAGS_THAT_ARE_WORDS.contains(tag))
          .forEach(names::add);
    }
    assertThat(names).as("languages").hasSizeGreaterThan(150);
    return names;
  }

  private static List<Path> mainSources() throws IOException {
    var sources = new ArrayList<Path>();
    try (Stream<Path> modules = Files.list(PROJECT)) {
      for (Path module :
          modules.map(m -> m.resolve("src/main/java")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(module.resolve("org/hearsay/language")))
              .forEach(sources::add);
        }
      }
    }
    return sources;
  }
}
