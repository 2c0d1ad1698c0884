package org.hearsay.app.cli;

import java.util.Objects;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code hearsay}: shows usage, and dispatches to its subcommands. */
@Command(
    name = "hearsay",
    description = "Who says so, and how do they know?",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Hearsay.Version.class,
    footer = {
      "",
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 some inputs could not be read, the others"
          + " were."
    })
public final class Hearsay implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private Hearsay() {}

  /** The command line with all commands, ready to execute. */
  public static CommandLine commandLine(Setting setting) {
    CommandLine line =
        new CommandLine(new Hearsay())
            .addSubcommand(new ReadCommand(setting))
            .addSubcommand(new BriefCommand(setting))
            .addSubcommand(new TraceCommand(setting))
            .addSubcommand(new ServeCommand(setting))
            .addSubcommand(new ExplainCommand(setting))
            .addSubcommand(new SearchCommand(setting))
            .addSubcommand(new JudgeCommand(setting))
            .addSubcommand(new DossierCommand(setting))
            .addSubcommand(new VerifyCommand(setting))
            .addSubcommand(new ExportCommand(setting))
            .addSubcommand(new LanguagesCommand(setting))
            .addSubcommand(new DemoCommand(setting));
    Errors errors = new Errors();
    return line.setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors)
        .registerConverter(CaseAt.class, CaseAt::of)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                setting.terminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
  }

  @Override
  public void run() {
    CommandSpec command = Objects.requireNonNull(spec);
    throw new ParameterException(command.commandLine(), "Say what to do: a command is missing.");
  }

  /** The version in the manifest of the jar that holds this class. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Hearsay.class.getPackage().getImplementationVersion();
      return new String[] {"hearsay " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
