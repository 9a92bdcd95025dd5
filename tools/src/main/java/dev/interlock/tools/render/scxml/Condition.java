package dev.interlock.tools.render.scxml;

import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The condition of a transition, of what ECMAScript and JEXL have in common. */
final class Condition {

  private Condition() {}

  /** Returns the condition of an arc; empty if it has none. */
  static Optional<String> of(Arc arc, String event) {
    List<String> terms = new ArrayList<>();
    onlyOn(event).ifPresent(terms::add);
    if (!arc.actors().isEmpty()) {
      terms.add(by(arc.actors()));
    }
    arc.guard().ifPresent(guard -> terms.add("_event.data.guards[" + literal(guard) + "] == true"));
    return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" && ", terms));
  }

  /** Returns the condition that an event is called so and no longer; empty if none could be. */
  static Optional<String> onlyOn(String event) {
    return ScxmlNames.isBeginning(event)
        ? Optional.of("_event.name == " + literal(event))
        : Optional.empty();
  }

  private static String by(List<String> actors) {
    String any =
        actors.stream()
            .map(actor -> "_event.data.actor == " + literal(actor))
            .collect(Collectors.joining(" || "));
    return actors.size() == 1 ? any : "(" + any + ")";
  }

  private static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
