package dev.interlock.processor.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a message says: a sentence, or a part of one, with places for facts. The facts are kept as
 * they are, so that nobody has to read them out of the text again.
 *
 * @param format the sentence; {@code {state}} is the place of a fact. A name that comes again is
 *     the same fact again
 * @param facts the facts in the order in which their names come first; where there are none, braces
 *     mean themselves
 */
public record Sentence(String format, List<Object> facts) {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  public Sentence {
    facts = List.copyOf(facts);
  }

  /** Returns a sentence with its facts. */
  public static Sentence of(String format, Object... facts) {
    return new Sentence(format, List.of(facts));
  }

  /** Returns the first of several that a sentence is about, and how many others there are. */
  public static Sentence firstOf(Object first, int all) {
    return all == 1 ? of("{first}", first) : of("{first} (and {others} more)", first, all - 1);
  }

  /** Returns the sentence with the facts in their places. */
  public String text() {
    if (facts.isEmpty()) {
      return format;
    }
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int shown = 0;
    for (var name = NAME.matcher(format); name.find(); shown = name.end()) {
      if (!names.contains(name.group(1))) {
        names.add(name.group(1));
      }
      text.append(format, shown, name.start());
      text.append(Shown.of(facts.get(names.indexOf(name.group(1)))));
    }
    if (names.size() != facts.size()) {
      throw new IllegalStateException(facts.size() + " facts for \"" + format + '"');
    }
    return text.append(format, shown, format.length()).toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
