package org.hearsay.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.LanguagePacks;
import org.hearsay.pipeline.PackCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in every pack holds: constructions, classes of words, whole sentences. */
final class PackTest {

  private static final Path ROOT = LanguagePacks.folderOnClassPath("hearsay/languages");
  private static final int FEWEST = 4;

  @TestFactory
  Stream<DynamicTest> pack_holdsWhatItsExamplesSay() throws IOException {
    Gazetteer gazetteer =
        GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer"));
    return packs().stream()
        .map(pack ->
            DynamicTest.dynamicTest(
                pack.getFileName().toString(),
                () -> assertThat(PackCheck.of(pack, gazetteer).problems()).isEmpty()));
  }

  @Test
  void packs_areFound() throws IOException {
    assertThat(packs()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(f -> Files.isRegularFile(f.resolve("language.yaml"))).sorted().toList();
    }
  }
}
