package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that paths on a command line mean, each once.
 *
 * <p>A file is itself, whatever its suffix. A folder is all reports in it and below it, sorted;
 * hidden files and folders, cases and files with other suffixes are left out.
 */
final class Inputs {

  /** The suffixes of reports in folders. */
  static final List<String> SUFFIXES = List.of(".txt", ".md", ".html", ".htm");

  private final Set<Path> leftOut;
  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final Set<Path> folders = new HashSet<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private Inputs(Path caseFile) {
    Path of = caseFile.toAbsolutePath().normalize();
    leftOut =
        Set.of(
            of,
            of.resolveSibling(of.getFileName() + "-wal"),
            of.resolveSibling(of.getFileName() + "-shm"));
  }

  /**
   * Collects the files that {@code paths} mean.
   *
   * @param caseFile the case that they are read into, which is none of them
   */
  static Inputs of(List<Path> paths, Path caseFile) {
    Inputs inputs = new Inputs(caseFile);
    paths.forEach(inputs::add);
    return inputs;
  }

  /** The files, in order of the paths and sorted within each folder. */
  List<Path> files() {
    return List.copyOf(files.values());
  }

  /** How many files in folders were left out, by suffix. */
  Map<String, Integer> skipped() {
    return skipped;
  }

  /** Paths that mean no file: a line each, with the next step. */
  List<String> problems() {
    return problems;
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      int before = files.size() + problems.size();
      walk(path);
      if (files.size() + problems.size() == before) {
        problems.add(
            "%s: holds no reports (%s); name files of another kind one by one"
                .formatted(path, String.join(" ", SUFFIXES)));
      }
    } else if (Files.notExists(path)) {
      problems.add(path + ": there is no such file or folder; check the name");
    } else if (leftOut.contains(path.toAbsolutePath().normalize())) {
      problems.add(path + ": is the case itself; name reports to read into it");
    } else {
      put(path);
    }
  }

  private void put(Path file) {
    files.putIfAbsent(file.toAbsolutePath().normalize(), file.normalize());
  }

  private void walk(Path folder) {
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
          walk(entry);
        } else {
          consider(entry);
        }
      }
    } catch (IOException e) {
      problems.add(folder + ": cannot be listed; check its permissions");
    }
  }

  private void consider(Path file) {
    String suffix = suffix(file);
    if (leftOut.contains(file.toAbsolutePath().normalize())) {
      return;
    }
    if (SUFFIXES.contains(suffix)) {
      put(file);
    } else {
      skipped.merge(suffix, 1, Integer::sum);
    }
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static String suffix(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "no suffix" : name.substring(dot);
  }
}
