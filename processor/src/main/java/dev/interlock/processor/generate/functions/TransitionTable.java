package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lifecycle as a table in Javadoc, for who hovers over the type in an IDE. A row is an arc, as
 * not every IDE breaks lines in a cell. All names are Java's, so that HTML needs no escape.
 */
record TransitionTable(Scope scope) {

  /** Names in the cells: more is no help in a pop-up, and every build would read them. */
  private static final int MOST_NAMES = 300;

  /** Returns a paragraph. */
  CodeBlock javadoc() {
    List<State> states = scope.machine.lifecycle();
    if (names(states) > MOST_NAMES) {
      return CodeBlock.of(
          "\n<p>These are $L states and $L transitions, too many for a table; {@link #graph} has them.\n",
          states.size(),
          scope.moves.all().size());
    }
    CodeBlock.Builder table = CodeBlock.builder();
    table.add("\n<table>\n<caption>What leads where</caption>\n");
    table.add("<thead><tr><th>State</th>$L</tr></thead>\n<tbody>\n", head());
    states.forEach(state -> table.add(rows(state)));
    return table.add("</tbody>\n</table>\n").build();
  }

  private int names(List<State> states) {
    return states.size()
        + scope.machine.ignored().size()
        + scope.moves.all().stream().mapToInt(move -> 1 + move.by().names().size()).sum();
  }

  private String head() {
    return row("th", "Event", "Leads to", "If", "By");
  }

  private CodeBlock rows(State state) {
    List<String> rows = new ArrayList<>();
    List<Move> moves = scope.moves.from(state);
    moves.forEach(move -> rows.add(row(move, moves)));
    List<Reference> ignored = scope.moves.ignoredBy(state);
    if (!ignored.isEmpty()) {
      String events =
          joined(ignored.stream().map(each -> scope.constantOfEvent(each.name())).toList());
      rows.add(row("td", events, "(ignored)", "", ""));
    }
    if (rows.isEmpty()) {
      rows.add(row("td", "", "", "", ""));
    }
    CodeBlock.Builder all = CodeBlock.builder();
    CodeBlock head =
        CodeBlock.of("{@link $T#$L $L}$L", scope.state, state.name(), state.label(), marks(state));
    for (String row : rows) {
      all.add("<tr><td>$L</td>$L</tr>\n", head, row);
      head = CodeBlock.of("");
    }
    return all.build();
  }

  private static String marks(State state) {
    List<String> marks = new ArrayList<>();
    if (state.initial()) {
      marks.add("initial");
    }
    if (state.terminal()) {
      marks.add("terminal");
    }
    return marks.isEmpty() ? "" : " (" + joined(marks) + ")";
  }

  private String row(Move move, List<Move> all) {
    return row(
        "td",
        move.event().map(scope::constantOfEvent).orElse(""),
        move.to().label(),
        move.guard().orElse(all.stream().anyMatch(other -> precedes(other, move)) ? "else" : ""),
        move.by().anyone()
            ? "anyone"
            : joined(move.by().names().stream().map(scope::constantOfActor).toList()));
  }

  /** Whether a move is tried before another that isn't guarded. */
  private static boolean precedes(Move guarded, Move other) {
    return guarded.guard().isPresent()
        && guarded.event().equals(other.event())
        && (guarded.event().isPresent() || guarded.to().equals(other.to()));
  }

  /** The cells behind the state, of those columns that the machine has. */
  private String row(String cell, String event, String to, String guard, String actors) {
    List<String> cells = new ArrayList<>();
    if (scope.hasEvents()) {
      cells.add(event);
    }
    cells.add(to);
    if (!scope.machine.guards().isEmpty()) {
      cells.add(guard);
    }
    if (scope.hasActors()) {
      cells.add(actors);
    }
    return cells.stream()
        .map(each -> "<" + cell + ">" + each + "</" + cell + ">")
        .collect(Collectors.joining());
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
