package dev.interlock.tools.model;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A machine as plain data: what a {@link StateGraph} says, by names, so that one can also be had
 * whose enum isn't here, as of an earlier version. Immutable; no part is null.
 *
 * @param type the enum's canonical name
 * @param states the states in the order of the enum, without the sentinels
 * @param sentinels the names of the constants that are no states
 * @param events the events in the order in which the machine declares them
 * @param actors the actors, likewise
 * @param arcs all arcs, by source in the order of the enum, then as declared
 * @param groups the groups, as declared
 * @param rules the rules that the states declare, by state in the order of the enum
 */
public record Lifecycle(
    String type,
    List<State> states,
    List<String> sentinels,
    List<String> events,
    List<String> actors,
    List<Arc> arcs,
    List<Group> groups,
    List<Rule> rules) {

  /** Makes a lifecycle. Nothing is checked but that no part is null. */
  public Lifecycle {
    Objects.requireNonNull(type, "type");
    states = List.copyOf(states);
    sentinels = List.copyOf(sentinels);
    events = List.copyOf(events);
    actors = List.copyOf(actors);
    arcs = List.copyOf(arcs);
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
  }

  /**
   * A state.
   *
   * @param name the constant's name
   * @param label the short name, where the machine strips a prefix; else the same
   * @param initial whether the lifecycle may begin here
   * @param terminal whether it ends here
   * @param ignores the events that it takes note of without a transition
   * @param formerly the names under which stored data may know it
   */
  public record State(
      String name,
      String label,
      boolean initial,
      boolean terminal,
      List<String> ignores,
      List<String> formerly) {

    /** Makes a state; no part may be null. */
    public State {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(label, "label");
      ignores = List.copyOf(ignores);
      formerly = List.copyOf(formerly);
    }
  }

  /**
   * An arc from one state to another.
   *
   * @param from the name of the source
   * @param to the name of the target
   * @param event the event; empty if the transition is known by its target alone
   * @param actors who may make it; empty for anyone
   * @param guard the question on whose answer it depends; empty if on none
   */
  public record Arc(
      String from, String to, Optional<String> event, List<String> actors, Optional<String> guard) {

    /** Makes an arc; no part may be null. */
    public Arc {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(event, "event");
      actors = List.copyOf(actors);
      Objects.requireNonNull(guard, "guard");
    }

    /** Returns whether an actor may make the transition. */
    public boolean admits(String actor) {
      return actors.isEmpty() || actors.contains(actor);
    }
  }

  /**
   * A group of states.
   *
   * @param name what it is called
   * @param members the names of its states, in the order of the enum
   */
  public record Group(String name, List<String> members) {

    /** Makes a group; no part may be null. */
    public Group {
      Objects.requireNonNull(name, "name");
      members = List.copyOf(members);
    }
  }

  /**
   * A rule about a state, to which the arcs keep.
   *
   * @param state the name of the state
   * @param kind the member of {@code @State} that makes it: {@code onlyFrom}, {@code onlyTo},
   *     {@code onlyBy}, {@code onlyAfter} or {@code neverAfter}
   * @param states the names of the states that it names, in the order of the enum, a group as its
   *     members; empty if it names actors
   * @param actors the actors that it names; empty if it names states
   */
  public record Rule(String state, String kind, List<String> states, List<String> actors) {

    /** Makes a rule; no part may be null. */
    public Rule {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(kind, "kind");
      states = List.copyOf(states);
      actors = List.copyOf(actors);
    }
  }

  /** Returns what a graph says. */
  public static <S extends Enum<S>> Lifecycle of(StateGraph<S> graph) {
    List<State> states = new ArrayList<>();
    for (S each : graph.states()) {
      List<String> formerly = new ArrayList<>();
      for (Map.Entry<String, S> former : graph.formerNames().entrySet()) {
        if (former.getValue() == each) {
          formerly.add(former.getKey());
        }
      }
      states.add(
          new State(
              each.name(),
              graph.shortName(each),
              graph.initial().contains(each),
              graph.terminal().contains(each),
              List.copyOf(graph.ignores(each)),
              formerly));
    }
    List<Arc> arcs = new ArrayList<>();
    for (StateGraph.Arc<S> arc : graph.arcs()) {
      arcs.add(new Arc(arc.from().name(), arc.to().name(), arc.event(), arc.actors(), arc.guard()));
    }
    List<Group> groups = new ArrayList<>();
    graph.groups().forEach((name, members) -> groups.add(new Group(name, names(members))));
    List<Rule> rules = new ArrayList<>();
    for (StateGraph.Rule<S> rule : graph.rules()) {
      rules.add(new Rule(rule.state().name(), rule.kind(), names(rule.states()), rule.actors()));
    }
    return new Lifecycle(
        String.valueOf(graph.type().getCanonicalName()),
        states,
        names(graph.sentinels()),
        graph.events(),
        graph.actors(),
        arcs,
        groups,
        rules);
  }

  /** Returns the enum's name without its package. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /**
   * Finds a state by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public State state(String name) {
    for (State each : states) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(name + " is no state of " + type);
  }

  /** Returns the arcs that leave a state, as declared; none if it is no state. */
  public List<Arc> arcsFrom(String state) {
    return arcs.stream().filter(arc -> arc.from().equals(state)).collect(Collectors.toList());
  }

  /**
   * Returns the arcs that leave a state in the order in which those of one event are tried: guarded
   * ones as declared, then the one without a guard, wherever it is declared.
   */
  public List<Arc> arcsAsTried(String state) {
    List<Arc> tried = new ArrayList<>(arcsFrom(state));
    tried.sort(Comparator.comparing(arc -> arc.guard().isEmpty()));
    return tried;
  }

  /** Returns the rules that a state declares; none if it is no state. */
  public List<Rule> rulesOf(String state) {
    return rules.stream().filter(rule -> rule.state().equals(state)).collect(Collectors.toList());
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toList());
  }
}
