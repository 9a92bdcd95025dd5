package dev.interlock.processor.finding;

import java.util.List;
import java.util.stream.Stream;

/** The first of many names, so that a sentence stays one. */
public final class Shown {

  /** How many of many names are shown. */
  public static final int MOST = 20;

  private Shown() {}

  /** Returns the names, the first of them if they are many. */
  public static String of(Stream<?> items) {
    List<String> all = items.map(Object::toString).toList();
    return all.size() <= MOST
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, MOST)) + " and " + (all.size() - MOST) + " more";
  }
}
