package dev.interlock.tools.explorer;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to be filled, each a name in braces. */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

  private final String text;

  Template(String text) {
    this.text = text;
  }

  /** Fills all places in one go: what looks like a place in a value stays as it is. */
  String fill(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(place.group(1)), place.group())));
  }

  /** Returns a text as it is written in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
