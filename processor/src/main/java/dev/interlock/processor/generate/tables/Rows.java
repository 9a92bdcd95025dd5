package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the tables of a machine that a person can read: a row of letters for each state that does
 * anything, and the loop that takes them apart.
 *
 * <pre>
 * // PAY, SHIP
 * "A ?- BC", // PLACED
 * "B -C"     // PAID
 * </pre>
 */
record Rows(Scope scope) {

  /** The place of the first event, behind the state's own letter. */
  static final int FIRST = 2;

  private static final char NOWHERE = '-';
  private static final char IGNORED = '.';
  private static final char GUARDED = '?';

  /** Whether there are letters enough, and columns that fit on a line. */
  static boolean fit(Scope scope) {
    return scope.machine.states().size() <= Letters.MOST
        && scope.machine.events().size() <= Letters.MOST;
  }

  /** What stands behind an array's equals sign: rows by their states. */
  static CodeBlock literal(Scope scope, Map<State, String> rows) {
    CodeBlock.Builder literal = CodeBlock.builder().add("{\n$>");
    if (scope.hasEvents()) {
      literal.add(
          "// $L\n",
          scope.machine.events().stream()
              .map(event -> scope.constantOfEvent(event.name()))
              .collect(Collectors.joining(", ")));
    }
    int width = rows.values().stream().mapToInt(String::length).max().orElse(0);
    rows.forEach(
        (state, row) ->
            literal.add(
                "\"$L $L\",$L // $L\n",
                Letters.of(state),
                row,
                " ".repeat(width - row.length()),
                state.name()));
    return literal.add("$<}").build();
  }

  /** Where a letter stands among those of the states. */
  static CodeBlock place(Scope scope, String letter) {
    return CodeBlock.of("$S.indexOf($L)", Letters.first(scope.machine.states().size()), letter);
  }

  /** The place of a column's event: found by constant where the events are the user's. */
  static CodeBlock column(Scope scope) {
    CodeBlock place = CodeBlock.of("column - $L", FIRST);
    return scope.hasGivenEvents() ? CodeBlock.of("events[$L].ordinal()", place) : place;
  }

  /** What the columns mean, where the events are the user's. */
  static CodeBlock columns(Scope scope) {
    if (!scope.hasGivenEvents()) {
      return CodeBlock.of("");
    }
    CodeBlock constants =
        scope.machine.events().stream()
            .map(event -> scope.eventConstant(event.name()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T[] events = {$L};\n", scope.event, constants);
  }

  /** Returns what fills the tables. */
  CodeBlock filled() {
    Map<State, String> rows = new LinkedHashMap<>();
    for (State state : scope.machine.states()) {
      String row = row(state);
      if (row.chars().anyMatch(letter -> letter != NOWHERE)) {
        rows.put(state, row);
      }
    }
    return scope
        .text()
        .with("string", String.class)
        .with("rows", literal(scope, rows))
        .with("columns", columns(scope))
        .with("start", FIRST)
        .with("first", place(scope, "row.charAt(0)"))
        .with("place", place(scope, "letter"))
        .with("events", scope.hasEvents() ? filledByEvent() : CodeBlock.of(""))
        .with("legend", legend())
        .of(
            """
            $legend:L$string:T[] rows = $rows:L;
            $columns:Lfor ($string:T row : rows) {
              int from = ALL[$first:L].ordinal();
              for (int column = $start:L; column < row.length(); column++) {
                char letter = row.charAt(column);
                int place = $place:L;
                if (place >= 0) {
                  TARGETS[from] |= 1L << ALL[place].ordinal();
                }
            $>$>$events:L$<$<  }
            }
            """);
  }

  private CodeBlock legend() {
    return CodeBlock.of(
        scope.hasEvents()
            ? "// A state; then where each event leads: - nowhere"
                + (scope.moves.anyEventGuarded() ? ", ? as guards decide" : "")
                + (scope.moves.anyIgnored() ? ", . it is ignored" : "")
                + "; then other targets.\n"
            : "// A state; then its targets.\n");
  }

  private CodeBlock filledByEvent() {
    CodeBlock.Builder code = CodeBlock.builder();
    int end = FIRST + scope.machine.events().size();
    CodeBlock column = column(scope);
    code.add(
        "if (place >= 0 && column < $L) {\n  NEXT[from * EVENTS + $L] = ALL[place];\n}\n",
        end,
        column);
    if (scope.moves.anyEventGuarded()) {
      code.add(
          "if (letter == '$L' || (place >= 0 && column < $L)) {\n  SOURCES[$L] |= 1L << from;\n}\n",
          GUARDED,
          end,
          column);
    }
    if (scope.moves.anyIgnored()) {
      code.add("if (letter == '$L') {\n  IGNORED[$L] |= 1L << from;\n}\n", IGNORED, column);
    }
    return code.build();
  }

  private String row(State from) {
    StringBuilder row = new StringBuilder();
    Set<State> shown = new LinkedHashSet<>();
    for (Reference event : scope.machine.events()) {
      row.append(cell(from, event.name(), shown));
    }
    Set<State> further =
        scope.moves.from(from).stream()
            .map(Move::to)
            .filter(to -> !shown.contains(to))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!further.isEmpty() && scope.hasEvents()) {
      row.append(' ');
    }
    further.forEach(to -> row.append(Letters.of(to)));
    return row.toString();
  }

  private char cell(State from, String event, Set<State> shown) {
    List<Move> moves = scope.moves.from(from, event);
    if (moves.isEmpty()) {
      return scope.moves.ignores(from, event) ? IGNORED : NOWHERE;
    }
    for (Move move : moves) {
      if (move.guard().isEmpty()) {
        shown.add(move.to());
        return Letters.of(move.to());
      }
    }
    return GUARDED;
  }
}
