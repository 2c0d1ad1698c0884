package org.hearsay;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The direction of data, package by package.
 *
 * <p>A package stands in {@link #TABLE} with the packages that it may see, each of which stands
 * above it. A subpackage has a row of its own, and its parent's row says nothing about it.
 */
final class ArchitectureTest {

  private static final String TABLE =
      """
      text       |
      report     | text
      report.intake | text report
      gazetteer  | text
      language   | text
      reading    | text report gazetteer language
      reading.quantity | text language reading
      reading.time     | text language reading reading.quantity
      statement  | text report gazetteer language reading
      claim      | text report statement
      stemma     | text report statement claim
      casefile   | text report statement claim stemma
      pipeline   | text report gazetteer language reading reading.quantity reading.time statement claim stemma casefile
      """;

  /**
   * What {@code claim} and later may never see, whatever the table says: a statement carries all
   * that they need.
   */
  private static final List<String> BEFORE_STATEMENTS = List.of("reading", "language");

  private static final List<String> AFTER_STATEMENTS = List.of("claim", "stemma", "casefile");

  private static final String ROOT = "org.hearsay.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay");

  private final Map<String, Set<String>> table = table();

  @Test
  void package_seesWhatItsRowSays() {
    assertThat(dependencies().filter(d -> !allowed(d)).map(ArchitectureTest::describe).distinct())
        .as("dependencies that the table does not allow")
        .isEmpty();
  }

  @Test
  void package_hasARow() {
    assertThat(table.keySet())
        .as("a new package gets a row in the table, an old one loses it")
        .containsExactlyInAnyOrderElementsOf(packages());
  }

  @Test
  void package_isNullMarked() {
    assertThat(packages())
        .allMatch(p -> CLASSES.getPackage(ROOT + p).isAnnotatedWith(NullMarked.class));
  }

  @Test
  void row_seesOnlyRowsAbove() {
    var above = new TreeSet<String>();
    table.forEach((name, seen) -> {
      assertThat(above).as("rows above " + name).containsAll(seen);
      above.add(name);
    });
  }

  @Test
  void claimAndLater_neverSeeAReadingOrALanguage() {
    table.forEach((name, seen) -> {
      if (isIn(AFTER_STATEMENTS, name)) {
        assertThat(seen).as(name).noneMatch(s -> isIn(BEFORE_STATEMENTS, s));
      }
    });
  }

  /**
   * Depth 1 takes {@code reading} and all below it as one, depth 2 {@code reading.time} and all
   * below it, and so on.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void packages_haveNoCycle(int depth) {
    slices().assignedFrom(new Depth(depth)).should().beFreeOfCycles().check(CLASSES);
  }

  private boolean allowed(Dependency dependency) {
    String from = name(dependency.getOriginClass());
    String to = name(dependency.getTargetClass());
    return from.equals(to) || table.getOrDefault(from, Set.of()).contains(to);
  }

  private static Stream<Dependency> dependencies() {
    return CLASSES.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> isOurs(d.getTargetClass()));
  }

  private static String describe(Dependency d) {
    return "%s sees %s: %s"
        .formatted(name(d.getOriginClass()), name(d.getTargetClass()), d.getDescription());
  }

  private static Set<String> packages() {
    var found = new TreeSet<String>();
    CLASSES.forEach(c -> found.add(name(c)));
    return found;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  /** The package of a class, below {@code org.hearsay}. */
  private static String name(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static boolean isIn(List<String> tops, String name) {
    return tops.contains(name.split("\\.", 2)[0]);
  }

  private static Map<String, Set<String>> table() {
    var rows = new LinkedHashMap<String, Set<String>>();
    TABLE
        .lines()
        .map(line -> line.split("\\|", -1))
        .forEach(row -> {
          Set<String> seen = new TreeSet<>(Arrays.asList(row[1].strip().split(" +")));
          seen.remove("");
          assertThat(rows.put(row[0].strip(), seen)).as("a second row for " + row[0]).isNull();
        });
    return rows;
  }

  /** Packages cut after so many names. */
  private record Depth(int depth) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (!isOurs(type)) {
        return SliceIdentifier.ignore();
      }
      String[] names = name(type).split("\\.");
      return SliceIdentifier.of(Arrays.stream(names).limit(depth).collect(joining(".")));
    }

    @Override
    public String getDescription() {
      return "packages at depth " + depth;
    }
  }
}
