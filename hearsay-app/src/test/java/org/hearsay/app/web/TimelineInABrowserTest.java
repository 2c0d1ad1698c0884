package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.app.export.Exports;
import org.hearsay.casefile.CaseIndex;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** TimelineJS itself shows the export of a case in which every text is hostile. */
final class TimelineInABrowserTest {

  private static final String READY =
      "() => window.timeline && document.querySelectorAll('.tl-slide').length > 0";

  private final List<String> trouble = new CopyOnWriteArrayList<>();

  @Test
  void timeline_showsEverySlide_andRunsNothing() {
    Optional<Path> chromium = Chromium.find();
    if (chromium.isEmpty()) {
      assertThat(Chromium.isRequired()).as("no Chromium on this machine").isFalse();
      Assumptions.abort("no Chromium on this machine");
    }
    CaseIndex index = CaseIndex.of(HostileCase.withControls());
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright, chromium.orElseThrow())) {
      Page page = browser.newPage();
      page.route("**/*", route -> route.abort());
      page.onPageError(error -> trouble.add("error: " + error));
      page.setContent("<body><div id='line' style='width:900px;height:600px'></div></body>");
      page.evaluate("() => { window.ran = 0; window.pwned = () => { window.ran++; } }");
      page.evaluate("script => { (0, eval)(script + ';window.TL = TL') }", script());
      page.evaluate(
          "events => { window.timeline = new TL.Timeline('line', JSON.parse(events), {font: null})"
              + " }",
          Exports.write("timelinejs", index));
      page.waitForFunction(READY);
      assertThat(page.locator(".tl-slide").count()).isEqualTo(index.file().claims().size());
      assertThat(page.evaluate("() => window.ran")).isEqualTo(0);
      assertThat(page.locator(".tl-slide script, .tl-slide iframe, .tl-slide form").count())
          .isZero();
      assertThat(page.locator(".tl-slide").first().innerText()).contains("pwned");
    }
    assertThat(trouble).isEmpty();
  }

  private static String script() {
    return BrowserFixture.text("/schemas/timelinejs/timeline.js");
  }
}
