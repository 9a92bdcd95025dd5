package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.decided.Decision.Alternative;
import dev.interlock.processor.generate.decided.Decision.Row;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the decision whether one state may go to another. */
record TransitionDecisions(Scope scope, Openness openness) {

  private static final CodeBlock YES = CodeBlock.of("true");

  /**
   * Returns the methods that decide for all targets, or for those that depend on just what is
   * given.
   *
   * <pre>
   * if (!canTransition(from, to, by)) {
   *   return false;
   * }
   * return switch (from) {
   *   case PLACED -> {
   *     if (to == Order.PAID) {
   *       yield guards.isCovered();
   *     }
   *     yield true;
   *   }
   *   default -> true;
   * };
   * </pre>
   */
  List<MethodSpec> leads(Dependence given) {
    List<Row> rows = new ArrayList<>();
    boolean all = given.equals(scope.dependences.any());
    for (State from : scope.machine.states()) {
      List<Alternative> alternatives = new ArrayList<>();
      byTarget(scope.moves.from(from))
          .forEach(
              (to, moves) -> {
                if (all || isAsked(to, given)) {
                  alternatives.addAll(open(to, moves));
                }
              });
      if (!alternatives.isEmpty()) {
        rows.add(new Row(List.of(from.name()), alternatives, YES));
      }
    }
    CodeBlock first =
        scope
            .text()
            .with("by", given.onActor() ? ", by" : "")
            .of(
                """
                if (!canTransition(from, to$by:L)) {
                  return false;
                }
                """);
    MethodPlan plan = MethodPlan.hidden("leads", given.after(Parameter.FROM, Parameter.TO));
    return new Decision(scope, plan, TypeName.BOOLEAN, "whether one state may go to another")
        .choose(first, "from", rows, YES);
  }

  /** Whether a move by its target's name asks with just this. */
  private boolean isAsked(State to, Dependence given) {
    return scope.moves.isUnnamedTarget(to) && scope.dependences.into(to).equals(given);
  }

  private static Map<State, List<Move>> byTarget(List<Move> moves) {
    return moves.stream()
        .collect(Collectors.groupingBy(Move::to, LinkedHashMap::new, Collectors.toList()));
  }

  /** Whether one of the moves is open to a state; nothing if one always is. */
  private List<Alternative> open(State to, List<Move> moves) {
    boolean dependsOnActor = Openness.dependsOnActor(moves);
    Set<List<CodeBlock>> open = new LinkedHashSet<>();
    for (Move move : moves) {
      List<CodeBlock> terms = openness.terms(move, dependsOnActor);
      if (terms.isEmpty()) {
        return List.of();
      }
      // Moves on several events may have one condition.
      open.add(terms);
    }
    CodeBlock isAsked = CodeBlock.of("to == $L", scope.constant(to));
    List<Alternative> alternatives = new ArrayList<>();
    for (List<CodeBlock> terms : open) {
      boolean last = alternatives.size() + 1 == open.size();
      Stream<CodeBlock> both = Stream.concat(Stream.of(isAsked), terms.stream());
      alternatives.add(
          last
              ? new Alternative(isAsked, Openness.all(terms.stream()))
              : new Alternative(Openness.all(both), YES));
    }
    return alternatives;
  }
}
