package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.app.web.view.Dossier;
import org.hearsay.app.web.view.IntakeView;
import org.hearsay.app.web.view.NotFound;
import org.hearsay.pipeline.Analysis;
import org.hearsay.store.CaseAt;
import org.hearsay.store.StoreException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A running desk: a web server over one case, until it is closed. */
public final class Desk implements AutoCloseable {

  private static final int LARGEST_FORM = 64 * 1024;

  private final OpenCase open;
  private final Guard guard;
  private final Casework casework;
  private final Assets assets = Assets.load();
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.hearsay.app.pages");
  private final JsonMapper json = Json.mapper();
  private final Consumer<Throwable> defects;
  private final Javalin server;
  private final Address address;

  /**
   * Where a desk listens.
   *
   * @param port 0 for any free one
   * @param access the token that requests must bring; null only on a loopback address
   */
  public record Address(String host, int port, @Nullable String access) {}

  private Desk(
      CaseAt at, Address address, Supplier<Analysis> analysis, Consumer<Throwable> defects) {
    this.open = new OpenCase(at, analysis);
    this.casework = new Casework(open, defects);
    this.address = address;
    this.guard = new Guard(address.access());
    this.defects = defects;
    this.server = Javalin.create(this::configure);
  }

  /**
   * Opens a case and listens.
   *
   * @param analysis makes the engine; called when the case is first changed
   * @param defects is told of errors in the desk itself
   * @throws StoreException if the case cannot be opened
   * @throws DeskFailure if the address cannot be listened on
   */
  public static Desk open(
      CaseAt at, Address address, Supplier<Analysis> analysis, Consumer<Throwable> defects) {
    Desk desk = new Desk(at, address, analysis, defects);
    try {
      desk.server.start(address.host(), address.port());
      desk.open.watch();
    } catch (RuntimeException e) {
      desk.server.stop();
      throw new DeskFailure(
          "cannot listen on %s, port %d: it is in use or not yours; choose another with --port"
              .formatted(address.host(), address.port()),
          e);
    }
    return desk;
  }

  public int port() {
    return server.port();
  }

  /** Makes the engine ready, which the first search and the first judgement would wait for. */
  public void warmUp() {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          open.edition().warmUp();
          open.analysis().lemmas("word");
        });
  }

  /** Where a browser on this machine opens the desk. */
  public String url() {
    String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
    String query = address.access() == null ? "" : "?" + Guard.ACCESS + "=" + address.access();
    return "http://%s:%d/%s".formatted(host, port(), query);
  }

  /** The paths that are answered, each once for every method. */
  Stream<String> listPaths() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint.path);
  }

  @Override
  public void close() {
    open.close();
    server.stop();
    casework.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = LARGEST_FORM;
    config.routes.before(guard::check);
    config.routes.get("/assets/{version}/{name}", assets::serve);
    Routes.PAGES.forEach(route -> {
      config.routes.get(route.path(), ctx -> page(ctx, route));
      config.routes.get("/api/v1" + route.data(), ctx -> data(ctx, route));
    });
    config.jetty.multipartConfig.maxFileSize(Intake.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Intake.LARGEST_DROP, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(Intake.LARGEST_FILE, SizeUnit.BYTES);
    Intake intake = new Intake(guard, open, json, defects);
    config.routes.get(
        "/intake", ctx -> show(ctx, "intake.jte", new IntakeView("", 0, 0, "", 0, 0, List.of())));
    config.routes.post("/intake", intake::take);
    config.routes.get("/intake/{id}", ctx -> show(ctx, "intake.jte", intake.find(ctx)));
    config.routes.sse("/intake/{id}/events", intake::stream);
    config.routes.get("/dossier", this::dossier);
    JudgementForms forms = new JudgementForms(guard, casework, json);
    config.routes.post("/judgements", forms::judge);
    config.routes.post("/judgements/{id}/withdraw", forms::withdraw);
    config.routes.sse("/judgements/{id}/events", forms::stream);
    config.routes.get("/api/v1/openapi.json", this::describe);
    config.routes.exception(
        Refused.class, (e, ctx) -> error(ctx, e.status(), String.valueOf(e.getMessage())));
    config.routes.exception(
        NotFound.class,
        (e, ctx) -> error(ctx, HttpStatus.NOT_FOUND, String.valueOf(e.getMessage())));
    config.routes.exception(
        StoreException.class,
        (e, ctx) -> error(ctx, HttpStatus.CONFLICT, String.valueOf(e.getMessage())));
    config.routes.exception(Exception.class, this::defect);
    config.routes.error(404, this::missing);
  }

  private <V> void page(Context ctx, PageRoute<V> route) {
    show(ctx, route.template(), view(ctx, route));
  }

  private <V> void data(Context ctx, PageRoute<V> route) {
    ctx.contentType("application/json");
    ctx.result(json.writeValueAsBytes(view(ctx, route)));
  }

  private <V> V view(Context ctx, PageRoute<V> route) {
    Ask ask = new Ask(ctx);
    return open.edition()
        .view(route.address(ask), route.type(), () -> route.view().apply(open, ask));
  }

  /** The dossier of one claim, or of those that a filter lets through, to be kept as a file. */
  private void dossier(Context ctx) {
    Ask ask = new Ask(ctx);
    String title = open.at().title();
    String claim = ask.text("claim");
    Dossier dossier =
        claim.isEmpty()
            ? Dossier.of(open.board(), title, ask.filter())
            : Dossier.of(open.board(), title, List.of(claim));
    ctx.header("Content-Disposition", "attachment; filename=\"dossier.html\"");
    ctx.html(DossierWriter.write(dossier));
  }

  private void describe(Context ctx) {
    ctx.contentType("application/json");
    ctx.result(json.writeValueAsBytes(OpenApi.describe(Routes.PAGES)));
  }

  private void show(Context ctx, String template, Object view) {
    StringOutput out = new StringOutput(32 * 1024);
    templates.render(template, Map.of("shell", shell(ctx), "view", view), out);
    ctx.html(out.toString());
  }

  private Shell shell(Context ctx) {
    String judged = new Ask(ctx).text("judged");
    return new Shell(
        open.at().title(),
        assets.path(),
        guard.pageToken(),
        ctx.path(),
        System.getProperty("user.name", ""),
        open.edition().number(),
        judged.isEmpty() ? null : casework.find(judged).orElse(null),
        casework.countWaiting());
  }

  private void missing(Context ctx) {
    if (ctx.result() == null || String.valueOf(ctx.result()).startsWith("Endpoint")) {
      error(ctx, HttpStatus.NOT_FOUND, "There is no such page.");
    }
  }

  private void defect(Exception e, Context ctx) {
    defects.accept(e);
    error(
        ctx,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "This is an error in Hearsay; what it is stands where the desk was started.");
  }

  private void error(Context ctx, HttpStatus status, String message) {
    ctx.status(status);
    if (ctx.path().startsWith("/api/")) {
      ctx.contentType("application/json");
      ctx.result(json.writeValueAsBytes(Map.of("error", message)));
    } else {
      show(ctx, "error.jte", message);
      ctx.status(status);
    }
  }
}
