package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes who may do what as a person can read it: a row of letters for each state that leads
 * anywhere, in which a letter stands for some actors, and the loop that takes them apart.
 *
 * <pre>
 * // PAY, SHIP
 * "A A- BACA", // PLACED
 * "B -* C*"    // PAID
 * </pre>
 */
final class ActorRows {

  private static final char NOBODY = '-';
  private static final char ANYONE = '*';

  /** With more, the sets would be an initialiser that nobody reads. */
  private static final int MOST_ACTORS = 500;

  private final Scope scope;
  private final Map<State, String> rows = new LinkedHashMap<>();
  private final Map<Actors, Integer> sets = new LinkedHashMap<>();

  ActorRows(Scope scope) {
    this.scope = scope;
    for (State state : scope.machine.states()) {
      if (!scope.moves.from(state).isEmpty()) {
        rows.put(state, row(state));
      }
    }
  }

  /** Whether there are letters enough. */
  static boolean fit(Scope scope) {
    ActorRows rows = new ActorRows(scope);
    return rows.sets.size() <= Letters.MOST
        && rows.sets.keySet().stream().mapToInt(set -> set.names().size()).sum() <= MOST_ACTORS;
  }

  private String row(State from) {
    StringBuilder row = new StringBuilder();
    for (Reference event : scope.machine.events()) {
      row.append(who(scope.moves.from(from, event.name())));
    }
    row.append(' ');
    scope.moves.from(from).stream()
        .collect(Collectors.groupingBy(Move::to, LinkedHashMap::new, Collectors.toList()))
        .forEach((to, moves) -> row.append(Letters.of(to)).append(who(moves)));
    return row.toString();
  }

  private char who(List<Move> moves) {
    Optional<Actors> all = moves.stream().map(Move::by).reduce(Actors::union);
    if (all.isEmpty()) {
      return NOBODY;
    }
    if (all.get().anyone()) {
      return ANYONE;
    }
    int place = sets.computeIfAbsent(all.get(), first -> sets.size());
    // With too many sets, the rows aren't written.
    return place < Letters.MOST ? Letters.of(place) : NOBODY;
  }

  /** Returns what fills them, by what stands in the class of the other tables. */
  CodeBlock filled(String tables) {
    int end = Rows.FIRST + scope.machine.events().size();
    return scope
        .text()
        .with("string", String.class)
        .with("rows", Rows.literal(scope, rows))
        .with("who", who())
        .with("columns", Rows.columns(scope))
        .with("tables", tables)
        .with("events", scope.hasEvents() ? filledByEvent() : CodeBlock.of(""))
        .with("targets", end + 1)
        .with("from", Rows.place(scope, "row.charAt(0)"))
        .with("to", Rows.place(scope, "row.charAt(at)"))
        .with("set", set("at + 1"))
        .of(
            """
            // A state; then who may fire each event: - nobody, * anyone; then targets and who may.
            $string:T[] rows = $rows:L;
            $actor:T[][] who = $who:L;
            $columns:Lfor ($string:T row : rows) {
              int from = $tables:L.ALL[$from:L].ordinal();
            $>$events:L$<  for (int at = $targets:L; at < row.length(); at += 2) {
                int to = $tables:L.ALL[$to:L].ordinal();
                for ($actor:T by : who[$set:L]) {
                  TARGETS[from * ACTORS + by.ordinal()] |= 1L << to;
                }
              }
            }
            """);
  }

  private CodeBlock filledByEvent() {
    return scope
        .text()
        .with("start", Rows.FIRST)
        .with("end", Rows.FIRST + scope.machine.events().size())
        .with("set", set("column"))
        .with("column", CodeBlock.of(scope.hasGivenEvents() ? "$L" : "($L)", Rows.column(scope)))
        .of(
            """
            for (int column = $start:L; column < $end:L; column++) {
              for ($actor:T by : who[$set:L]) {
                SOURCES[$column:L * ACTORS + by.ordinal()] |= 1L << from;
              }
            }
            """);
  }

  private CodeBlock set(String at) {
    return CodeBlock.of(
        "$S.indexOf(row.charAt($L))", "" + NOBODY + ANYONE + Letters.first(sets.size()), at);
  }

  private CodeBlock who() {
    CodeBlock.Builder who =
        CodeBlock.builder()
            .add("{\n$>{}, // $L\n", NOBODY)
            .add("$L.values(), // $L\n", Scope.qualifier(scope.actor), ANYONE);
    sets.forEach(
        (set, place) ->
            who.add(
                "{$L}, // $L\n",
                set.names().stream().map(scope::actorConstant).collect(CodeBlock.joining(", ")),
                Letters.of(place)));
    return who.add("$<}").build();
  }
}
