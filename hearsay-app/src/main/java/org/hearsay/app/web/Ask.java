package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.app.web.view.ClaimFilter;
import org.jspecify.annotations.Nullable;

/** What an address asks for: its parts and its query, with bounds. */
final class Ask {

  private static final int LONGEST = 400;

  private final Context ctx;

  Ask(Context ctx) {
    this.ctx = ctx;
  }

  /** The part of the path that names a thing. */
  String id() {
    return cut(ctx.pathParam("id"));
  }

  /** A value of the query; empty when it is not there. */
  String text(String name) {
    @Nullable String value = ctx.queryParam(name);
    return value == null ? "" : cut(value);
  }

  /** A whole number of the query from 1 on; 1 for anything else. */
  int number(String name) {
    String value = text(name);
    return value.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  boolean flag(String name) {
    return text(name).equals("1");
  }

  ClaimFilter filter() {
    Map<String, String> fields = new HashMap<>();
    ClaimFilter.FIELDS.forEach(field -> fields.put(field, text(field)));
    return new ClaimFilter(fields);
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }
}
