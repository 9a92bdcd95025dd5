package dev.interlock.tools.diff;

import dev.interlock.tools.diff.ArcDifferences.Changed;
import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.diff.Difference.Subject;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells how the transitions differ; what a wildcard makes of many sources is one line. */
record TransitionLines(Versions versions, ArcDifferences arcs) {

  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    Map<Difference, List<String>> sources = new LinkedHashMap<>();
    for (Changed each : arcs.all()) {
      Difference rest = new Difference(Subject.TRANSITION, each.change(), rest(each));
      sources
          .computeIfAbsent(rest, first -> new ArrayList<>())
          .add(versions.label(each.arc().from()));
    }
    sources.forEach(
        (rest, from) ->
            differences.add(
                new Difference(
                    rest.subject(), rest.change(), String.join(", ", from) + rest.text())));
    for (State state : versions.states()) {
      differences.addAll(orders(state.name()));
      differences.addAll(ignored(state.name()));
    }
    return differences;
  }

  private String rest(Changed changed) {
    Arc arc = changed.arc();
    String arrow = arc.event().map(event -> " -" + event + "-> ").orElse(" -> ");
    String target = arrow + versions.label(arc.to());
    return changed
        .was()
        .map(was -> target + terms(arc, true) + " (was" + terms(was, true) + ")")
        .orElseGet(() -> target + terms(arc, false));
  }

  private static String terms(Arc arc, boolean whole) {
    String guard = arc.guard().map(name -> " [" + name + "]").orElse("");
    if (arc.actors().isEmpty()) {
      return guard + (whole ? " by anyone" : "");
    }
    return guard + " by " + String.join(", ", arc.actors());
  }

  /** The guards of one event are tried in an order, which decides where it leads. */
  private List<Difference> orders(String from) {
    List<Difference> orders = new ArrayList<>();
    Set<String> events = new LinkedHashSet<>();
    versions.after().arcsFrom(from).forEach(arc -> arc.event().ifPresent(events::add));
    for (String event : events) {
      List<String> was = guards(versions.before(), from, event);
      List<String> now = guards(versions.after(), from, event);
      was.retainAll(now);
      now.retainAll(was);
      if (!was.equals(now)) {
        orders.add(
            new Difference(
                Subject.TRANSITION,
                Change.CHANGED,
                "%s asks on %s in the order %s (was %s)"
                    .formatted(versions.label(from), event, String.join(", ", now), joined(was))));
      }
    }
    return orders;
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }

  private static List<String> guards(Lifecycle lifecycle, String from, String event) {
    List<String> guards = new ArrayList<>();
    for (Arc arc : lifecycle.arcsFrom(from)) {
      if (arc.event().equals(Optional.of(event))) {
        arc.guard().filter(guard -> !guards.contains(guard)).ifPresent(guards::add);
      }
    }
    return guards;
  }

  private List<Difference> ignored(String name) {
    List<String> was = ignores(versions.before(), name);
    List<String> now = ignores(versions.after(), name);
    List<Difference> ignored = new ArrayList<>();
    for (String event : Versions.either(now, was)) {
      if (was.contains(event) != now.contains(event)) {
        ignored.add(
            new Difference(
                Subject.TRANSITION,
                now.contains(event) ? Change.ADDED : Change.REMOVED,
                versions.label(name) + " ignores " + event));
      }
    }
    return ignored;
  }

  private static List<String> ignores(Lifecycle lifecycle, String name) {
    return Versions.state(lifecycle, name).map(State::ignores).orElse(List.of());
  }
}
