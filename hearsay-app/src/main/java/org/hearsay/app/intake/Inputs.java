package org.hearsay.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.hearsay.report.intake.Source;
import org.hearsay.report.intake.Suffixes;
import org.hearsay.text.Visible;

/**
 * The files that words on a command line mean, each once.
 *
 * <p>A file is itself, whatever its suffix. A folder is all reports in it and below it, sorted;
 * hidden files and folders, cases and files with other suffixes are left out. A pattern ({@code * ?
 * [ ] { }}, {@code **} for folders at any depth) is the files that match it. {@code -} is standard
 * input.
 */
public final class Inputs {

  private static final String STANDARD_INPUT = "-";

  /** What standard input may hold, which is kept in memory. */
  private static final int MOST_INPUT = 256 << 20;

  private static final int MOST_DEPTH = 100;

  private final Set<Path> leftOut;
  private final InputStream standardInput;
  private final Map<Path, Source> sources = new LinkedHashMap<>();
  private final Set<Path> folders = new HashSet<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private Inputs(Path caseFile, InputStream standardInput) {
    Path of = caseFile.toAbsolutePath().normalize();
    this.standardInput = standardInput;
    leftOut =
        Set.of(
            of,
            of.resolveSibling(of.getFileName() + "-wal"),
            of.resolveSibling(of.getFileName() + "-shm"),
            of.resolveSibling(of.getFileName() + "-lock"));
  }

  /**
   * Collects the files that {@code words} mean.
   *
   * @param caseFile the case that they are read into, which is none of them
   * @param standardInput read when one of the words is {@code -}
   */
  public static Inputs of(List<String> words, Path caseFile, InputStream standardInput) {
    Inputs inputs = new Inputs(caseFile, standardInput);
    words.forEach(inputs::add);
    return inputs;
  }

  /** The files, in order of the words and sorted within each folder. */
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /** How many files in folders were left out, by suffix. */
  public Map<String, Integer> skipped() {
    return skipped;
  }

  /** Words that mean no file: a line each, with the next step. */
  public List<String> problems() {
    return problems;
  }

  private void add(String word) {
    if (word.equals(STANDARD_INPUT)) {
      addStandardInput();
      return;
    }
    Path path;
    try {
      path = Path.of(word);
    } catch (InvalidPathException e) {
      problem(word, "can be no name of a file; check the name");
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.notExists(path)) {
      addMatches(word, path);
    } else if (leftOut.contains(path.toAbsolutePath().normalize())) {
      problem(word, "is the case itself; name reports to read into it");
    } else if (!Files.isRegularFile(path)) {
      problem(word, "is no regular file; use - to read from standard input");
    } else {
      put(path);
    }
  }

  private void addFolder(Path folder) {
    int before = sources.size() + problems.size();
    walk(folder, 0);
    if (sources.size() + problems.size() == before) {
      problem(
          folder.toString(),
          "holds no reports (%s); name files of another kind one by one"
              .formatted(String.join(" ", Suffixes.REPORTS)));
    }
  }

  private void addStandardInput() {
    try {
      byte[] bytes = standardInput.readNBytes(MOST_INPUT + 1);
      if (bytes.length > MOST_INPUT) {
        problem("standard input", "is larger than 256 MB; save it as a file and name that");
      } else {
        sources.putIfAbsent(Path.of(STANDARD_INPUT), Source.of(STANDARD_INPUT, bytes));
      }
    } catch (IOException e) {
      problem("standard input", "cannot be read; check what writes to it");
    }
  }

  private void addMatches(String word, Path path) {
    Path base = Path.of("");
    for (Path name : path) {
      if (isPattern(name.toString())) {
        break;
      }
      base = base.resolve(name);
    }
    base = path.isAbsolute() ? path.getRoot().resolve(base) : base;
    if (!isPattern(word) || !Files.isDirectory(base)) {
      problem(word, "there is no such file or folder; check the name");
      return;
    }
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + word);
      try (Stream<Path> below = Files.walk(base, MOST_DEPTH)) {
        List<Path> found =
            below
                .filter(Files::isRegularFile)
                .filter(f -> matcher.matches(f) && !isHidden(f) && !isLeftOut(f))
                .sorted()
                .toList();
        found.forEach(this::put);
        if (found.isEmpty()) {
          problem(word, "matches no file; check the pattern");
        }
      }
    } catch (IOException | java.io.UncheckedIOException | PatternSyntaxException e) {
      problem(word, "cannot be searched; check the pattern and the permissions");
    }
  }

  private void put(Path file) {
    Path key = file.toAbsolutePath().normalize();
    try {
      sources.putIfAbsent(key, Source.of(file.normalize()));
    } catch (IOException e) {
      problem(file.toString(), "cannot be read; check its permissions and the disk");
    }
  }

  private void walk(Path folder, int depth) {
    if (depth > MOST_DEPTH) {
      problem(folder.toString(), "lies deeper than 100 folders; name it by itself");
      return;
    }
    try {
      if (!folders.add(folder.toRealPath())) {
        return;
      }
      List<Path> entries;
      try (Stream<Path> listed = Files.list(folder)) {
        entries = listed.filter(entry -> !isHidden(entry)).sorted().toList();
      }
      for (Path entry : entries) {
        if (Files.isDirectory(entry)) {
          walk(entry, depth + 1);
        } else if (Files.isRegularFile(entry) && !isLeftOut(entry)) {
          consider(entry);
        }
      }
    } catch (IOException e) {
      problem(folder.toString(), "cannot be listed; check its permissions");
    }
  }

  private void consider(Path file) {
    String suffix = Suffixes.of(file.getFileName().toString());
    if (Suffixes.isReport(suffix)) {
      put(file);
    } else {
      skipped.merge(suffix, 1, Integer::sum);
    }
  }

  private void problem(String word, String what) {
    problems.add(Visible.of(word) + ": " + what);
  }

  private boolean isLeftOut(Path file) {
    return leftOut.contains(file.toAbsolutePath().normalize());
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean isPattern(String word) {
    return word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }
}
