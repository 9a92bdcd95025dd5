package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import dev.interlock.testing.mutation.Mutant.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All enums that one change makes of another. */
final class Mutants {

  /** Who may make no move yet. */
  private static final String STRANGER = "STRANGER";

  /** What isn't asked yet. */
  private static final String QUESTION = "isAllowed";

  private final EnumSource source;
  private final StateGraph<?> graph;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(EnumSource source, StateGraph<?> graph) {
    this.source = source;
    this.graph = graph;
  }

  /**
   * Returns all of them.
   *
   * @param source the enum, with an annotation for each arc
   * @param graph what was generated for it
   */
  static List<Mutant> of(EnumSource source, StateGraph<?> graph) {
    Mutants made = new Mutants(source, graph);
    source.arcs().forEach(made::changed);
    source.states().forEach(made::added);
    source.constants().stream().filter(constant -> !constant.is("sentinel")).forEach(made::marked);
    return made.mutants;
  }

  private void add(Operator operator, String change, EnumSource changed) {
    mutants.add(new Mutant(operator, change, changed));
  }

  private void changed(ArcSource arc) {
    add(Operator.REMOVED, "without " + arc, source.replaced(arc, List.of()));
    for (String state : source.states()) {
      if (!state.equals(arc.to())) {
        replaced(Operator.TARGET, arc, arc.to(state));
      }
    }
    actors(arc).forEach(actors -> replaced(Operator.ACTOR, arc, arc.by(actors)));
    guards(arc).forEach(guard -> replaced(Operator.GUARD, arc, arc.guarded(guard)));
  }

  private void replaced(Operator operator, ArcSource arc, ArcSource by) {
    add(operator, arc + " became " + by, source.replaced(arc, List.of(by)));
  }

  /** One actor more, one less, another one, or anyone. */
  private Stream<List<String>> actors(ArcSource arc) {
    List<String> all = new ArrayList<>(graph.actors());
    all.add(STRANGER);
    List<List<String>> others = new ArrayList<>();
    for (String actor : all) {
      if (!arc.actors().contains(actor)) {
        others.add(List.of(actor));
        if (!arc.actors().isEmpty()) {
          others.add(Stream.concat(arc.actors().stream(), Stream.of(actor)).toList());
        }
      } else {
        others.add(arc.actors().stream().filter(each -> !each.equals(actor)).toList());
      }
    }
    if (arc.actors().size() > 1) {
      others.add(List.of());
    }
    return others.stream().distinct();
  }

  private Stream<Optional<String>> guards(ArcSource arc) {
    Stream<Optional<String>> known =
        graph.arcs().stream().map(StateGraph.Arc::guard).filter(Optional::isPresent).distinct();
    return Stream.of(known, Stream.of(Optional.of(QUESTION), Optional.<String>empty()))
        .flatMap(each -> each)
        .distinct()
        .filter(guard -> !guard.equals(arc.guard()));
  }

  /** Each event that a state doesn't have, and, where there are such, each move without one. */
  private void added(String from) {
    for (String event : graph.events()) {
      if (on(from, Optional.of(event)).isEmpty() && !isIgnored(from, event)) {
        for (String to : source.states()) {
          added(new ArcSource(from, Optional.of(event), to, actors(event), Optional.empty()));
        }
      }
    }
    if (source.arcs().stream().anyMatch(arc -> arc.event().isEmpty())) {
      for (String to : source.states()) {
        if (on(from, Optional.empty()).stream().noneMatch(arc -> arc.to().equals(to))) {
          added(new ArcSource(from, Optional.empty(), to, List.of(), Optional.empty()));
        }
      }
    }
  }

  private void added(ArcSource arc) {
    add(Operator.ADDED, "with " + arc, source.added(arc));
  }

  private List<ArcSource> on(String from, Optional<String> event) {
    return source.arcs().stream()
        .filter(arc -> arc.from().equals(from) && arc.event().equals(event))
        .toList();
  }

  private List<String> actors(String event) {
    return source.arcs().stream()
        .filter(arc -> arc.event().equals(Optional.of(event)))
        .findFirst()
        .map(ArcSource::actors)
        .orElse(List.of());
  }

  private boolean isIgnored(String state, String event) {
    return ignored(graph, state).contains(event);
  }

  private static <S extends Enum<S>> List<String> ignored(StateGraph<S> graph, String state) {
    return List.copyOf(graph.ignores(graph.state(state)));
  }

  private void marked(ConstantSource constant) {
    toggled(Operator.INITIAL, constant, "initial");
    toggled(Operator.TERMINAL, constant, "terminal");
    for (String event : graph.events()) {
      List<String> ignored = new ArrayList<>(ignored(graph, constant.name()));
      if (on(constant.name(), Optional.of(event)).isEmpty()) {
        if (!ignored.remove(event)) {
          ignored.add(event);
        }
        List<String> names = ignored.stream().map(ArcSource::method).toList();
        String value = names.isEmpty() ? "" : "{" + ArcSource.quoted(names) + "}";
        add(
            Operator.IGNORED,
            constant.name() + " ignores " + names,
            source.changed(constant.name(), each -> each.with("ignores", value)));
      }
    }
  }

  private void toggled(Operator operator, ConstantSource constant, String member) {
    boolean is = constant.is(member);
    add(
        operator,
        constant.name() + (is ? " no longer " : " now ") + member,
        source.changed(constant.name(), each -> each.with(member, is ? "" : "true")));
  }
}
