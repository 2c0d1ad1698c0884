package org.hearsay.app;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.app.cli.Hearsay;
import org.hearsay.app.cli.PackLanguages;
import org.hearsay.app.cli.Setting;
import org.hearsay.pipeline.Analysis;

/** The command line with the toy analysis, slowed down so that there is time to kill it. */
public final class ToyMain {

  private ToyMain() {}

  public static void main(String[] args) {
    Setting setting =
        new Setting(
            ToyMain::slow,
            new PackLanguages(),
            false,
            Optional.empty(),
            Path.of(System.getProperty("user.home")));
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    System.exit(Hearsay.commandLine(setting).setOut(out).setErr(err).execute(args));
  }

  private static Analysis slow() {
    ToyAnalysis toy = new ToyAnalysis();
    return (Analysis)
        Proxy.newProxyInstance(
            ToyMain.class.getClassLoader(),
            new Class<?>[] {Analysis.class},
            (proxy, method, arguments) -> {
              Thread.sleep(method.getName().equals("conclude") ? 200 : 4);
              try {
                return method.invoke(toy, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
