package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Initialised;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.State;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that holds the tables. It is initialised by the first look and not with the
 * functions: whoever looks has a state in hand, so the enum is initialised first, and may itself
 * look as soon as it has its constants. No ordinal of the enum is written into it: that may be
 * compiled again, without a processor, when its constants have moved.
 */
public record TablesType(Scope scope, Tables tables) {

  private static final String DOC =
      """
      What the functions look into. It is made with the first look: then the enum has all of
      its constants, and may be the one that looks.
      """;

  /** Returns the type. */
  public TypeSpec type() {
    TypeSpec.Builder type = Hidden.type(tables.name(), DOC);
    type.addField(
        Hidden.field(TypeName.INT, "STATES", "How many constants there are.")
            .initializer("states()")
            .build());
    if (!tables.packed) {
      type.addField(
          Hidden.field(
                  ArrayTypeName.of(scope.state), "ALL", "What the letters A, B and so on mean.")
              .initializer("{$L}", scope.constants(", "))
              .build());
    }
    if (scope.hasEvents()) {
      addEvents(type);
    }
    type.addField(tables.rows("TARGETS", "Which states a state may go to", CodeBlock.of("STATES")));
    if (tables.packed) {
      new PackedTables(scope, tables).addTo(type);
    } else {
      addMasks(type);
      type.addStaticBlock(new Rows(scope).filled());
    }
    return type.addMethod(states()).build();
  }

  private void addEvents(TypeSpec.Builder type) {
    boolean guarded = scope.moves.anyEventGuarded();
    type.addField(
        Hidden.field(TypeName.INT, "EVENTS", "How many events there are.")
            .initializer(
                scope.hasGivenEvents()
                    ? CodeBlock.of("$L.values().length", Scope.qualifier(scope.event))
                    : CodeBlock.of("$L", scope.machine.events().size()))
            .build());
    type.addField(
        Hidden.field(
                ArrayTypeName.of(scope.nulls.orNull(scope.state)),
                "NEXT",
                guarded
                    ? "Where each event leads unless a guard decides, a row of events a state;"
                        + " null where nothing does."
                    : "Where each event leads, a row of events a state; null where it is refused.")
            .initializer("new $T[STATES * EVENTS]", scope.state)
            .build());
    CodeBlock events = CodeBlock.of("EVENTS");
    if (scope.moves.anyIgnored()) {
      type.addField(tables.rows("IGNORED", "Which states ignore each event", events));
    }
    if (guarded) {
      type.addField(tables.rows("SOURCES", "In which states each event may be fired", events));
    }
  }

  private void addMasks(TypeSpec.Builder type) {
    for (Kind kind : Kind.values()) {
      addMask(type, kind.name(), kind.in(scope), kind.meaning);
    }
    for (Group group : scope.machine.groups()) {
      String which = "of the group {@code " + group.name() + "}";
      addMask(type, Tables.mask(group), group.members(), which);
    }
    type.addMethod(
        MethodSpec.methodBuilder("mask")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("{@return a bit for each state}\n@param states the states\n")
            .addParameter(ArrayTypeName.of(scope.state), "states")
            .varargs()
            .returns(TypeName.LONG)
            .addCode(
                scope
                    .text()
                    .of(
                        """
                        long mask = 0;
                        for ($state:T state : states) {
                          mask |= 1L << state.ordinal();
                        }
                        return mask;
                        """))
            .build());
  }

  private void addMask(TypeSpec.Builder type, String mask, List<State> states, String which) {
    CodeBlock constants = states.stream().map(scope::constant).collect(CodeBlock.joining(", "));
    type.addField(
        Hidden.field(TypeName.LONG, mask, "The states " + which + ", a bit each.")
            .initializer("mask($L)", constants)
            .build());
  }

  /** The method that counts the constants, and says so if they aren't there yet. */
  private MethodSpec states() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("states")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("{@return how many constants there are}\n")
            .returns(TypeName.INT);
    if (!scope.machine.states().isEmpty()) {
      method.addCode(new Initialised(scope).check(scope.constant(scope.lastState())));
    }
    return method.addStatement("return $L.values().length", Scope.qualifier(scope.state)).build();
  }
}
