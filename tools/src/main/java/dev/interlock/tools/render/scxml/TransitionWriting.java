package dev.interlock.tools.render.scxml;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the transitions of a state.
 *
 * @param byTarget the states to which some transition leads without an event
 */
record TransitionWriting(Set<String> byTarget, ScxmlNames names, IndentedXml xml) {

  static TransitionWriting of(Lifecycle lifecycle, ScxmlNames names, IndentedXml xml) {
    Set<String> byTarget =
        lifecycle.arcs().stream()
            .filter(arc -> arc.event().isEmpty())
            .map(Arc::to)
            .collect(Collectors.toSet());
    return new TransitionWriting(byTarget, names, xml);
  }

  /** Writes arcs in the order in which they are tried. */
  void write(List<Arc> arcs) throws XMLStreamException {
    for (Arc arc : arcs) {
      if (arc.event().isPresent()) {
        write(arc, ScxmlNames.id(arc.event().get()));
      }
    }
    for (Arc arc : arcs) {
      // Whatever leads there lets it pass, an event's arc as well: as the generated code does.
      if (byTarget.contains(arc.to())) {
        write(arc, names.to(arc.to()));
      }
    }
  }

  private void write(Arc arc, String event) throws XMLStreamException {
    xml.empty("transition");
    xml.attribute("event", event);
    xml.attribute("cond", Condition.of(arc, event));
    xml.attribute("target", names.state(arc.to()));
    xml.attribute("interlock:on", arc.event().filter(name -> isRespelt(name, event)));
    xml.attribute(
        "interlock:actors",
        arc.actors().isEmpty() ? Optional.empty() : Optional.of(String.join(" ", arc.actors())));
    xml.attribute("interlock:guard", arc.guard());
  }

  /** Whether a name is spelt otherwise in the document. */
  private static boolean isRespelt(String name, String event) {
    return !name.equals(event) && ScxmlNames.id(name).equals(event);
  }

  /** Writes events that leave the state as it is: without a target, nothing is left. */
  void writeIgnored(List<String> ignored) throws XMLStreamException {
    for (String name : ignored) {
      String event = ScxmlNames.id(name);
      xml.empty("transition");
      xml.attribute("event", event);
      xml.attribute("cond", Condition.onlyOn(event));
      xml.attribute("interlock:on", Optional.of(name).filter(each -> !each.equals(event)));
      xml.attribute("interlock:ignored", "true");
    }
  }
}
