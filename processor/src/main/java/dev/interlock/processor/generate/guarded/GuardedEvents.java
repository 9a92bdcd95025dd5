package dev.interlock.processor.generate.guarded;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.guarded.Decision.Alternative;
import dev.interlock.processor.generate.guarded.Decision.Row;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Writes the decisions where events lead now: one for any event, and one for each with a guard. */
record GuardedEvents(Scope scope, Openness openness, WhereOpen whereOpen) {

  private static final CodeBlock NOWHERE = CodeBlock.of("null");

  /** With more events, labels that are constants would be a class initialiser too large. */
  private static final int MOST_LABELS = 256;

  /**
   * Returns the methods that decide for any event: they ask the one for that.
   *
   * <pre>
   * if (!OrderTransitions.canFire(from, event)) {
   *   return null;
   * }
   * switch (event) {
   *   case PAY -> {
   *     return wherePay(from, guards);
   *   }
   *   default -> {
   *     return Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()];
   *   }
   * }
   * </pre>
   */
  List<MethodSpec> where() {
    List<Reference> events = scope.machine.events();
    boolean byConstant = events.size() <= MOST_LABELS;
    List<Row> rows = new ArrayList<>();
    for (int place = 0; place < events.size(); place++) {
      String name = events.get(place).name();
      if (scope.moves.isGuarded(name)) {
        String label = byConstant ? Names.constant(name) : String.valueOf(place);
        String by = openness.argument();
        CodeBlock decided = CodeBlock.of("$L(from$L, guards)", Names.where(name), by);
        rows.add(new Row(List.of(label), List.of(), decided));
      }
    }
    CodeBlock event = CodeBlock.of("event");
    CodeBlock arguments = CodeBlock.of("from, event$L, guards", openness.argument());
    MethodPlan plan =
        MethodPlan.hidden("where", openness.parameters(Parameter.FROM, Parameter.EVENT));
    return new Decision(scope, plan, scope.state, "Returns where an event leads now.")
        .choose(
            unlessAllowed(event),
            byConstant ? "event" : "event.ordinal()",
            rows,
            whereOpen.target(event, "next", arguments));
  }

  /**
   * Returns the methods that decide for one event: the target is that of the first move that is
   * open.
   *
   * <pre>
   * if (!OrderTransitions.canFire(from, OrderEvent.PAY)) {
   *   return null;
   * }
   * switch (from) {
   *   case PLACED -> {
   *     if (guards.isCovered()) {
   *       return Order.PAID;
   *     }
   *     return null;
   *   }
   *   default -> {
   *     return Tables.NEXT[from.ordinal() * Tables.EVENTS + OrderEvent.PAY.ordinal()];
   *   }
   * }
   * </pre>
   */
  List<MethodSpec> where(String event) {
    List<Row> rows = new ArrayList<>();
    Moves.byState(scope.moves.on(event))
        .forEach(
            (from, moves) -> {
              if (moves.stream().anyMatch(move -> move.guard().isPresent())) {
                rows.add(choice(from, moves));
              }
            });
    CodeBlock constant = scope.eventConstant(event);
    CodeBlock arguments = CodeBlock.of("from$L, guards", openness.argument());
    MethodPlan plan = MethodPlan.hidden(Names.where(event), openness.parameters(Parameter.FROM));
    String doc = "Returns where {@code " + event + "} leads now.";
    return new Decision(scope, plan, scope.state, doc)
        .choose(
            unlessAllowed(constant),
            "from",
            rows,
            whereOpen.target(constant, Names.event(event), arguments));
  }

  private CodeBlock unlessAllowed(CodeBlock event) {
    return scope
        .text()
        .with("asked", event)
        .with("by", openness.argument())
        .of(
            """
            if (!$functions:T.canFire(from, $asked:L$by:L)) {
              return null;
            }
            """);
  }

  private Row choice(State from, List<Move> moves) {
    List<Alternative> alternatives = new ArrayList<>();
    for (Move move : moves) {
      List<CodeBlock> terms = openness.terms(move, moves);
      CodeBlock target = scope.constant(move.to());
      if (terms.isEmpty()) {
        return new Row(List.of(from.name()), alternatives, target);
      }
      alternatives.add(new Alternative(Openness.all(terms.stream()), target));
    }
    return new Row(List.of(from.name()), alternatives, NOWHERE);
  }
}
