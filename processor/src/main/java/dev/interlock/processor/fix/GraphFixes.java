package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways out where a state lacks a way in or out. Where a transition is missing, only the user
 * knows which; so the first way is the one that leaves none to be declared.
 */
public final class GraphFixes {

  private static final String REMOVE = "remove it";
  private static final String LEAD_ON = "declare a transition from {state}";

  /** Of a large trap and many ends, a few pairs show as much as all. */
  private static final int MOST_GUESSES = 20;

  private final Machine machine;

  /** Looks for the ways out of the faults of a machine. */
  public GraphFixes(Machine machine) {
    this.machine = machine;
  }

  /**
   * Returns the ways for a state without any transition to another.
   *
   * @param loop a transition to itself, if it has one: another end was probably meant
   */
  public Fix isolated(State state, Optional<Arc> loop) {
    List<Way> ways = new ArrayList<>();
    onward(state, loop).ifPresent(ways::add);
    ways.add(set(AnnotationMember.SENTINEL, state, "{flag} if it is no state of the lifecycle"));
    if (loop.isPresent()) {
      ways.add(
          Way.open(
              "name another state in its transition: 'to' where it leaves {state}, 'from' where it enters"
                  + " it",
              state));
    }
    ways.add(Way.open("declare transitions to it and from it"));
    ways.add(Way.open(REMOVE));
    return new Fix(ways);
  }

  /** Returns the ways for a state that can't be reached. */
  public Fix unreachable(State state) {
    return Fix.of(
        set(AnnotationMember.INITIAL, state, "{flag} if a lifecycle may begin there"),
        Way.open("declare a transition to {state} from a state that can be reached", state),
        Way.open(REMOVE));
  }

  /** Returns the ways for a state that nothing leaves but perhaps a transition to itself. */
  public Fix deadEnd(State state, Optional<Arc> loop) {
    List<Way> ways = new ArrayList<>();
    onward(state, loop).ifPresent(ways::add);
    ways.add(set(AnnotationMember.TERMINAL, state, "{flag} if the lifecycle ends there"));
    ways.add(Way.open(LEAD_ON, state));
    return new Fix(ways);
  }

  /** Returns the ways out of states that lead only to one another. */
  public Fix trap(List<State> states, List<State> terminal) {
    List<Way> ways =
        terminal.stream()
            .flatMap(end -> states.stream().map(from -> declare(from, end)))
            .limit(MOST_GUESSES)
            .toList();
    return Fix.of(
        Way.firstOf(ways),
        Way.open("declare another transition that leads on to a terminal state"));
  }

  private Optional<Way> onward(State state, Optional<Arc> loop) {
    return loop.flatMap(
        arc -> EndFixes.onward(machine.declarationOf(state), arc.declaration(), machine));
  }

  private Way set(AnnotationMember flag, State state, String words) {
    Way way = Ways.set(flag, machine.declarationOf(state));
    return way.in(words, way.words());
  }

  private static Way declare(State from, State to) {
    Reference target = new Reference(to.label(), Spelling.STRING, from.origin());
    return Way.of(
        Sentence.of("put @Transition(to = {target}) on {constant}", target, from.name()),
        new Edit.Declare(from.origin(), target));
  }
}
