package org.hearsay.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The language packs at hand, by tag: every folder with a {@code language.yaml} is one. */
public final class LanguagePacks {

  private static final String ROOT = "hearsay/languages";

  private final Map<String, LanguagePack> byTag;

  private LanguagePacks(Map<String, LanguagePack> byTag) {
    this.byTag = byTag;
  }

  /** These packs. */
  public static LanguagePacks of(List<LanguagePack> packs) {
    Map<String, LanguagePack> byTag = new LinkedHashMap<>();
    packs.forEach(pack -> byTag.put(pack.tag(), pack));
    return new LanguagePacks(byTag);
  }

  /**
   * All packs in the folders of {@code root}.
   *
   * @throws BadPack if one of them can't be read
   */
  public static LanguagePacks load(Path root) {
    try (Stream<Path> folders = Files.list(root)) {
      return of(
          folders
              .filter(folder -> Files.isRegularFile(folder.resolve("language.yaml")))
              .sorted()
              .toList()
              .parallelStream()
              .map(PackReader::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All packs on the class path. */
  public static LanguagePacks onClassPath() {
    return load(folderOnClassPath(ROOT));
  }

  /**
   * A folder of the class path as a path, also inside a jar.
   *
   * @throws IllegalStateException if there is none
   */
  public static Path folderOnClassPath(String folder) {
    URL url = LanguagePacks.class.getClassLoader().getResource(folder);
    if (url == null) {
      throw new IllegalStateException("no " + folder + " on the class path");
    }
    try {
      URI uri = url.toURI();
      return uri.getScheme().equals("jar") ? fileSystem(uri).getPath(folder) : Path.of(uri);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException(folder + " can't be opened: " + e.getMessage(), e);
    }
  }

  private static FileSystem fileSystem(URI uri) throws IOException {
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    }
  }

  public Optional<LanguagePack> findPack(String tag) {
    return Optional.ofNullable(byTag.get(tag));
  }

  public List<LanguagePack> listPacks() {
    return new ArrayList<>(byTag.values());
  }
}
