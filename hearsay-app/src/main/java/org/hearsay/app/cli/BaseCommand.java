package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: their setting, where they print, {@code --help} and {@code --debug}. */
@Command(mixinStandardHelpOptions = true, versionProvider = Hearsay.Version.class)
abstract class BaseCommand implements Callable<Integer> {

  final Setting setting;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--debug", description = "Show where an error comes from.")
  private boolean debug;

  BaseCommand(Setting setting) {
    this.setting = setting;
  }

  /** Whether a command was asked to show stack traces. */
  static boolean debug(CommandLine command) {
    return command.getCommandSpec().userObject() instanceof BaseCommand base && base.debug;
  }

  boolean debug() {
    return debug;
  }

  CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }

  PrintWriter out() {
    return spec().commandLine().getOut();
  }

  PrintWriter err() {
    return spec().commandLine().getErr();
  }

  Page page() {
    return new Page(setting.terminal(), Page.WIDTH);
  }

  CaseIndex load(CaseAt at) {
    try (CaseStore store = at.openToRead()) {
      return load(at, store);
    }
  }

  /** The case as last computed; says so when there are reports that it does not show. */
  CaseIndex load(CaseAt at, CaseStore store) {
    int waiting = store.countWaiting();
    if (waiting > 0) {
      Errors.line(
          err(),
          "%s: %,d reports of a reading that did not end are not shown; read again to go on"
              .formatted(at, waiting));
      err().flush();
    }
    return CaseIndex.of(store.load());
  }
}
