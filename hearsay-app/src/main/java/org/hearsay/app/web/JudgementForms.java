package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.hearsay.app.web.view.Changes;
import org.hearsay.casefile.Kind;
import org.jspecify.annotations.Nullable;

/** Takes the forms by which pages decide something or take it back. */
final class JudgementForms {

  private static final int LONGEST = 2000;

  private final Guard guard;
  private final Casework casework;

  JudgementForms(Guard guard, Casework casework) {
    this.guard = guard;
    this.casework = casework;
  }

  void judge(Context ctx) {
    guard.checkPageToken(ctx);
    Kind kind =
        Kind.find(field(ctx, "kind"))
            .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, "There is no such judgement."));
    List<String> objects = Casework.objects(ctx.formParams("object"));
    String value = kind.setsValue() ? field(ctx, "value") : "";
    show(ctx, casework.judge(kind, objects, value, required(ctx, "by"), required(ctx, "why")));
  }

  void withdraw(Context ctx) {
    guard.checkPageToken(ctx);
    show(ctx, casework.withdraw(ctx.pathParam("id"), required(ctx, "by"), required(ctx, "why")));
  }

  /** To the page that the judgement is about now, which shows what changed. */
  private static void show(Context ctx, Changes changes) {
    String at = changes.at();
    int fragment = at.indexOf('#');
    String path = fragment < 0 ? at : at.substring(0, fragment);
    ctx.redirect(path + "?judged=" + changes.judgement(), HttpStatus.SEE_OTHER);
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
