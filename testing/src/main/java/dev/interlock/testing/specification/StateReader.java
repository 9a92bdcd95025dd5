package dev.interlock.testing.specification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a table names a state, and whether it is an initial or a terminal one. */
final class StateReader {

  private static final Pattern MARKED = Pattern.compile("(.+?)\\s*\\(([^()]*)\\)");

  private final Vocabulary<?> vocabulary;
  private final Entries entries;

  StateReader(Vocabulary<?> vocabulary, Entries entries) {
    this.vocabulary = vocabulary;
    this.entries = entries;
  }

  /** Reads a state: {@code PLACED (initial)}; empty if there is none of that name. */
  Optional<String> state(Place place, String text) {
    Matcher marked = MARKED.matcher(text);
    boolean isMarked = marked.matches();
    Optional<String> state = vocabulary.state(place, isMarked ? marked.group(1) : text);
    state.ifPresent(name -> entries.state(name, place));
    if (isMarked && state.isPresent()) {
      for (String mark : marked.group(2).split(",", -1)) {
        mark(place, state.get(), mark.strip());
      }
    }
    return state;
  }

  /** Returns a name without its marks, which are read. */
  String unmarked(Place place, String text) {
    return MARKED.matcher(text).matches() ? state(place, text).orElse(text) : text;
  }

  private void mark(Place place, String state, String mark) {
    switch (mark.toLowerCase(Locale.ROOT)) {
      case "initial" -> entries.initial(state);
      case "terminal" -> entries.terminal(state);
      default ->
          vocabulary.problem(
              place, "a state is (initial), (terminal), both or neither, but not (" + mark + ")");
    }
  }
}
