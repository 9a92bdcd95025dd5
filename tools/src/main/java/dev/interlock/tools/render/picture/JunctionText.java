package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a junction says of its sources: their labels, or all but some where they are many. */
final class JunctionText {

  /** So many are named one by one: nobody has to work out which they are. */
  private static final int FEW = 6;

  private final Lifecycle lifecycle;

  JunctionText(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Returns the text. An unfinished state is one that isn't terminal; "any other" leaves out the
   * one target besides.
   */
  List<String> lines(Set<String> sources, Set<String> targets) {
    List<String> named = new ArrayList<>();
    List<String> except = new ArrayList<>();
    boolean other = false;
    boolean fromTerminal = false;
    for (State state : lifecycle.states()) {
      if (sources.contains(state.name())) {
        named.add(state.label());
        fromTerminal |= state.terminal();
      } else if (!state.terminal()) {
        if (targets.equals(Set.of(state.name()))) {
          other = true;
        } else {
          except.add(state.label());
        }
      }
    }
    // A version that is compared with another may end where the other goes on.
    if (fromTerminal) {
      return Wrapped.names(named);
    }
    String any = any(other);
    if (except.isEmpty()) {
      return Wrapped.text(any);
    }
    if (named.size() > FEW && length(except) + any.length() < length(named)) {
      return Wrapped.text(any + " but " + String.join(", ", except));
    }
    return Wrapped.names(named);
  }

  private String any(boolean other) {
    String which = lifecycle.states().stream().anyMatch(State::terminal) ? " unfinished" : "";
    return (other ? "any other" : "any") + which + " state";
  }

  private static int length(List<String> labels) {
    return String.join(", ", labels).length();
  }
}
