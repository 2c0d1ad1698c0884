package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay languages}: lists the languages at hand; {@code check} checks a pack. */
@Command(name = "languages", description = "List the languages that reports are read in.")
final class LanguagesCommand extends BaseCommand {

  LanguagesCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    List<Languages.Language> languages = setting.languages().list();
    if (languages.isEmpty()) {
      throw new Failure("there are no language packs in this installation; build it anew");
    }
    for (Languages.Language language : languages) {
      out().printf("%-8s %-24s %s%n", language.tag(), language.name(), language.holds());
    }
    out().flush();
    return Exit.DONE;
  }

  @Command(
      name = "table",
      mixinStandardHelpOptions = true,
      description = "Print what each language has, and how well it is read, as Markdown.")
  int table(
      @Option(
              names = "--figures",
              paramLabel = "FILE",
              description = "Measured figures: figure, language and value, parted by tabs.")
          @Nullable Path figures) {
    new LanguageTable(setting.languages(), figures).lines().forEach(out()::println);
    out().flush();
    return Exit.DONE;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Check a language pack: its tables, its patterns, its examples.")
  int check(
      @Parameters(paramLabel = "DIR", description = "The folder of the pack.")
          @Nullable Path folder) {
    Languages.Check check = setting.languages().check(Objects.requireNonNull(folder));
    if (check.problems().isEmpty()) {
      out().println(folder + ": all is well; " + check.summary());
      out().flush();
      return Exit.DONE;
    }
    check.problems().forEach(out()::println);
    out().flush();
    int count = check.problems().size();
    throw new Failure(
        "%s: %d %s, see above; docs/language-packs.md tells the format"
            .formatted(folder, count, count == 1 ? "problem" : "problems"));
  }
}
