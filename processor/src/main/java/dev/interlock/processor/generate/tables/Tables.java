package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;

/**
 * Writes the expressions that look into the tables. Bits in a flat {@code long[]} and a flat array
 * of targets are what measures fastest on unpredictable input; a mask in a static final field is a
 * constant to the JIT.
 */
public final class Tables {

  /** Up to here there are lines for arcs; beyond, they would be a method that javac refuses. */
  private static final int MOST_NAMES = 1_500;

  final Scope scope;

  /** Whether the machine is too large for tables that a person reads. */
  final boolean packed;

  /** Decides how the tables of a machine look. */
  public Tables(Scope scope) {
    this.scope = scope;
    this.packed = !hasLines(scope) || !Rows.fit(scope) || !ActorRows.fit(scope);
  }

  /** Whether the machine is small enough for a line an arc. */
  private static boolean hasLines(Scope scope) {
    return scope.machine.states().size()
            + scope.machine.events().size()
            + scope.machine.actors().size()
            + scope.machine.groups().stream().mapToInt(group -> 1 + group.members().size()).sum()
            + scope.machine.states().stream().mapToInt(state -> state.formerly().size()).sum()
            + scope.machine.ignored().size()
            + scope.moves.all().stream().mapToInt(move -> 4 + move.by().names().size()).sum()
        <= MOST_NAMES;
  }

  /** Returns whether the machine is packed, as it is too large for rows and lines. */
  public boolean isPacked() {
    return packed;
  }

  /** The name of the class that holds them. */
  String name() {
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

  /** The expression that is true where the state is in the group. */
  public CodeBlock isIn(Group group) {
    int row = Kind.values().length + scope.machine.groups().indexOf(group);
    return isIn(mask(group), row);
  }

  /** The expression that is true where the state is of a kind. */
  public CodeBlock isOf(Kind kind) {
    return isIn(kind.name(), kind.row());
  }

  private CodeBlock isIn(String mask, int row) {
    return packed
        ? bit(at("KINDS"), String.valueOf(row), "state.ordinal()")
        : CodeBlock.of("((int) ($L >>> state.ordinal()) & 1) != 0", at(mask));
  }

  /** The field that holds the states of a group. */
  static String mask(Group group) {
    return "IN_" + group.name();
  }

  /** The expression that is true where a table's row has the column's bit. */
  CodeBlock bit(String table, String row, String column) {
    return CodeBlock.of("((int) ($L[$L] >>> $L) & 1) != 0", table, word(row, column), column);
  }

  /** A table of masks: rows of a bit a state. */
  FieldSpec rows(String table, String meaning, CodeBlock rows) {
    String unit = words() == 1 ? ", a bit a state." : ", a bit a state in " + words() + " words.";
    CodeBlock size = words() == 1 ? rows : CodeBlock.of("$L * $L", rows, words());
    return Hidden.field(ArrayTypeName.of(TypeName.LONG), table, meaning + unit)
        .initializer("new long[$L]", size)
        .build();
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
