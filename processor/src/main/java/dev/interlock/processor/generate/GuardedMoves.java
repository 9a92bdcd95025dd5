package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.Decision.Alternative;
import dev.interlock.processor.generate.Decision.Row;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the decisions that depend on guards, in a hidden type of their own, where no event's name
 * can get into their way. They answer null instead of throwing. What the tables forbid they don't
 * look into; that is also what keeps them from constants that aren't there yet.
 */
final class GuardedMoves {

  static final String NAME = "Guarded";
  private static final CodeBlock NOWHERE = CodeBlock.of("null");
  private static final CodeBlock YES = CodeBlock.of("true");
  private static final CodeBlock NO = CodeBlock.of("false");

  /** With more events, labels that are constants would be a class initialiser too large. */
  private static final int MOST_LABELS = 256;

  private final Scope scope;
  private final WhereOpen whereOpen;
  private final Admission admission;

  private GuardedMoves(Scope scope, WhereOpen whereOpen) {
    this.scope = scope;
    this.whereOpen = whereOpen;
    this.admission = new Admission(scope);
  }

  /** How a type finds the target of an event that is allowed and meets no guard in the state. */
  private interface WhereOpen {
    CodeBlock target(CodeBlock event, String function, CodeBlock arguments);
  }

  /** The decisions of the functions, which look into their tables. */
  static GuardedMoves ofFunctions(Scope scope, Tables tables) {
    return new GuardedMoves(scope, (event, function, arguments) -> tables.target(event));
  }

  /** The same for the machine, which knows the functions alone. */
  static GuardedMoves ofMachine(Scope scope) {
    return new GuardedMoves(
        scope,
        (event, function, arguments) ->
            CodeBlock.of("$T.$L($L)", scope.functions, function, arguments));
  }

  /** The type for the functions, which explain as well. */
  TypeSpec typeOfFunctions() {
    TypeName predicate = ParameterizedTypeName.get(Predicate.class, String.class);
    return type().toBuilder()
        .addField(
            Hidden.field(predicate, "CLOSED", "The answers where every guard has said no.")
                .initializer("guard -> false")
                .build())
        .build();
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        Hidden.type(scope.helper(NAME), "What depends on guards; null where they refuse.\n");
    Hidden.hideConstructor(type);
    for (boolean by : scope.hasActors() ? List.of(false, true) : List.of(false)) {
      type.addMethods(leads(by));
      if (scope.moves.anyEventGuarded()) {
        type.addMethods(next(by));
      }
      for (Reference event : scope.machine.events()) {
        if (scope.moves.isGuarded(event.name())) {
          type.addMethods(target(event.name(), by));
        }
      }
    }
    admission.addTo(type);
    return type.build();
  }

  /** Returns the decision where an event leads. */
  static String where(String event) {
    return "where" + Names.canEvent(event).substring("can".length());
  }

  private static String argument(boolean by) {
    return by ? ", by" : "";
  }

  /** Decides whether one state may go to another now. */
  private List<MethodSpec> leads(boolean by) {
    List<Row> rows = new ArrayList<>();
    movesByState(scope.moves.all())
        .forEach(
            (from, moves) -> {
              List<Alternative> alternatives = new ArrayList<>();
              moves.stream()
                  .collect(Collectors.groupingBy(Move::to, LinkedHashMap::new, Collectors.toList()))
                  .forEach((to, pair) -> alternatives.addAll(open(to, pair, by)));
              if (!alternatives.isEmpty()) {
                rows.add(new Row(List.of(from.name()), alternatives, YES));
              }
            });
    return new Decision(
            scope,
            "leads",
            TypeName.BOOLEAN,
            "Returns whether a transition leads from one state to another now.",
            by,
            List.of(Parameter.FROM, Parameter.TO))
        .unless(CodeBlock.of("$T.canTransition(from, to$L)", scope.functions, argument(by)), NO)
        .choose("from", rows, YES);
  }

  /** Whether one of the moves is open to a state; nothing if one always is. */
  private List<Alternative> open(State to, List<Move> moves, boolean by) {
    Set<List<CodeBlock>> open = new LinkedHashSet<>();
    for (Move move : moves) {
      List<CodeBlock> terms = terms(move, moves, by);
      if (terms.isEmpty()) {
        return List.of();
      }
      // Moves on several events may have one condition.
      open.add(terms);
    }
    CodeBlock isAsked = CodeBlock.of("to == $L", scope.constant(to));
    List<Alternative> alternatives = new ArrayList<>();
    for (List<CodeBlock> terms : open) {
      alternatives.add(
          alternatives.size() + 1 < open.size()
              ? new Alternative(and(Stream.concat(Stream.of(isAsked), terms.stream())), YES)
              : new Alternative(isAsked, and(terms.stream())));
    }
    return alternatives;
  }

  private static CodeBlock and(Stream<CodeBlock> terms) {
    return terms.collect(CodeBlock.joining(" && "));
  }

  /** What must all be true for a move to be open; nothing if it always is. */
  private List<CodeBlock> terms(Move move, List<Move> among, boolean by) {
    List<CodeBlock> terms = new ArrayList<>();
    // Where all admit the same actors, the tables have said it.
    if (by && among.stream().anyMatch(other -> !other.by().equals(move.by()))) {
      admission.of(move.by()).ifPresent(terms::add);
    }
    move.guard().ifPresent(guard -> terms.add(CodeBlock.of("guards.$L()", guard)));
    return terms;
  }

  /** Decides where any event leads now. */
  private List<MethodSpec> next(boolean by) {
    List<Row> rows = new ArrayList<>();
    List<Reference> events = scope.machine.events();
    boolean byConstant = events.size() <= MOST_LABELS;
    for (int place = 0; place < events.size(); place++) {
      String name = events.get(place).name();
      if (scope.moves.isGuarded(name)) {
        String label = byConstant ? Names.constant(name) : String.valueOf(place);
        CodeBlock decided = CodeBlock.of("$L(from$L, guards)", where(name), argument(by));
        rows.add(new Row(List.of(label), List.of(), decided));
      }
    }
    CodeBlock event = CodeBlock.of("event");
    CodeBlock arguments = CodeBlock.of("from, event$L, guards", argument(by));
    return new Decision(
            scope,
            "where",
            scope.state,
            "Returns where an event leads now.",
            by,
            List.of(Parameter.FROM, Parameter.EVENT))
        .unless(CodeBlock.of("$T.canFire(from, event$L)", scope.functions, argument(by)), NOWHERE)
        .choose(
            byConstant ? "event" : "event.ordinal()",
            rows,
            whereOpen.target(event, "next", arguments));
  }

  /** Decides where one event leads now. */
  private List<MethodSpec> target(String event, boolean by) {
    List<Row> rows = new ArrayList<>();
    movesByState(scope.moves.on(event))
        .forEach(
            (from, moves) -> {
              if (moves.stream().anyMatch(move -> move.guard().isPresent())) {
                rows.add(choice(from, moves, by));
              }
            });
    CodeBlock constant = CodeBlock.of("$T.$L", scope.event, Names.constant(event));
    CodeBlock arguments = CodeBlock.of("from$L, guards", argument(by));
    return new Decision(
            scope,
            where(event),
            scope.state,
            "Returns where {@code " + event + "} leads now.",
            by,
            List.of(Parameter.FROM))
        .unless(
            CodeBlock.of("$T.canFire(from, $L$L)", scope.functions, constant, argument(by)),
            NOWHERE)
        .choose("from", rows, whereOpen.target(constant, Names.event(event), arguments));
  }

  /** The target of the first move that is open. */
  private Row choice(State from, List<Move> moves, boolean by) {
    List<Alternative> alternatives = new ArrayList<>();
    for (Move move : moves) {
      List<CodeBlock> terms = terms(move, moves, by);
      if (terms.isEmpty()) {
        return new Row(List.of(from.name()), alternatives, scope.constant(move.to()));
      }
      alternatives.add(new Alternative(and(terms.stream()), scope.constant(move.to())));
    }
    return new Row(List.of(from.name()), alternatives, NOWHERE);
  }

  private static Map<State, List<Move>> movesByState(List<Move> moves) {
    return moves.stream()
        .collect(Collectors.groupingBy(Move::from, LinkedHashMap::new, Collectors.toList()));
  }
}
