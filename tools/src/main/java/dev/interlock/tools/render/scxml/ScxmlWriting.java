package dev.interlock.tools.render.scxml;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document: the states in their groups, each with its transitions. */
record ScxmlWriting(
    Lifecycle lifecycle, ScxmlNames names, IndentedXml xml, TransitionWriting transitions) {

  /** The namespace of what SCXML has no word for. */
  static final String NAMESPACE = "urn:interlock:scxml:1";

  static ScxmlWriting of(Lifecycle lifecycle, XMLStreamWriter xml) {
    ScxmlNames names = new ScxmlNames(lifecycle);
    IndentedXml lines = new IndentedXml(xml);
    return new ScxmlWriting(lifecycle, names, lines, TransitionWriting.of(lifecycle, names, lines));
  }

  void write() throws XMLStreamException {
    List<String> initial =
        lifecycle.states().stream().filter(State::initial).map(State::name).toList();
    xml.start(" The lifecycle of " + lifecycle.type().replace("--", "- -") + ". ");
    xml.open("scxml");
    xml.namespace("", "http://www.w3.org/2005/07/scxml");
    xml.namespace("interlock", NAMESPACE);
    xml.attribute("version", "1.0");
    xml.attribute("name", ScxmlNames.id(lifecycle.simpleName()));
    xml.attribute("datamodel", "ecmascript");
    xml.attribute("initial", initial.size() == 1 ? names.state(initial.get(0)) : ScxmlNames.START);
    xml.attribute("interlock:type", lifecycle.type());
    xml.attribute("interlock:sentinels", list(lifecycle.sentinels()));
    if (initial.size() != 1) {
      writeStart(initial);
    }
    Picture picture = Picture.of(lifecycle);
    for (Node node : picture.nodes()) {
      write(lifecycle.state(node.state()));
    }
    for (Box box : picture.boxes()) {
      write(box);
    }
    xml.close();
    xml.end();
  }

  private void writeStart(List<String> initial) throws XMLStreamException {
    xml.open("state");
    xml.attribute("id", ScxmlNames.START);
    for (String state : initial) {
      xml.empty("transition");
      xml.attribute("event", names.start(state));
      xml.attribute("target", names.state(state));
    }
    xml.close();
  }

  private void write(Box box) throws XMLStreamException {
    xml.open("state");
    xml.attribute("id", names.group(box.label()));
    // Never entered by it, but interpreters may ask for it.
    xml.attribute("initial", names.state(box.allNodes().get(0).state()));
    writeOriginal(names.group(box.label()), box.label());
    for (Node node : box.nodes()) {
      write(lifecycle.state(node.state()));
    }
    for (Box inner : box.boxes()) {
      write(inner);
    }
    xml.close();
  }

  private void write(State state) throws XMLStreamException {
    List<Lifecycle.Arc> arcs = lifecycle.arcsAsTried(state.name());
    // A <final> has no transitions, but a terminal state may have one to itself.
    boolean isFinal = state.terminal() && arcs.isEmpty();
    boolean ignores = !isFinal && !state.ignores().isEmpty();
    boolean isOpen = !arcs.isEmpty() || ignores;
    String element = isFinal ? "final" : "state";
    if (isOpen) {
      xml.open(element);
    } else {
      xml.empty(element);
    }
    xml.attribute("id", names.state(state.name()));
    writeOriginal(names.state(state.name()), state.name());
    xml.attribute(
        "interlock:label", Optional.of(state.label()).filter(label -> !label.equals(state.name())));
    xml.attribute("interlock:terminal", flag(state.terminal() && !isFinal));
    xml.attribute("interlock:ignores", isFinal ? list(state.ignores()) : Optional.empty());
    xml.attribute("interlock:formerly", list(state.formerly()));
    xml.attribute("interlock:groups", list(groups(state)));
    transitions.write(arcs);
    if (ignores) {
      transitions.writeIgnored(state.ignores());
    }
    if (isOpen) {
      xml.close();
    }
  }

  private void writeOriginal(String id, String name) throws XMLStreamException {
    xml.attribute("interlock:name", Optional.of(name).filter(each -> !each.equals(id)));
  }

  /** All groups of a state, as those that cross another aren't around it. */
  private List<String> groups(State state) {
    return lifecycle.groups().stream()
        .filter(group -> group.members().contains(state.name()))
        .map(Lifecycle.Group::name)
        .toList();
  }

  private static Optional<String> flag(boolean set) {
    return set ? Optional.of("true") : Optional.empty();
  }

  private static Optional<String> list(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", names));
  }
}
