package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a junction says of its sources: their labels, or all but some where that is shorter. */
final class JunctionText {

  private final Lifecycle lifecycle;

  JunctionText(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Returns the text. "Any state" is any that isn't terminal; "any other" leaves out the one target
   * besides.
   */
  List<String> lines(Set<String> sources, Set<String> targets) {
    List<String> named = new ArrayList<>();
    List<String> except = new ArrayList<>();
    boolean other = false;
    boolean terminal = false;
    for (State state : lifecycle.states()) {
      if (sources.contains(state.name())) {
        named.add(state.label());
        terminal |= state.terminal();
      } else if (!state.terminal()) {
        if (targets.equals(Set.of(state.name()))) {
          other = true;
        } else {
          except.add(state.label());
        }
      }
    }
    // A version that is compared with another may end where the other goes on.
    if (terminal) {
      return Wrapped.names(named);
    }
    String any = other ? "any other state" : "any state";
    if (except.isEmpty()) {
      return List.of(any);
    }
    if (length(except) + any.length() < length(named)) {
      return Wrapped.text(any + " but " + String.join(", ", except));
    }
    return Wrapped.names(named);
  }

  private static int length(List<String> labels) {
    return String.join(", ", labels).length();
  }
}
