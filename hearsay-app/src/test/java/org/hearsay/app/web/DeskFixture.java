package org.hearsay.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.app.SmallCase;
import org.hearsay.app.ToyAnalysis;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.store.CaseAt;
import org.hearsay.store.SqliteCaseStore;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk over a small case, and requests to it. */
abstract class DeskFixture {

  @TempDir Path folder;

  final List<Throwable> defects = new CopyOnWriteArrayList<>();
  final HttpClient client = HttpClient.newHttpClient();
  @Nullable Desk desk;

  @BeforeEach
  void openDesk() {
    desk = open(SmallCase.file(), null);
  }

  @AfterEach
  void closeDesk() {
    if (desk != null) {
      desk.close();
    }
  }

  Desk open(CaseFile file, @Nullable String access) {
    Path path = folder.resolve("small.hearsay");
    try (CaseStore store = SqliteCaseStore.open(path)) {
      store.add(file.reports(), file.statements());
      store.replaceResults(file, store.content().revision());
    }
    return Desk.open(
        CaseAt.of(path), new Desk.Address("127.0.0.1", 0, access), this::analysis, defects::add);
  }

  /** The engine of the desk. */
  Analysis analysis() {
    return new ToyAnalysis();
  }

  int port() {
    return java.util.Objects.requireNonNull(desk).port();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page token and edition that a page's forms carry, as fields. */
  String signature(String page) {
    var form = Jsoup.parse(get(page).body()).selectFirst("form:has([name=edition])");
    return "token="
        + form.select("[name=token]").val()
        + "&edition="
        + form.select("[name=edition]").val()
        + "&by=Ann&why=so";
  }

  HttpResponse<String> post(String path, String fields, String... headers) {
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Waits until the judgement that an address names is worked in; what its page is told. */
  String events(String address) {
    String path = "/judgements/" + address.replaceFirst(".*=", "") + "/events";
    return send(request(path).header("Accept", "text/event-stream")).body();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** The status line that answers a request whose head is given as it is. */
  String raw(String head) {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
