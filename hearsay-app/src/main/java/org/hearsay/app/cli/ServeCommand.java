package org.hearsay.app.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.web.Desk;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay serve}: opens a case as a desk in the browser, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Open a case as a desk in the browser.",
      "It listens on this machine alone, and asks nothing of the network."
    })
final class ServeCommand extends BaseCommand {

  @Parameters(paramLabel = "CASE", description = "The case: its file, or postgresql://…")
  private @Nullable String name;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "7879",
      description = "The port; ${DEFAULT-VALUE} when not given, 0 for any free one.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "The address to listen on; ${DEFAULT-VALUE} when not given.",
        "Any but this machine's own makes the desk ask for an access token."
      })
  private String host = "127.0.0.1";

  @Option(
      names = "--access",
      paramLabel = "TOKEN",
      description = "The access token; made up when needed and not given.")
  private @Nullable String access;

  ServeCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt at = CaseAt.of(Objects.requireNonNull(name));
    if (port < 0 || port > 65_535) {
      throw new Failure(port + " is no port; name one from 1 to 65535 with --port");
    }
    try (Desk desk =
        Desk.open(at, new Desk.Address(host, port, access()), setting.analysis(), this::defect)) {
      out().println("The desk over " + at + " is open at");
      out().println("  " + desk.url());
      out().println("Stop it with Ctrl-C.");
      out().flush();
      desk.warmUp();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.DONE;
  }

  /** The token given, or one made up where others than this machine could ask. */
  private @Nullable String access() {
    if (access != null || isLoopback()) {
      return access;
    }
    return UUID.randomUUID().toString().replace("-", "");
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new Failure(host + ": no such address; name one of this machine with --host", e);
    }
  }

  private synchronized void defect(Throwable defect) {
    Errors.line(err(), "an error in the desk: " + defect);
    if (debug()) {
      defect.printStackTrace(err());
    }
    err().flush();
  }
}
