package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.decided.Decision.Alternative;
import dev.interlock.processor.generate.decided.Decision.Row;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the decisions where events lead: one for any event, and one for each with a guard. */
record EventDecisions(Scope scope, Tables tables, Openness openness) {

  private static final CodeBlock NOWHERE = CodeBlock.of("null");

  /** With more events, labels that are constants would be a class initialiser too large. */
  private static final int MOST_LABELS = 256;

  /**
   * Returns the methods that decide for any event that depends on no more than is given.
   *
   * <pre>
   * if (!canFire(from, event, by)) {
   *   return null;
   * }
   * return switch (event) {
   *   case PAY -> wherePay(from, by, guards);
   *   default -> Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()];
   * };
   * </pre>
   */
  List<MethodSpec> next(Dependence given) {
    CodeBlock target = tables.target(CodeBlock.of("event"));
    MethodPlan plan = MethodPlan.hidden("next", given.after(Parameter.FROM, Parameter.EVENT));
    CodeBlock unlessAllowed =
        given.onActor() || scope.moves.anyEventGuarded() ? unlessAllowed(given) : CodeBlock.of("");
    List<Row> rows = given.onGuards() ? guarded(given) : List.of();
    return new Decision(
            scope,
            plan,
            scope.nulls.orNull(scope.state),
            "where an event leads; null where it doesn't")
        .choose(unlessAllowed, byConstant() ? "event" : "event.ordinal()", rows, target);
  }

  private CodeBlock unlessAllowed(Dependence given) {
    return scope
        .text()
        .with("by", given.onActor() ? ", by" : "")
        .of(
            """
            if (!canFire(from, event$by:L)) {
              return null;
            }
            """);
  }

  private boolean byConstant() {
    return scope.hasGivenEvents() || scope.machine.events().size() <= MOST_LABELS;
  }

  private List<Row> guarded(Dependence given) {
    List<Reference> events = scope.machine.events();
    List<Row> rows = new ArrayList<>();
    for (int place = 0; place < events.size(); place++) {
      String name = events.get(place).name();
      Dependence own = scope.dependences.on(name);
      if (own.onGuards() && own.within(given)) {
        String label = byConstant() ? scope.constantOfEvent(name) : String.valueOf(place);
        CodeBlock decided =
            CodeBlock.of("$L($L)", Names.where(name), Signatures.arguments(plan(name)));
        rows.add(new Row(List.of(label), List.of(), decided));
      }
    }
    return rows;
  }

  private MethodPlan plan(String event) {
    Dependence own = scope.dependences.on(event);
    return MethodPlan.hidden(Names.where(event), own.after(Parameter.FROM));
  }

  /**
   * Returns the methods that decide for one event that is allowed: the target is that of the first
   * move that is open. Where all states decide alike, there is nothing to choose.
   *
   * <pre>
   * return switch (from) {
   *   case PLACED -> {
   *     if (guards.isCovered()) {
   *       yield Order.PAID;
   *     }
   *     yield null;
   *   }
   *   default -> Tables.NEXT[from.ordinal() * Tables.EVENTS + OrderEvent.PAY.ordinal()];
   * };
   * </pre>
   */
  List<MethodSpec> where(String event) {
    Map<State, List<Move>> all = Moves.byState(scope.moves.on(event));
    List<Row> rows = new ArrayList<>();
    all.forEach(
        (from, moves) -> {
          if (moves.stream().anyMatch(move -> move.guard().isPresent())) {
            rows.add(choice(from, moves));
          }
        });
    Decision decision =
        new Decision(
            scope,
            plan(event),
            scope.nulls.orNull(scope.state),
            "where {@code " + event + "} leads, if the tables allow it");
    return rows.size() == all.size() && Decision.areAlike(rows)
        ? decision.always(rows.get(0))
        : decision.choose(
            CodeBlock.of(""), "from", rows, tables.target(scope.eventConstant(event)));
  }

  private Row choice(State from, List<Move> moves) {
    boolean dependsOnActor = Openness.dependsOnActor(moves);
    List<Alternative> alternatives = new ArrayList<>();
    for (Move move : moves) {
      List<CodeBlock> terms = openness.terms(move, dependsOnActor);
      CodeBlock target = scope.constant(move.to());
      if (terms.isEmpty()) {
        return new Row(List.of(from.name()), alternatives, target);
      }
      alternatives.add(new Alternative(Openness.all(terms.stream()), target));
    }
    return new Row(List.of(from.name()), alternatives, NOWHERE);
  }
}
