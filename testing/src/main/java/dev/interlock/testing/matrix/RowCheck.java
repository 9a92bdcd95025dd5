package dev.interlock.testing.matrix;

import dev.interlock.StateGraph;
import dev.interlock.testing.expected.Expectation;
import dev.interlock.testing.generated.GeneratedCode;
import dev.interlock.testing.question.Asker;
import dev.interlock.testing.question.Askers;
import dev.interlock.testing.question.Question;
import dev.interlock.testing.question.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One state, and each to which it may go or not; and what else is known of it. */
final class RowCheck<S extends Enum<S>> {

  private static final List<Role> OF_TWO = List.of(Role.GO, Role.CAN_GO, Role.STATE_REFUSAL);
  private static final List<Role> OF_ONE =
      List.of(
          Role.TARGETS,
          Role.EVENTS,
          Role.SOURCES,
          Role.IS_INITIAL,
          Role.IS_TERMINAL,
          Role.IS_SENTINEL);

  private final GeneratedCode<S> code;
  private final Wanted<S> wanted;
  private final boolean whole;

  /**
   * Makes one.
   *
   * @param whole whether all rows are known, so that it can be judged from where a state is entered
   */
  RowCheck(GeneratedCode<S> code, Wanted<S> wanted, boolean whole) {
    this.code = code;
    this.wanted = wanted;
    this.whole = whole;
  }

  /**
   * Asks.
   *
   * @throws AssertionError if the answers aren't those that are wanted
   */
  void run(S from) {
    Mismatches<S> mismatches = new Mismatches<>(new Expectation<>(wanted.graph()));
    for (S to : code.graph().type().getEnumConstants()) {
      Set<String> guards = guards(from, arc -> arc.to() == to);
      for (Asker asker : Askers.of(code.graph().actors(), guards)) {
        for (Role role : OF_TWO) {
          Question<S> question = Question.about(role, from, to, asker);
          mismatches.ask(code.methods(role), question, !guards.isEmpty());
          mismatches.ask(code.methods(role, to.name()), question, !guards.isEmpty());
        }
      }
    }
    Set<String> guards = guards(from, any -> true);
    for (Asker asker : Askers.of(code.graph().actors(), guards)) {
      for (Role role : OF_ONE) {
        if (role != Role.SOURCES || whole) {
          Question<S> question = Question.about(role, from, asker);
          mismatches.ask(code.methods(role), question, !guards.isEmpty());
        }
      }
    }
    if (!mismatches.isEmpty()) {
      throw new AssertionError(text(from) + mismatches.text());
    }
  }

  private Set<String> guards(S from, Predicate<StateGraph.Arc<S>> met) {
    Set<String> guards = new LinkedHashSet<>();
    for (StateGraph<S> graph : List.of(code.graph(), wanted.graph())) {
      for (StateGraph.Arc<S> arc : graph.arcs(from)) {
        if (met.test(arc)) {
          arc.guard().ifPresent(guards::add);
        }
      }
    }
    return guards;
  }

  private String text(S from) {
    Head head =
        new Head(
            wanted.prefix(from, Optional.empty()),
            code.graph().shortName(from),
            wanted.who(),
            code.graph().type().getSimpleName());
    String meant = row(wanted.graph(), from);
    String declared = row(code.graph(), from);
    return head.text(meant, declared, meant.equals(declared) && isSame(from));
  }

  /** Where both go to the same states, actors, guards or events may differ. */
  private boolean isSame(S from) {
    return Set.copyOf(wanted.graph().arcs(from)).equals(Set.copyOf(code.graph().arcs(from)));
  }

  /** Returns what is known of a state, but for its events: {@code initial, goes to PAID}. */
  static <S extends Enum<S>> String row(StateGraph<S> graph, S state) {
    String kind =
        (graph.initial().contains(state) ? "initial, " : "")
            + (graph.terminal().contains(state) ? "terminal, " : "")
            + (graph.sentinels().contains(state) ? "no state, " : "");
    Set<String> targets = new LinkedHashSet<>();
    graph.targets(state).forEach(target -> targets.add(graph.shortName(target)));
    return kind + (targets.isEmpty() ? "goes nowhere" : "goes to " + String.join(", ", targets));
  }
}
