package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.BadPack;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.pipeline.PackCheck;

/** The language packs of this installation. */
public final class PackLanguages implements Languages {

  @Override
  public List<Language> list() {
    return LanguagePacks.onClassPath().listPacks().stream()
        .map(pack -> new Language(pack.tag(), pack.name(), holds(pack)))
        .toList();
  }

  @Override
  public Check check(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Failure(folder + ": there is no such folder; name the folder of a language pack");
    }
    PackCheck check = PackCheck.of(folder, gazetteer());
    return new Check(
        check.summary(), check.problems().stream().map(BadPack.Problem::toString).toList());
  }

  @Override
  public Map<String, Integer> counts(String tag) {
    Path pack = LanguagePacks.folderOnClassPath("hearsay/languages").resolve(tag);
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<Path> files = Files.list(pack)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
        String name = String.valueOf(file.getFileName());
        counts.put(name.substring(0, name.length() - ".tsv".length()), entries(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  private static int entries(Path table) throws IOException {
    return (int)
        Files.readAllLines(table).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .count();
  }

  private static Gazetteer gazetteer() {
    try {
      return GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String holds(LanguagePack pack) {
    return "%,d constructions, %,d classes of words, %,d sentences"
        .formatted(pack.patterns().size(), pack.classes().size(), pack.table("sentences").size());
  }
}
