package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.Locale;

/**
 * Writes the expressions that look into the tables. Bits in a flat {@code long[]} and a flat array
 * of targets are what measures fastest on unpredictable input; a mask in a static final field is a
 * constant to the JIT.
 */
public record Tables(Scope scope) {

  /** With more events and groups, their masks would be a class initialiser that javac refuses. */
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
  String at(String field) {
    return name() + "." + field;
  }

  /** A constant, for what has no state in hand. */
  CodeBlock made(State state) {
    return CodeBlock.of("$L.made($L)", name(), scope.constant(state));
  }

  /** The expression that is true where a move leads from one state to the other. */
  public CodeBlock leads() {
    return bit(at("TARGETS"), "from.ordinal()", "to.ordinal()");
  }

  /** The expression that is true where the event is allowed. */
  CodeBlock fires() {
    return scope.moves.anyEventGuarded()
        ? bit(at("SOURCES"), "event.ordinal()", "from.ordinal()")
        : CodeBlock.of("$L != null", target(CodeBlock.of("event")));
  }

  /** The expression that is the event's target, or null. */
  public CodeBlock target(CodeBlock event) {
    return CodeBlock.of("$L[from.ordinal() * $L + $L.ordinal()]", at("NEXT"), at("EVENTS"), event);
  }

  /** Whether membership in a constant set of states is a look at a constant mask. */
  boolean hasMasks() {
    int sets = scope.machine.events().size() + scope.machine.groups().size();
    return words() <= 1 && sets <= MOST_MASKS;
  }

  /** The expression that is true where the event may leave the state. */
  CodeBlock isSource(String event) {
    return isIn(mask(event), "from");
  }

  /** The expression that is true where the state is in the group. */
  CodeBlock isIn(Group group) {
    return hasMasks()
        ? isIn(mask(group), "state")
        : CodeBlock.of("$L.groups().get($S).contains(state)", at("GRAPH"), group.name());
  }

  /** The expression that is true where the state is {@code initial} or {@code terminal}. */
  CodeBlock isFlagged(String flag) {
    return hasMasks()
        ? isIn(flag.toUpperCase(Locale.ROOT), "state")
        : CodeBlock.of("$L.$L().contains(state)", at("GRAPH"), flag);
  }

  private CodeBlock isIn(String mask, String state) {
    return CodeBlock.of("((int) ($L >>> $L.ordinal()) & 1) != 0", at(mask), state);
  }

  /** The field that holds the states of a group. */
  static String mask(Group group) {
    return "IN_" + group.name();
  }

  /** The field that holds the states that allow an event. */
  static String mask(String event) {
    return "CAN_" + Names.constant(event);
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
