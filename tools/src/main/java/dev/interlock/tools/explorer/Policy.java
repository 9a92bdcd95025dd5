package dev.interlock.tools.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What the page may do: run its own script and use its own styles, by their sums, and nothing else;
 * it can't reach any address.
 */
final class Policy {

  private final List<String> styles = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();

  Policy style(String text) {
    styles.add(sum(text));
    return this;
  }

  Policy script(String text) {
    scripts.add(sum(text));
    return this;
  }

  String text() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
        + String.join(" ", styles)
        + "; script-src "
        + String.join(" ", scripts);
  }

  private static String sum(String text) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      // Every Java has it.
      throw new IllegalStateException(e);
    }
  }
}
