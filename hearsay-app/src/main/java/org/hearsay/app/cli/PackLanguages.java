package org.hearsay.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.language.BadPack;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.language.PackReader;

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
    try {
      return new Check(holds(PackReader.read(folder)), List.of());
    } catch (BadPack bad) {
      return new Check("", bad.problems().stream().map(BadPack.Problem::toString).toList());
    }
  }

  private static String holds(LanguagePack pack) {
    return "%,d patterns, %,d function words"
        .formatted(pack.patterns().size(), pack.functionWords().size());
  }
}
