package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.view.DecisionView;
import org.hearsay.casefile.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes the forms by which pages decide something or take it back. */
final class JudgementForms {

  private static final int LONGEST = 2000;
  private static final int LONGEST_OBJECT = 500;

  /** How long the answer to a form may wait for a case that is quickly computed. */
  private static final long PATIENCE = 700;

  private static final Pattern PAGE =
      Pattern.compile(
          "https?://[^/?#]+(/(?:claim|report|relation|source)/[A-Za-z0-9-]{1,40})(?:[?#].*)?");

  private final Guard guard;
  private final Casework casework;
  private final JsonMapper json;

  JudgementForms(Guard guard, Casework casework, JsonMapper json) {
    this.guard = guard;
    this.casework = casework;
    this.json = json;
  }

  void judge(Context ctx) {
    guard.checkPageToken(ctx);
    Kind kind =
        Kind.find(field(ctx, "kind"))
            .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, "There is no such judgement."));
    List<String> objects = objects(ctx);
    String value = kind.setsValue() ? field(ctx, "value") : "";
    String edition = field(ctx, "edition");
    show(
        ctx,
        casework.judge(
            kind,
            objects,
            value,
            required(ctx, "by"),
            required(ctx, "why"),
            edition.matches("[0-9]{1,18}") ? Long.parseLong(edition) : 0));
  }

  void withdraw(Context ctx) {
    guard.checkPageToken(ctx);
    show(ctx, casework.withdraw(ctx.pathParam("id"), required(ctx, "by"), required(ctx, "why")));
  }

  /**
   * To the page that the judgement is about, which shows what changed; where computing takes long,
   * to the page where it was made, which shows how far that is.
   */
  private void show(Context ctx, String judgement) {
    String at = "";
    try {
      at = casework.await(judgement, PATIENCE).map(DecisionView::at).orElse("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String path = (at.isEmpty() ? origin(ctx) : at).replaceFirst("#.*", "");
    ctx.redirect(path + "?judged=" + judgement, HttpStatus.SEE_OTHER);
  }

  /** The page of this desk that a form was sent from. */
  private static String origin(Context ctx) {
    Matcher page = PAGE.matcher(Objects.requireNonNullElse(ctx.header("Referer"), ""));
    return page.matches() ? page.group(1) : "/judgements";
  }

  /** Tells how far the case has been computed with a judgement, until it is over. */
  void stream(SseClient client) {
    String judgement = client.ctx().pathParam("id");
    try {
      Optional<DecisionView> now = casework.find(judgement);
      while (now.isPresent() && !client.terminated()) {
        client.sendEvent("progress", json.writeValueAsString(now.get()));
        if (now.get().isOver()) {
          return;
        }
        now = casework.await(judgement, 1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The fields that name objects, without empty ones. */
  private static List<String> objects(Context ctx) {
    return ctx.formParams("object").stream()
        .map(String::strip)
        .filter(object -> !object.isEmpty() && object.length() <= LONGEST_OBJECT)
        .toList();
  }

  private static String required(Context ctx, String name) {
    String value = field(ctx, name);
    if (value.isEmpty()) {
      throw new Refused(
          HttpStatus.BAD_REQUEST,
          "A judgement says who decided, and why: the field \"" + name + "\" is empty.");
    }
    return value;
  }

  private static String field(Context ctx, String name) {
    @Nullable String value = ctx.formParam(name);
    String stripped = value == null ? "" : value.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
