package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One arc, as an annotation of its source's constant. */
record ArcSource(
    String from, Optional<String> event, String to, List<String> actors, Optional<String> guard) {

  static ArcSource of(StateGraph.Arc<?> arc) {
    return new ArcSource(
        arc.from().name(), arc.event(), arc.to().name(), arc.actors(), arc.guard());
  }

  ArcSource to(String state) {
    return new ArcSource(from, event, state, actors, guard);
  }

  ArcSource by(List<String> names) {
    return new ArcSource(from, event, to, names, guard);
  }

  ArcSource guarded(Optional<String> by) {
    return new ArcSource(from, event, to, actors, by);
  }

  String text() {
    StringBuilder text = new StringBuilder("@dev.interlock.Transition(to = \"" + to + "\"");
    event.ifPresent(each -> text.append(", on = \"").append(method(each)).append('"'));
    if (!actors.isEmpty()) {
      text.append(", by = {").append(quoted(actors)).append('}');
    }
    guard.ifPresent(each -> text.append(", guard = \"").append(each).append('"'));
    return text.append(')').toString();
  }

  static String quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  /** Returns what an event is called where it is declared: finishDrain for FINISH_DRAIN. */
  static String method(String constant) {
    String name =
        Arrays.stream(constant.split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  @Override
  public String toString() {
    return from
        + event.map(each -> " on " + each).orElse("")
        + " -> "
        + to
        + guard.map(each -> " [" + each + "]").orElse("")
        + (actors.isEmpty() ? "" : " / " + String.join(", ", actors));
  }
}
