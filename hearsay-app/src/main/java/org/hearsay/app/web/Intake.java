package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.app.brief.Page;
import org.hearsay.app.web.view.IntakeView;
import org.hearsay.report.intake.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes files that are dropped on the desk, and tells how far they are read. */
final class Intake {

  /** Bytes that one file may have. */
  static final int LARGEST_FILE = 64 << 20;

  /** Bytes that all files of one drop may have. */
  static final int LARGEST_DROP = 128 << 20;

  private static final int MOST_FILES = 2000;

  /** Jobs whose outcome is remembered. */
  private static final int REMEMBERED = 20;

  private final Guard guard;
  private final OpenCase open;
  private final JsonMapper json;
  private final Consumer<Throwable> defects;
  private final Map<String, IntakeJob> jobs = new LinkedHashMap<>();

  Intake(Guard guard, OpenCase open, JsonMapper json, Consumer<Throwable> defects) {
    this.guard = guard;
    this.open = open;
    this.json = json;
    this.defects = defects;
  }

  /** Takes the files of a form, and leads to the page that shows how far they are. */
  void take(Context ctx) {
    List<UploadedFile> files = files(ctx);
    guard.checkPageToken(ctx);
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new Refused(
          HttpStatus.BAD_REQUEST,
          files.isEmpty()
              ? "Choose files to read."
              : "That is more than %,d files; use hearsay read for them.".formatted(MOST_FILES));
    }
    List<Source> sources = new ArrayList<>();
    files.forEach(file -> sources.add(Source.of(name(file.filename()), bytes(file))));
    IntakeJob job = add(sources.size());
    Thread.ofVirtual().start(() -> job.run(open, sources, defects));
    ctx.redirect("/intake/" + job.view().id(), HttpStatus.SEE_OTHER);
  }

  /** The files of a form that is within the bounds; a form beyond them cannot be read at all. */
  private static List<UploadedFile> files(Context ctx) {
    try {
      return ctx.uploadedFiles("files").stream()
          .filter(file -> !file.filename().isEmpty())
          .toList();
    } catch (Exception e) {
      throw new Refused(
          HttpStatus.CONTENT_TOO_LARGE,
          "Nothing was read: files of more than %d MiB, or %d MiB together, are not taken here; "
                  .formatted(LARGEST_FILE >> 20, LARGEST_DROP >> 20)
              + "use hearsay read for them.");
    }
  }

  private synchronized IntakeJob add(int files) {
    String id = "i" + Guard.random().substring(0, 12).replaceAll("[^0-9A-Za-z]", "x");
    IntakeJob job = new IntakeJob(id, files);
    jobs.put(id, job);
    jobs.keySet().stream()
        .limit(Math.max(0, jobs.size() - REMEMBERED))
        .toList()
        .forEach(jobs::remove);
    return job;
  }

  /** The name of a file without the folders that a browser may tell. */
  private static String name(String given) {
    String line = Page.clean(given).replace('\\', '/');
    String name = line.substring(line.lastIndexOf('/') + 1);
    return name.isBlank() || name.matches("\\.+") ? "unnamed" : Page.shorten(name, 200);
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readNBytes(LARGEST_FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IntakeView find(Context ctx) {
    return job(ctx.pathParam("id")).view();
  }

  private synchronized IntakeJob job(String id) {
    @Nullable IntakeJob job = jobs.get(id);
    if (job == null) {
      throw new Refused(HttpStatus.NOT_FOUND, "These files are read, or were never dropped here.");
    }
    return job;
  }

  /** Tells how far it is until it is over. */
  void stream(SseClient client) {
    IntakeJob job = job(client.ctx().pathParam("id"));
    try {
      IntakeView view = job.view();
      while (!client.terminated()) {
        client.sendEvent("progress", json.writeValueAsString(view));
        if (view.isOver()) {
          return;
        }
        view = job.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
