package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a picture can't draw, or leaves to be known. */
final class Legend {

  private Legend() {}

  static List<String> of(
      Lifecycle lifecycle, List<Group> crossing, List<Node> sentinels, Marks marks) {
    List<String> legend = new ArrayList<>();
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
    // Where some arrows name an actor, one without could be taken for an oversight.
    if (lifecycle.arcs().stream().anyMatch(arc -> !arc.actors().isEmpty())
        && lifecycle.arcs().stream().anyMatch(arc -> arc.actors().isEmpty())) {
      legend.add("an arrow without an actor: anyone");
    }
    return legend;
  }
}
