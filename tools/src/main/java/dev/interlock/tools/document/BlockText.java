package dev.interlock.tools.document;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;
import java.util.Locale;

/** What stands in a block: what a format makes of a lifecycle, as Markdown shows it. */
final class BlockText {

  private BlockText() {}

  /**
   * Returns the text between the marks, blank lines round it.
   *
   * @param lineEnd how the document ends its lines
   * @throws IllegalArgumentException if the format can't show the lifecycle
   */
  static String of(Lifecycle lifecycle, Format format, String lineEnd) {
    String text = format.render(lifecycle);
    if (format != Format.MARKDOWN) {
      String fence = fence(text);
      // The name is what pages draw or colour it by.
      text = fence + format.name().toLowerCase(Locale.ROOT) + "\n" + text + fence + "\n";
    }
    return ("\n" + text + "\n").replace("\n", lineEnd);
  }

  /** Longer than what stands in it. */
  private static String fence(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence;
  }
}
