package dev.interlock.testing.matrix;

import dev.interlock.StateGraph;
import dev.interlock.testing.expected.Expectation;
import dev.interlock.testing.generated.GeneratedCode;
import dev.interlock.testing.question.Asker;
import dev.interlock.testing.question.Askers;
import dev.interlock.testing.question.Question;
import dev.interlock.testing.question.Role;
import dev.interlock.testing.specification.CellText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One state and one event: every actor, every answer of the guards, every method. */
final class CellCheck<S extends Enum<S>> {

  private static final List<Role> ROLES =
      List.of(Role.FIRE, Role.CAN_FIRE, Role.EVENT_REFUSAL, Role.ACTORS, Role.IGNORES);

  private final GeneratedCode<S> code;
  private final Wanted<S> wanted;

  CellCheck(GeneratedCode<S> code, Wanted<S> wanted) {
    this.code = code;
    this.wanted = wanted;
  }

  /**
   * Asks.
   *
   * @throws AssertionError if the answers aren't those that are wanted
   */
  void run(S from, String event) {
    Mismatches<S> mismatches = new Mismatches<>(new Expectation<>(wanted.graph()));
    Set<String> guards = guards(from, event);
    for (Asker asker : Askers.of(code.graph().actors(), guards)) {
      for (Role role : ROLES) {
        Question<S> question = Question.about(role, from, event, asker);
        mismatches.ask(code.methods(role), question, !guards.isEmpty());
        mismatches.ask(code.methods(role, event), question, !guards.isEmpty());
      }
    }
    if (!mismatches.isEmpty()) {
      throw new AssertionError(text(from, Optional.of(event)) + mismatches.text());
    }
  }

  /** Those that are asked, and those that should be. */
  private Set<String> guards(S from, String event) {
    Set<String> guards = new LinkedHashSet<>();
    for (StateGraph<S> graph : List.of(code.graph(), wanted.graph())) {
      for (StateGraph.Arc<S> arc : graph.arcs(from)) {
        if (arc.event().equals(Optional.of(event))) {
          arc.guard().ifPresent(guards::add);
        }
      }
    }
    return guards;
  }

  private String text(S from, Optional<String> event) {
    String declared = CellText.of(code.graph(), from, event);
    Head head =
        new Head(
            wanted.prefix(from, event),
            code.graph().shortName(from) + " on " + event.orElseThrow(),
            wanted.who(),
            code.graph().type().getSimpleName());
    boolean same = declared.equals(CellText.of(wanted.graph(), from, event));
    return head.text(wanted.text(from, event), declared, same);
  }
}
