package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.hearsay.app.SmallCase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardTest extends DeskFixture {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost:1", "[::1]:80"})
  void host_ofThisMachine_isAnswered(String host) {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).contains("200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"})
  void host_ofAnotherName_isRefused(String host) {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).contains("421");
  }

  @Test
  void host_missing_isRefused() {
    assertThat(raw("GET / HTTP/1.0")).doesNotContain("200");
  }

  @Test
  void page_hasAPolicyWithoutInlineCode() {
    var headers = get("/").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void method_otherThanGetAndPost_isRefused(String method) {
    assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost")).doesNotContain(" 200 ");
  }

  @Test
  void post_fromAnotherOrigin_isRefused() {
    var post =
        request("/")
            .header("Origin", "http://evil.example")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(send(post).statusCode()).isEqualTo(403);
  }

  @Test
  void post_fromAnotherSite_isRefused() {
    var post =
        request("/")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(send(post).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/judgements", "/judgements/j1/withdraw", "/intake"})
  void post_withoutThePagesToken_isRefused(String path) {
    for (String token : new String[] {"", "token=wrong&", "token=&"}) {
      var post =
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(token + "kind=note&object=c1&by=a&why=b"));
      assertThat(send(post).statusCode()).isEqualTo(403);
    }
    assertThat(get("/judgements").body()).contains("No judgements");
  }

  @Test
  void post_largerThanAForm_isRefused() {
    var post =
        request("/judgements")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("why=" + "x".repeat(1 << 20)));
    assertThat(send(post).statusCode()).isBetween(400, 499);
  }

  @Test
  void access_isAskedForWhenSet() {
    closeDesk();
    desk = open(SmallCase.file(), "sesame");
    assertThat(get("/").statusCode()).isEqualTo(401);
    assertThat(get("/?access=wrong").statusCode()).isEqualTo(401);
    assertThat(get("/api/v1/claims").statusCode()).isEqualTo(401);
    var first = get("/?access=sesame");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict");
    assertThat(send(request("/").header("Authorization", "Bearer sesame")).statusCode())
        .isEqualTo(200);
    assertThat(send(request("/").header("Cookie", "hearsay-access=sesame")).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2f..%2fetc%2fpasswd", "../desk.css", "nothing.js"})
  void asset_otherThanTheDesks_isNotFound(String name) {
    assertThat(raw("GET /assets/1/" + name + " HTTP/1.1\r\nHost: localhost"))
        .doesNotContain(" 200 ");
  }

  @Test
  void upload_beyondTheBound_isRefusedInALine() {
    String token = Jsoup.parse(get("/intake").body()).selectFirst("#drop [name=token]").val();
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + token
            + "\r\n"
            + "--x\r\n"
            + "Content-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n";
    String body = head + "a".repeat(Intake.LARGEST_FILE + 1) + "\r\n--x--\r\n";

    var answer =
        send(
            request("/intake")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Origin", "http://127.0.0.1:" + port())
                .POST(HttpRequest.BodyPublishers.ofString(body)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 64 MiB");
    assertThat(defects).isEmpty();
  }
}
