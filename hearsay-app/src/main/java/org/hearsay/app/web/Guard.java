package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests are answered.
 *
 * <p>On this machine alone: those that name it by a loopback name, so that no foreign page can
 * reach the desk through a name of its own (DNS rebinding). On a network: those that bring the
 * access token, by address once, by cookie or by header. Requests that change something also bring
 * the page token and come from a page of the desk.
 */
final class Guard {

  /** The field of the query that holds the access token. */
  static final String ACCESS = "access";

  private static final String COOKIE = "hearsay-access";

  /** The name of the form field and the header that hold the page token. */
  static final String PAGE_TOKEN = "token";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final @Nullable String access;
  private final String page = random();

  /**
   * @param access the token that requests must bring; null on this machine alone
   */
  Guard(@Nullable String access) {
    this.access = access;
  }

  /** Text that nobody can guess. */
  static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The token that forms of this desk carry. */
  String pageToken() {
    return page;
  }

  /** Runs before every request. */
  void check(Context ctx) {
    headers(ctx);
    if (access == null) {
      checkHost(ctx);
    } else {
      checkAccess(ctx, access);
    }
    if (ctx.method() == HandlerType.POST) {
      checkOrigin(ctx);
    } else if (ctx.method() != HandlerType.GET && ctx.method() != HandlerType.HEAD) {
      throw new Refused(HttpStatus.METHOD_NOT_ALLOWED, "Only GET and POST are answered.");
    }
  }

  private static void headers(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    ctx.header("Cache-Control", "no-store");
  }

  private static void checkHost(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || !LOOPBACK.contains(name(host))) {
      throw new Refused(
          HttpStatus.MISDIRECTED_REQUEST,
          "This desk answers only to 127.0.0.1 and localhost; open it by one of these names.");
    }
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    boolean hasPort = port > host.lastIndexOf(']');
    return (hasPort ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
  }

  private static void checkAccess(Context ctx, String access) {
    String asked = ctx.queryParam(ACCESS);
    if (asked != null && ctx.method() == HandlerType.GET && isEqual(asked, access)) {
      ctx.cookie(new Cookie(COOKIE, access, "/", -1, false, true, null, SameSite.STRICT));
      return;
    }
    String bearer = ctx.header("Authorization");
    if (isEqual(ctx.cookie(COOKIE), access)
        || (bearer != null && isEqual(bearer.replaceFirst("^Bearer ", ""), access))) {
      return;
    }
    throw new Refused(
        HttpStatus.UNAUTHORIZED,
        "This desk asks for its access token; open the address that `hearsay serve` printed.");
  }

  /** A form of another site can be sent here, but not with this Origin, nor with the token. */
  private static void checkOrigin(Context ctx) {
    String origin = ctx.header("Origin");
    String site = ctx.header("Sec-Fetch-Site");
    boolean foreign =
        origin != null && !origin.equalsIgnoreCase(ctx.scheme() + "://" + ctx.header("Host"));
    if (foreign || (site != null && !site.equals("same-origin"))) {
      throw new Refused(HttpStatus.FORBIDDEN, "Only pages of this desk may change the case.");
    }
  }

  /** Refuses what changes something without the token of a page; called by each such route. */
  void checkPageToken(Context ctx) {
    String token = ctx.header("X-Hearsay-Token");
    if (!isEqual(token == null ? ctx.formParam(PAGE_TOKEN) : token, page)) {
      throw new Refused(
          HttpStatus.FORBIDDEN, "The page is older than this desk; load it anew and do it again.");
    }
  }

  private static boolean isEqual(@Nullable String given, String wanted) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }
}
