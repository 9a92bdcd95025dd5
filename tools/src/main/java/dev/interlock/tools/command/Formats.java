package dev.interlock.tools.command;

import dev.interlock.tools.render.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** The names of the formats, for the help and for completion. */
final class Formats implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Format.values())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .iterator();
  }
}
