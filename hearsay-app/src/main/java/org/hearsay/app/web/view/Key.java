package org.hearsay.app.web.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of things in addresses, for things whose ids hold text of reports. */
final class Key {

  private Key() {}

  /** The key of a voice: "v" and ten hexadecimal digits made from its id. */
  static String voice(String id) {
    return "v" + hash(id);
  }

  /** The key of an outlet: "o" and ten hexadecimal digits made from its name. */
  static String outlet(String name) {
    return "o" + hash(name);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
