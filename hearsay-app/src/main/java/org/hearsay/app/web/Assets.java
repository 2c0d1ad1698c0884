package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.report.Hashes;

/** The files that pages load, all from the class path: styles, scripts, the icon. */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "timeline.js", "text/javascript; charset=utf-8",
          "intake.js", "text/javascript; charset=utf-8",
          "map.js", "text/javascript; charset=utf-8",
          "htmx.min.js", "text/javascript; charset=utf-8",
          "d3.min.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  private Assets() {
    TYPES.keySet().forEach(name -> files.put(name, read(name)));
    MessageDigest digest = Hashes.digest();
    files.values().forEach(digest::update);
    version = HexFormat.of().formatHex(digest.digest(), 0, 5);
  }

  static Assets load() {
    return new Assets();
  }

  /** The bytes of a file of the desk. */
  static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/hearsay/desk/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the installation lacks " + name + "; build it anew");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where pages find the files; it changes when one of them does. */
  String path() {
    return "/assets/" + version + "/";
  }

  void serve(Context ctx) {
    String name = ctx.pathParam("name");
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new Refused(HttpStatus.NOT_FOUND, "There is no such file.");
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(TYPES.getOrDefault(name, "application/octet-stream"));
    ctx.result(bytes);
  }
}
