package dev.interlock.tools.command;

import dev.interlock.tools.sql.Dialect;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** The names of the dialects, for the help and for completion. */
final class Dialects implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Dialect.values())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .iterator();
  }
}
