package org.hearsay.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main paths of an analyst over the example case, clicked in a browser. */
final class BrowserTest extends BrowserFixture {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** Addresses of one page of each kind. */
  private List<String> pages() {
    open("/");
    String claim = page.locator(".claim a.gloss").first().getAttribute("href");
    open("/reports");
    String report = page.locator("td a[data-open]").first().getAttribute("href");
    open("/sources");
    String voice = page.locator("td a.voice").first().getAttribute("href");
    open("/sources?kind=outlet");
    String outlet = page.locator("td a.voice").first().getAttribute("href");
    return List.of(
        "/",
        claim,
        report,
        relation(),
        "/matrix",
        "/timeline",
        "/map",
        "/sources",
        voice,
        outlet,
        "/reports",
        "/judgements",
        "/search?q=container",
        "/nothing-here");
  }

  private String relation() {
    open("/reports");
    for (var link : page.locator("td a[data-open]").all()) {
      String report = link.getAttribute("href");
      var answer = page.request().get(root() + report).text();
      var relation = Pattern.compile("/relation/e[0-9a-f]+").matcher(answer);
      if (relation.find()) {
        return relation.group();
      }
    }
    throw new AssertionError("the example case has no relation");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void page_hasNoSeriousFindingOfAxe(ColorScheme colours) {
    newPage(new Browser.NewContextOptions().setColorScheme(colours));
    String axe = text(AXE);
    List<Object> all = new ArrayList<>();
    for (String path : pages()) {
      open(path);
      page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      page.evaluate(axe);
      Object findings =
          page.evaluate(
              "async () => (await axe.run()).violations.filter(v => v.impact === 'serious' ||"
                  + " v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n =>"
                  + " n.html + n.failureSummary))");
      ((List<?>) findings).forEach(finding -> all.add(path + " " + finding));
    }
    assertThat(all).isEmpty();
    trouble.removeIf(line -> line.contains("404"));
  }

  @Test
  void claim_leadsOverAnEdgeToThePhraseInAReport() {
    open("/?mark=drift");
    page.locator(".claim a.gloss").first().click();
    assertThat(page.locator("table.stemma svg circle").first()).isVisible();
    page.locator("table.stemma a.drifted").first().click();
    assertThat(page.locator("h1")).containsText("⟵");
    page.locator(".pair a:has-text('open the report')").last().click();
    page.locator(".card a.to").first().click();
    assertThat(page.url()).contains("#t");
    assertThat(page.locator(".text a:target")).isVisible();
  }

  @Test
  void filter_narrowsTheListWithoutLoadingThePage() {
    open("/");
    page.evaluate("window.stays = true");
    page.selectOption("#f-stance", "denied");
    page.waitForURL(url -> url.contains("stance=denied"));
    assertThat(page.locator("#list .pager").first()).not().containsText("of 1,");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
    int rows = page.locator(".claim").count();
    page.reload();
    assertThat(page.locator(".claim").count()).isEqualTo(rows);
    assertThat(page.locator("#f-stance").inputValue()).isEqualTo("denied");
  }

  @Test
  void matrixCell_leadsToTheSentences() {
    open("/matrix");
    page.locator("td.cell a").first().click();
    assertThat(page.locator("#h-statements small")).containsText("only");
    assertThat(page.locator(".statement").first()).isVisible();
  }

  @Test
  void merge_showsWhatChanged_andIsUndone() {
    open("/");
    String before = page.locator("#list .pager span").first().innerText();
    page.locator(".claim a.gloss").first().click();
    String other = secondClaim();
    page.locator("#judge summary:has-text('Decide something')").click();
    var form = page.locator("form:has(input[value=merge])");
    form.locator("input[name=object][pattern]").fill(other);
    form.locator("input[name=why]").fill("the same shipment");
    form.locator("button").click();
    assertThat(page.locator(".notice")).containsText("joins what were 2 claims");
    assertThat(page.locator("#judge .judged")).containsText("the same shipment");
    page.locator(".notice button:has-text('Undo')").click();
    assertThat(page.locator(".notice:not([data-decision])")).containsText("Taken back");
    open("/");
    assertThat(page.locator("#list .pager span").first()).hasText(before);
  }

  private String secondClaim() {
    String body = page.request().get(root() + "/api/v1/claims").text();
    var ids = Pattern.compile("\"id\":\"(c[0-9]+)\"").matcher(body);
    assertThat(ids.find() && ids.find()).isTrue();
    return ids.group(1);
  }

  @Test
  void keys_moveAndOpenAndSearch() {
    open("/");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".claim.at")).hasCount(1);
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/claim/"));
    page.keyboard().press("/");
    page.keyboard().type("missile");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/search?q=missile"));
    assertThat(page.locator(".found .hit").first()).isVisible();
  }

  @Test
  void strip_draggedOver_narrowsTheStatements() {
    open("/timeline");
    var strip = page.locator("[data-clock=published] svg").boundingBox();
    page.mouse().move(strip.x + strip.width * 0.2, strip.y + 20);
    page.mouse().down();
    page.mouse().move(strip.x + strip.width * 0.8, strip.y + 25);
    page.mouse().up();
    page.waitForURL(url -> url.contains("from="));
    assertThat(page.locator("[data-clock=published] .selection")).isVisible();
  }

  @Test
  void pages_readWithoutScripts() {
    List<String> all = pages();
    newPage(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    for (String path : all) {
      open(path);
      assertThat(page.locator("h1")).hasCount(1);
    }
    open("/?stance=denied");
    assertThat(page.locator(".claim").first()).isVisible();
    trouble.removeIf(line -> line.contains("404"));
  }

  @Test
  void dossier_asksNothingOfAnybody() throws IOException {
    open("/?mark=drift");
    Download download = page.waitForDownload(() -> page.locator("a[download]").first().click());
    Path file = folder.resolve("dossier.html");
    download.saveAs(file);
    assertThat(Files.readString(file)).contains("Who took it from whom", "SHA-256");
    var offline = browser.newContext(new Browser.NewContextOptions().setOffline(true));
    var sheet = offline.newPage();
    sheet.onRequest(request -> {
      if (!request.url().startsWith("file:")) {
        trouble.add("the dossier asks for " + request.url());
      }
    });
    sheet.onConsoleMessage(message -> trouble.add("the dossier says " + message.text()));
    sheet.navigate(file.toUri().toString());
    assertThat(sheet.locator("section.claimed").first()).isVisible();
    Map<?, ?> size =
        (Map<?, ?>)
            sheet.evaluate("({wide: document.documentElement.scrollWidth, room: innerWidth})");
    assertThat((Integer) size.get("wide")).isLessThanOrEqualTo((Integer) size.get("room"));
    offline.close();
  }

  @Test
  void files_dropped_areRead_andWhatCannotBeIsListed() {
    open("/intake");
    page.evaluate(
        """
        () => {
          const files = new DataTransfer();
          files.items.add(new File(["The mayor of Lund said on 3 May 2024 that the bridge is closed."],
            "lund.txt", {type: "text/plain"}));
          files.items.add(new File([new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9])], "noise.txt"));
          document.dispatchEvent(new DragEvent("drop", {dataTransfer: files, cancelable: true}));
        }
        """);
    page.waitForURL(url -> url.contains("/intake/i"));
    assertThat(page.locator("#state")).hasText("done");
    assertThat(page.locator("#counts")).containsText("1 new report");
    assertThat(page.locator("#job li")).containsText("noise.txt");
    open("/search?q=Lund");
    assertThat(page.locator(".found .hit").first()).isVisible();
  }

  @Test
  void page_hasRoomAt200PercentZoom() {
    newPage(new Browser.NewContextOptions().setViewportSize(720, 450));
    for (String path : pages()) {
      open(path);
      Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assertThat((Integer) wide).as(path).isLessThanOrEqualTo(0);
    }
    trouble.removeIf(line -> line.contains("404"));
  }
}
