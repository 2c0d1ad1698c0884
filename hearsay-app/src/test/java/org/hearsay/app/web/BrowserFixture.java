package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.app.cli.Hearsay;
import org.hearsay.app.cli.PackLanguages;
import org.hearsay.app.cli.Setting;
import org.hearsay.store.CaseAt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser on a desk over the example case; every test also fails for an error on the console and
 * for a request to another host.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserFixture {

  private static final double PATIENCE = 30_000;

  @TempDir static Path folder;

  final List<String> trouble = new CopyOnWriteArrayList<>();
  final List<Throwable> defects = new CopyOnWriteArrayList<>();
  Playwright playwright;
  Browser browser;
  Desk desk;
  BrowserContext context;
  Page page;

  @BeforeAll
  void openBrowser() {
    // what is waited for may be computed by an engine that is only starting
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Optional<Path> chromium = Chromium.find();
    if (chromium.isEmpty()) {
      String missing =
          "no Chromium on this machine: the desk is not tested in a browser;"
              + " install it, or name one in HEARSAY_CHROMIUM";
      assertThat(Chromium.isRequired()).as(missing).isFalse();
      System.err.println("[WARNING] " + missing);
      Assumptions.abort(missing);
    }
    desk =
        Desk.open(
            CaseAt.of(readExample()),
            address(),
            org.hearsay.pipeline.Hearsay::onClassPath,
            defects::add);
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright, chromium.orElseThrow());
  }

  private static Desk.Address address() {
    return new Desk.Address("127.0.0.1", 0, null);
  }

  private static Path readExample() {
    Path file = folder.resolve("example.hearsay");
    StringWriter err = new StringWriter();
    Setting setting =
        new Setting(
            org.hearsay.pipeline.Hearsay::onClassPath,
            new PackLanguages(),
            false,
            Optional.empty(),
            folder);
    int code =
        Hearsay.commandLine(setting)
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err))
            .execute("read", example().toString(), "--case", file.toString());
    assertThat(code).as(err.toString()).isZero();
    return file;
  }

  private static Path example() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("examples/najin"))) {
        return at.resolve("examples/najin");
      }
    }
    throw new IllegalStateException("there is no example case above the working folder");
  }

  @AfterAll
  void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  @BeforeEach
  void openPage() {
    trouble.clear();
    newPage(new Browser.NewContextOptions());
  }

  void newPage(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = browser.newContext(options.setAcceptDownloads(true));
    page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        trouble.add("console: " + message.text());
      }
    });
    page.onPageError(error -> trouble.add("error: " + error));
    context.onRequest(request -> {
      if (!request.url().startsWith(root())) {
        trouble.add("request to " + request.url());
      }
    });
  }

  @AfterEach
  void page_hasNoTrouble() {
    context.close();
    context = null;
    assertThat(trouble).isEmpty();
    assertThat(defects).isEmpty();
  }

  String root() {
    return "http://127.0.0.1:" + desk.port();
  }

  void open(String path) {
    page.navigate(root() + path);
  }

  static String text(String resource) {
    try (var in = BrowserFixture.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
