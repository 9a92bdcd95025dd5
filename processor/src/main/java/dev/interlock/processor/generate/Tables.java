package dev.interlock.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Writes the tables that the hot functions look into, and the expressions that look. Bits in a flat
 * {@code long[]} and a flat array of targets are what measures fastest on unpredictable input; a
 * mask in a static final field is a constant to the JIT.
 *
 * <p>They stand in a class of their own, which is initialised by the first look and not with the
 * functions: whoever looks has a state in hand, so the enum is initialised first, and may itself
 * look as soon as it has its constants.
 */
final class Tables {

  /** With more events and groups, their masks would be a class initialiser that javac refuses. */
  private static final int MOST_MASKS = 256;

  private final Scope scope;
  private final String name;
  private final int words;

  Tables(Scope scope) {
    this.scope = scope;
    this.name = scope.helper("Tables");
    this.words = (scope.machine.states().size() + 63) / 64;
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        Hidden.type(
            name,
            """
            What the functions look into. It is made with the first look: then the enum has all of
            its constants, and may be the one that looks.
            """);
    type.addField(
        Hidden.field(scope.graph(), "GRAPH", "The whole machine; the tables are made of it.")
            .initializer("lifecycle()")
            .build());
    type.addField(
        Hidden.field(TypeName.INT, "STATES", "How many constants there are.")
            .initializer("$L.values().length", Scope.qualifier(scope.state))
            .build());
    if (scope.hasEvents()) {
      type.addField(
          Hidden.field(TypeName.INT, "EVENTS", "How many events there are.")
              .initializer("$L", scope.machine.events().size())
              .build());
      type.addField(
          Hidden.field(
                  ArrayTypeName.of(scope.state),
                  "NEXT",
                  scope.moves.anyEventGuarded()
                      ? "Where each event leads unless a guard decides, a row of events a state;"
                          + " null where nothing does."
                      : "Where each event leads, a row of events a state; null where it is refused.")
              .initializer("new $T[STATES * EVENTS]", scope.state)
              .build());
    }
    if (scope.moves.anyEventGuarded()) {
      type.addField(
          rows("SOURCES", "In which states each event may be fired", CodeBlock.of("EVENTS")));
    }
    type.addField(rows("TARGETS", "Which states a state may go to", CodeBlock.of("STATES")));
    if (hasMasks()) {
      addMasks(type);
    }
    type.addStaticBlock(fill());
    Hidden.hideConstructor(type);
    type.addMethod(made());
    new GraphSource(scope).addTo(type);
    return type.build();
  }

  /** A table of masks: rows of a bit a state. */
  FieldSpec rows(String table, String meaning, CodeBlock rows) {
    String unit = words == 1 ? ", a bit a state." : ", a bit a state in " + words + " words.";
    CodeBlock size = words == 1 ? rows : CodeBlock.of("$L * $L", rows, words);
    return Hidden.field(ArrayTypeName.of(TypeName.LONG), table, meaning + unit)
        .initializer("new long[$L]", size)
        .build();
  }

  private void addMasks(TypeSpec.Builder type) {
    addMask(type, "INITIAL", "initial()", "in which the lifecycle may begin");
    addMask(type, "TERMINAL", "terminal()", "in which the lifecycle ends");
    for (Group group : scope.machine.groups()) {
      String members = CodeBlock.of("groups().get($S)", group.name()).toString();
      addMask(type, mask(group), members, "of the group {@code " + group.name() + "}");
    }
    for (Reference event : scope.machine.events()) {
      String sources = CodeBlock.of("sources($S)", event.name()).toString();
      addMask(type, mask(event.name()), sources, "that allow {@code " + event.name() + "}");
    }
    type.addMethod(
        MethodSpec.methodBuilder("mask")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("Returns a bit for each state.\n\n@param states the states\n")
            .addJavadoc("@return the mask\n")
            .addParameter(Scope.setOf(scope.state), "states")
            .returns(TypeName.LONG)
            .addStatement("long mask = 0")
            .beginControlFlow("for ($T state : states)", scope.state)
            .addStatement("mask |= 1L << state.ordinal()")
            .endControlFlow()
            .addStatement("return mask")
            .build());
  }

  private static void addMask(TypeSpec.Builder type, String mask, String set, String which) {
    type.addField(
        Hidden.field(TypeName.LONG, mask, "The states " + which + ", a bit each.")
            .initializer("mask(GRAPH.$L)", set)
            .build());
  }

  private static String mask(Group group) {
    return "IN_" + group.name();
  }

  private static String mask(String event) {
    return "CAN_" + Names.constant(event);
  }

  private CodeBlock fill() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("for ($T.Arc<$T> arc : GRAPH.arcs())", Scope.GRAPH, scope.state);
    code.addStatement("int from = arc.from().ordinal()");
    code.addStatement("int to = arc.to().ordinal()");
    code.addStatement("TARGETS[$L] |= 1L << to", word("from", "to"));
    if (scope.hasEvents()) {
      code.beginControlFlow("if (arc.event().isPresent())");
      code.addStatement("int event = GRAPH.events().indexOf(arc.event().get())");
      if (scope.moves.anyEventGuarded()) {
        code.addStatement("SOURCES[$L] |= 1L << from", word("event", "from"));
        code.beginControlFlow("if (arc.guard().isEmpty())");
      }
      code.addStatement("NEXT[from * EVENTS + event] = arc.to()");
      if (scope.moves.anyEventGuarded()) {
        code.endControlFlow();
      }
      code.endControlFlow();
    }
    return code.endControlFlow().build();
  }

  private MethodSpec made() {
    return MethodSpec.methodBuilder("made")
        .addModifiers(Modifier.STATIC)
        .addJavadoc(
            """
            Returns a constant, but not before there are all. To name it initialises the enum before
            the tables, for which the enum may be waiting.

            @param state the constant
            @return the constant
            """)
        .addParameter(scope.state, "state")
        .returns(scope.state)
        .addStatement("return state")
        .build();
  }

  /** A constant, for what has no state in hand. */
  CodeBlock made(State state) {
    return CodeBlock.of("$L.made($L)", name, scope.constant(state));
  }

  /** A field of the tables. */
  String at(String field) {
    return name + "." + field;
  }

  /** The expression that is true where a move leads from one state to the other. */
  CodeBlock leads() {
    return bit(at("TARGETS"), "from.ordinal()", "to.ordinal()");
  }

  /** The expression that is true where the event is allowed. */
  CodeBlock fires() {
    return scope.moves.anyEventGuarded()
        ? bit(at("SOURCES"), "event.ordinal()", "from.ordinal()")
        : CodeBlock.of("$L != null", target(CodeBlock.of("event")));
  }

  /** The expression that is the event's target, or null. */
  CodeBlock target(CodeBlock event) {
    return CodeBlock.of("$L[from.ordinal() * $L + $L.ordinal()]", at("NEXT"), at("EVENTS"), event);
  }

  /** Whether membership in a constant set of states is a look at a constant mask. */
  boolean hasMasks() {
    return words <= 1
        && scope.machine.events().size() + scope.machine.groups().size() <= MOST_MASKS;
  }

  /** The expression that is true where the event may leave the state. */
  CodeBlock isSource(String event) {
    return isIn(mask(event), "from");
  }

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

  /** The expression that is true where a table's row has the column's bit. */
  CodeBlock bit(String table, String row, String column) {
    return CodeBlock.of("((int) ($L[$L] >>> $L) & 1) != 0", table, word(row, column), column);
  }

  /** The index of the word that holds the column's bit of a row. */
  String word(String row, String column) {
    if (words == 1) {
      return row;
    }
    String factor = row.contains(" ") ? "(" + row + ")" : row;
    return factor + " * " + words + " + (" + column + " >>> 6)";
  }
}
