package dev.interlock.testing.coverage;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which goals a move meets that came to what its lifecycle says. */
record MetGoals<S extends Enum<S>>(Model<S> model) {

  /** Of a move of which all is known. */
  List<Goal> of(S from, Move<S> move) {
    Outcome<S> outcome = model.outcome(from, move);
    List<Goal> met = new ArrayList<>(answers(from, move));
    Optional<StateGraph.Arc<S>> taken = model.taken(from, move);
    if (outcome.refusal().isPresent()) {
      met.add(refusal(outcome.refusal().get()));
    } else if (taken.isEmpty()) {
      met.add(Goals.ignored(from, move.event().orElseThrow()));
    } else if (move.event().equals(taken.get().event())) {
      met.add(Goals.arc(taken.get()));
    }
    return met;
  }

  /** Guards are asked one after the other, until one says yes. */
  private List<Goal> answers(S from, Move<S> move) {
    List<Goal> answers = new ArrayList<>();
    for (StateGraph.Arc<S> arc : model.met(from, move)) {
      if (arc.guard().isPresent() && arc.event().equals(move.event())) {
        boolean yes = move.says(arc.guard().get());
        answers.add(Goals.answer(arc, yes));
        if (yes) {
          break;
        }
      }
    }
    return answers;
  }

  /**
   * Of a step of which no more is known than that it was made: of one arc, if it can be no other.
   */
  List<Goal> of(S from, StateGraph.Step<S> step) {
    List<StateGraph.Arc<S>> arcs =
        model.graph().arcs(from).stream()
            .filter(arc -> arc.to() == step.to())
            .filter(arc -> step.event().isEmpty() || arc.event().equals(step.event()))
            .filter(arc -> step.actor().map(arc::admits).orElse(true))
            .toList();
    if (arcs.isEmpty() && from == step.to()) {
      return step.event().filter(model.graph().ignores(from)::contains).stream()
          .map(event -> Goals.ignored(from, event))
          .toList();
    }
    if (arcs.size() != 1) {
      return List.of();
    }
    StateGraph.Arc<S> arc = arcs.get(0);
    return arc.guard().isPresent()
        ? List.of(Goals.arc(arc), Goals.answer(arc, true))
        : List.of(Goals.arc(arc));
  }

  /** Of a refusal that was caught. */
  List<Goal> of(Refusal<S> refusal) {
    if (refusal.kind() == Refusal.Kind.START) {
      return List.of();
    }
    List<Goal> met = new ArrayList<>(List.of(refusal(refusal)));
    for (StateGraph.Arc<S> arc : model.graph().arcs(refusal.from())) {
      boolean asked =
          refusal.event() == null
              ? arc.event().isEmpty() && arc.to() == refusal.to()
              : arc.event().equals(Optional.of(refusal.event()));
      if (asked && arc.guard().filter(refusal.guards()::contains).isPresent()) {
        met.add(Goals.answer(arc, false));
      }
    }
    return met;
  }

  private static Goal refusal(Refusal<?> why) {
    String event = why.event();
    Enum<?> to = why.to();
    String name = event == null ? "to " + (to == null ? "" : to.name()) : "on " + event;
    return switch (why.kind()) {
      case ACTOR -> Goals.byActor(why.from(), name, Optional.ofNullable(why.actor()));
      case GUARD -> Goals.byGuard(why.from(), name);
      default -> Goals.undeclared(why.from(), name);
    };
  }
}
