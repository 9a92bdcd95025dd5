package dev.interlock.processor.testing.generated;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who asks a machine or a view, and what the guards answer.
 *
 * @param actor who asks, a view's own actor; none where nobody gives a name
 * @param yes the guards that say yes
 */
public record Asker(View view, Optional<String> actor, Set<String> yes) {

  /** Returns everybody: each view's actor, and at the machine each actor and nobody. */
  public static List<Asker> all(GeneratedTypes types) {
    List<Asker> askers = new ArrayList<>();
    for (Set<String> yes : types.answers()) {
      for (View view : View.all(types)) {
        askers.add(new Asker(view, view.actor(), yes));
        if (view.actor().isEmpty()) {
          types.graph().actors().forEach(by -> askers.add(new Asker(view, Optional.of(by), yes)));
        }
      }
    }
    return askers;
  }

  public GeneratedTypes types() {
    return view.types();
  }

  /** Returns whether what meets these arcs can be asked: not without the actor that it takes. */
  public boolean canAsk(List<StateGraph.Arc<?>> met) {
    return actor.isPresent() || !view.takesActor(met);
  }

  /** Returns what a move takes that meets these arcs. */
  public Object[] decided(List<StateGraph.Arc<?>> met) {
    Stream<Object> guards = view.takesGuards(met) ? Stream.of(types().guards(yes)) : Stream.empty();
    return Stream.concat(Stream.of(forActor(met)), guards).toArray();
  }

  /** Returns what a question for an actor takes that meets these arcs. */
  public Object[] forActor(List<StateGraph.Arc<?>> met) {
    return view.takesActor(met) ? new Object[] {types().actor(actor.orElseThrow())} : new Object[0];
  }

  /** Returns where the first arc that is open leads; an arc without a guard is the last. */
  public Optional<Enum<?>> target(Enum<?> from, List<StateGraph.Arc<?>> arcs) {
    List<StateGraph.Arc<?>> admitting =
        arcs.stream()
            .filter(arc -> arc.from() == from)
            .filter(arc -> actor.map(arc::admits).orElse(true))
            .toList();
    Stream<StateGraph.Arc<?>> open =
        admitting.stream().filter(arc -> arc.guard().filter(yes::contains).isPresent());
    Stream<StateGraph.Arc<?>> rest = admitting.stream().filter(arc -> arc.guard().isEmpty());
    return Stream.concat(open, rest).findFirst().map(StateGraph.Arc::to);
  }

  @Override
  public String toString() {
    return (view.actor().isPresent() ? "view of " : "") + actor.orElse("nobody") + yes;
  }
}
