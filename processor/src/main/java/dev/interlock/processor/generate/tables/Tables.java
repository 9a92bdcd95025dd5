package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the expressions that look into the tables. Bits in a flat {@code long[]} and a flat array
 * of targets are what measures fastest on unpredictable input; a mask in a static final field is a
 * constant to the JIT.
 */
public record Tables(Scope scope) {

  /** With more groups, their masks would be a class initialiser that javac refuses. */
  private static final int MOST_MASKS = 256;

  /** The name of the class that holds them. */
  public String name() {
    return scope.helper("Tables");
  }

  /** How many words hold a bit for each state. */
  int words() {
    return (scope.machine.states().size() + 63) / 64;
  }

  /** A field of the tables. */
  public String at(String field) {
    return name() + "." + field;
  }

  /** The statement that makes the enum before the tables, for what has no state in hand. */
  public CodeBlock made() {
    return CodeBlock.of("$L.made($L);\n", name(), scope.constant(scope.lastState()));
  }

  /** The expression that is true where a move leads from one state to the other. */
  public CodeBlock leads() {
    return bit(at("TARGETS"), "from.ordinal()", "to.ordinal()");
  }

  /** The expression that is true where the event is allowed. */
  public CodeBlock fires() {
    return scope.moves.anyEventGuarded()
        ? bit(at("SOURCES"), "event.ordinal()", "from.ordinal()")
        : CodeBlock.of("$L != null", target(CodeBlock.of("event")));
  }

  /** The expression that is true where the state ignores the event. */
  public CodeBlock ignores() {
    return bit(at("IGNORED"), "event.ordinal()", "from.ordinal()");
  }

  /** The expression that is the event's target, or null. */
  public CodeBlock target(CodeBlock event) {
    return CodeBlock.of("$L[from.ordinal() * $L + $L.ordinal()]", at("NEXT"), at("EVENTS"), event);
  }

  /** Whether membership in a constant set of states is a look at a constant mask. */
  boolean hasMasks() {
    return words() <= 1 && scope.machine.groups().size() <= MOST_MASKS;
  }

  /** The expression that is true where the state is in the group. */
  public CodeBlock isIn(Group group) {
    return hasMasks()
        ? isIn(mask(group))
        : CodeBlock.of(
            "$L.groups().getOrDefault($S, $T.of()).contains(state)",
            at("GRAPH"),
            group.name(),
            Set.class);
  }

  /** The expression that is true where the state is one of a kind that the graph has. */
  public CodeBlock isOneOf(String kind) {
    return hasMasks()
        ? isIn(kind.toUpperCase(Locale.ROOT))
        : CodeBlock.of("$L.$L().contains(state)", at("GRAPH"), kind);
  }

  private CodeBlock isIn(String mask) {
    return CodeBlock.of("((int) ($L >>> state.ordinal()) & 1) != 0", at(mask));
  }

  /** The field that holds the states of a group. */
  static String mask(Group group) {
    return "IN_" + group.name();
  }

  /** The expression that is true where a table's row has the column's bit. */
  CodeBlock bit(String table, String row, String column) {
    return CodeBlock.of("((int) ($L[$L] >>> $L) & 1) != 0", table, word(row, column), column);
  }

  /** The index of the word that holds the column's bit of a row. */
  String word(String row, String column) {
    if (words() == 1) {
      return row;
    }
    String factor = row.contains(" ") ? "(" + row + ")" : row;
    return factor + " * " + words() + " + (" + column + " >>> 6)";
  }
}
