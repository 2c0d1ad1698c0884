package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
