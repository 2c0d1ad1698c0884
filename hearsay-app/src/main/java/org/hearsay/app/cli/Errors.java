package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.hearsay.app.brief.Page;
import org.hearsay.app.intake.Stopped;
import org.hearsay.app.web.DeskFailure;
import org.hearsay.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One clear line for every error; the stack trace only where {@code --debug} asks for it. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    line(err, message(e));
    if (BaseCommand.debug(command)) {
      e.printStackTrace(err);
    }
    err.flush();
    return Exit.FAILED;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    line(err, String.valueOf(e.getMessage()));
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return Exit.USAGE;
  }

  /** Prints an error to the user: one line, after the name of the program. */
  static void line(PrintWriter err, String message) {
    err.println("hearsay: " + Page.clean(message));
  }

  private static String message(Exception e) {
    return switch (e) {
      case Failure failure -> String.valueOf(failure.getMessage());
      case Stopped stopped -> String.valueOf(stopped.getMessage());
      case StoreException refused -> String.valueOf(refused.getMessage());
      case DeskFailure refused -> String.valueOf(refused.getMessage());
      case UncheckedIOException io -> "input or output failed: " + io.getMessage();
      default ->
          "this is an error in Hearsay (%s: %s); run it again with --debug and report what it prints"
              .formatted(e.getClass().getSimpleName(), e.getMessage());
    };
  }
}
