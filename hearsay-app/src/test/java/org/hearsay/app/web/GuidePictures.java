package org.hearsay.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of docs/guide; the command stands in docs/guide/README.md. */
@EnabledIfSystemProperty(named = "hearsay.pictures", matches = ".+")
final class GuidePictures extends BrowserFixture {

  @Test
  void pictures_areMade() {
    newPage(
        new Browser.NewContextOptions()
            .setViewportSize(1280, 800)
            .setColorScheme(ColorScheme.LIGHT));
    open("/");
    String claim = page.locator(".claim a.gloss").first().getAttribute("href");
    picture("claims");
    open(claim);
    picture("claim");
    String report =
        page.locator("table.stemma a[data-open]")
            .first()
            .getAttribute("href")
            .replaceAll("#.*", "");
    open(report);
    picture("report");
    open("/matrix");
    picture("matrix");
    open("/timeline");
    picture("timeline");
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("hearsay.pictures"), name + ".png")));
  }
}
