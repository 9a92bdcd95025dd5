package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import java.util.Locale;

/**
 * Writes the expressions that look into the tables. Bits in a flat {@code long[]} and a flat array
 * of targets are what measures fastest on unpredictable input; a mask in a static final field is a
 * constant to the JIT.
 */
public final class Tables {

  static final String LIFECYCLE = "LIFECYCLE";

  private final Scope scope;

  /** Decides how the tables of a machine look. */
  public Tables(Scope scope) {
    this.scope = scope;
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

  /** The expression that is the lifecycle of which the tables are made. */
  public CodeBlock lifecycle() {
    return CodeBlock.of("$L", at(LIFECYCLE));
  }

  /** The expression that is true where a move leads from one state to the other. */
  public CodeBlock leads() {
    return rowBit(at("TARGETS"), "from.ordinal()", "to.ordinal()");
  }

  /** The expression that is true where the event is allowed. */
  public CodeBlock fires() {
    return rowBit(at("SOURCES"), "event.ordinal()", "from.ordinal()");
  }

  /** The expression that is true where the state ignores the event. */
  public CodeBlock ignores() {
    return rowBit(at("IGNORED"), "event.ordinal()", "from.ordinal()");
  }

  /** The expression that is the event's target, or null. */
  public CodeBlock target(CodeBlock event) {
    return CodeBlock.of("$L[$L]", at("NEXT"), place(event));
  }

  /** The place of the event in the row of the state that is left. */
  CodeBlock place(CodeBlock event) {
    return CodeBlock.of("from.ordinal() * $L + $L.ordinal()", at("EVENTS"), event);
  }

  /** The expression that is true where the state is in the group. */
  public CodeBlock isIn(Group group) {
    return isIn(mask(group));
  }

  /** The expression that is true where the state is of a kind. */
  public CodeBlock isOf(Kind kind) {
    return isIn(kind.name());
  }

  private CodeBlock isIn(String mask) {
    String words = at(mask) + (words() == 1 ? "" : "[state.ordinal() >>> 6]");
    return CodeBlock.of("((int) ($L >>> state.ordinal()) & 1) != 0", words);
  }

  /** The field that holds the states of a group. */
  static String mask(Group group) {
    return "IN_" + group.name();
  }

  /** How the line begins that lists a group's states. */
  static String head(Group group) {
    return "group " + group.name();
  }

  private CodeBlock rowBit(String table, String row, String column) {
    return bit(table, word(row, column), column);
  }

  /** The expression that is true where a table's word has the column's bit. */
  static CodeBlock bit(String table, String word, String column) {
    return CodeBlock.of("((int) ($L[$L] >>> $L) & 1) != 0", table, word, column);
  }

  /** How many constants an enum has: of the user's, there may be more than when we looked. */
  static FieldSpec count(String name, boolean given, ClassName type, int count) {
    String meaning = "How many " + name.toLowerCase(Locale.ROOT) + " there are.";
    return Hidden.field(TypeName.INT, name, meaning)
        .initializer(
            given
                ? CodeBlock.of("$L.values().length", Scope.qualifier(type))
                : CodeBlock.of("$L", count))
        .build();
  }

  /** A table of masks: rows of a bit a state. */
  FieldSpec rows(String table, String meaning, String made) {
    String unit = words() == 1 ? ", a bit a state." : ", a bit a state in " + words() + " words.";
    return Hidden.field(ArrayTypeName.of(TypeName.LONG), table, meaning + unit)
        .initializer("$L", made)
        .build();
  }

  /** A mask of the states that a line lists. */
  FieldSpec mask(String mask, String head, String which) {
    boolean one = words() == 1;
    return Hidden.field(
            one ? TypeName.LONG : ArrayTypeName.of(TypeName.LONG),
            mask,
            "The states " + which + ", a bit each.")
        .initializer("$L.states($S)$L", LIFECYCLE, head, one ? "[0]" : "")
        .build();
  }

  private String word(String row, String column) {
    return words() == 1 ? row : row + " * " + words() + " + (" + column + " >>> 6)";
  }
}
