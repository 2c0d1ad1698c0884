import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formatter of all Java sources: {@code check} fails and names the files whose format is off,
 * {@code apply} rewrites them. Run by the build, see pom.xml.
 */
public final class Format {

  public static void main(String[] args) throws Exception {
    var arguments = new ArrayList<>(options(args[0]));
    sources(Path.of("")).forEach(arguments::add);
    var out = new PrintWriter(System.out, true);
    var err = new PrintWriter(System.err, true);
    int code = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
    if (code != 0) {
      err.println(
          "The files named above are not formatted. Next: ./mvnw -N verify -Dhearsay.format=apply");
    }
    System.exit(code);
  }

  private static List<String> options(String action) {
    return switch (action) {
      case "check" -> List.of("--dry-run", "--set-exit-if-changed");
      case "apply" -> List.of("--replace");
      default ->
          throw new IllegalArgumentException("hearsay.format is check or apply, not " + action);
    };
  }

  private static List<String> sources(Path root) throws IOException {
    var found = new ArrayList<String>(List.of("build/Format.java"));
    try (Stream<Path> modules = Files.list(root.toAbsolutePath())) {
      for (Path module : modules.sorted().toList()) {
        Path src = module.resolve("src");
        if (Files.isDirectory(src)) {
          try (Stream<Path> files = Files.walk(src)) {
            files
                .filter(f -> f.toString().endsWith(".java"))
                .map(Path::toString)
                .sorted()
                .forEach(found::add);
          }
        }
      }
    }
    return found;
  }
}
