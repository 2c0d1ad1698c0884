package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of bytes, and the ids made of them. */
public final class Hashes {

  private static final int KEY = 10;

  private Hashes() {}

  /** In lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** The hash of a text in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Ten hexadecimal digits made from a text, for ids: the same on every run. */
  public static String key(String text) {
    return sha256(text).substring(0, KEY);
  }

  /** A SHA-256 to be fed piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The id of the report whose bytes have this hash. */
  public static String id(String sha256) {
    return "r" + sha256.substring(0, KEY);
  }
}
