package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a picture can't draw, or leaves to be known. */
final class Legend {

  private Legend() {}

  static List<String> of(
      Lifecycle lifecycle, List<Group> crossing, List<Node> sentinels, Marks marks) {
    List<String> legend = new ArrayList<>();
    reading(lifecycle.arcs()).ifPresent(legend::add);
    for (Group group : crossing) {
      List<String> labels = new ArrayList<>();
      for (Lifecycle.State state : lifecycle.states()) {
        if (group.members().contains(state.name())) {
          labels.add(state.label());
        }
      }
      legend.add(
          marks.group(group.name()).before("group " + group.name() + ":")
              + " "
              + String.join(", ", labels));
    }
    if (!sentinels.isEmpty()) {
      legend.add(
          "no states: " + sentinels.stream().map(Node::shown).collect(Collectors.joining(", ")));
    }
    return legend;
  }

  /** How a label is read that has more than an event. */
  private static Optional<String> reading(List<Arc> arcs) {
    boolean guards = arcs.stream().anyMatch(arc -> arc.guard().isPresent());
    boolean actors = arcs.stream().anyMatch(arc -> !arc.actors().isEmpty());
    if (!guards && !actors) {
      return Optional.empty();
    }
    // Where some arrows name an actor, one without could be taken for an oversight.
    boolean anyone = actors && arcs.stream().anyMatch(arc -> arc.actors().isEmpty());
    return Optional.of(
        "event"
            + (guards ? " [guard]" : "")
            + (actors ? " / who may" : "")
            + (anyone ? ", or else anyone" : ""));
  }
}
