package dev.interlock.tools.render.picture;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives out ids: what is shown, where every format takes it as an id, so that texts are read. */
final class Ids {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");

  /** Words of the formats, and names that JavaScript's objects have already. */
  private static final Set<String> RESERVED =
      Set.of(
          ("state note end start direction class classdef style click href hide show empty description"
                  + " scale width as fork join choice left right top bottom of over tb bt rl lr"
                  + " default root root_start root_end acctitle accdescr statediagram divider node edge graph digraph"
                  + " subgraph strict skinparam title legend header footer caption json yaml frame"
                  + " history entrypoint exitpoint inputpin outputpin expansioninput"
                  + " expansionoutput to on is if else while set newpage remove mainframe"
                  + " constructor prototype tostring valueof hasownproperty h")
              .split(" ", -1));

  private final Set<String> taken = new HashSet<>();

  /** Returns an id that wasn't given out: the label, if it can be one; else of the prefix. */
  String of(String label, String prefix) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (PLAIN.matcher(label).matches() && !RESERVED.contains(lower) && taken.add(lower)) {
      return label;
    }
    return numbered(prefix);
  }

  /** Returns an id of the prefix and a number. */
  String numbered(String prefix) {
    int number = 1;
    while (!taken.add(prefix + number)) {
      number++;
    }
    return prefix + number;
  }
}
