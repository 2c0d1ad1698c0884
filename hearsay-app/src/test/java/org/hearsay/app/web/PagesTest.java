package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PagesTest extends DeskFixture {

  @AfterEach
  void desk_hasNoDefect() {
    assertThat(defects).isEmpty();
  }

  @Test
  void overview_listsClaims() {
    assertThat(get("/").body())
        .contains("Vale: flooding of 20+ houses", "Government of Vale", "/claim/c1");
  }

  @Test
  void overview_filterThatFitsNone_saysSo() {
    assertThat(get("/?q=volcano").body()).contains("No claim fits");
  }

  @Test
  void overview_valuesOutOfBounds_areIgnored() {
    String odd = "/?from=2024-99-99&page=999999999&stance=x&sort=%00&voice=" + "v".repeat(5000);
    assertThat(get(odd).statusCode()).isEqualTo(200);
  }

  @Test
  void claim_showsStatementsVariantsConflicts() {
    assertThat(get("/claim/c1").body())
        .contains("over 20 against 30 houses", "one of two voices denies it", "id=\"t1-1\"");
  }

  @Test
  void claim_unknown_isNotFound() {
    var answer = get("/claim/c99%3Cscript%3E");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("no claim c99&lt;script&gt;").doesNotContain("c99<script>");
  }

  @Test
  void report_holdsItsTextWhole() {
    String body = get("/report/r1").body();
    assertThat(body.replaceAll("<[^>]*>", ""))
        .contains(
            "The Herald cites an engineer who says that over 20 houses in Vale were flooded.");
    assertThat(body).contains("id=\"t1-1\"", "href=\"#card-t1-1\"");
  }

  @Test
  void report_showsItsFurniture_asFurniture() {
    String body = get("/report/r4").body();
    assertThat(body).contains("<span class=\"furniture\"").contains(">nousi.</span>");
  }

  @Test
  void relation_showsBothSidesAndDrift() {
    assertThat(get("/relation/" + relation()).body())
        .contains("Older:", "Younger:", "number changed", "thirty");
  }

  private String relation() {
    return get("/report/r3").body().replaceAll("(?s).*?/relation/(e[0-9a-f]+).*", "$1");
  }

  @Test
  void data_isTheSameAsThePage() {
    assertThat(get("/api/v1/claims").body()).contains("\"gloss\":\"Vale: flooding of 20+ houses\"");
    assertThat(get("/api/v1/claims/c1").body()).contains("\"stance\":\"denied\"");
    assertThat(get("/api/v1/claims/none").body()).startsWith("{\"error\":");
  }
}
