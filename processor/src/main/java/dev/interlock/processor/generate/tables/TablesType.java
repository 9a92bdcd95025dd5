package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that holds the tables. It is initialised by the first look and not with the
 * functions: whoever looks has a state in hand, so the enum is initialised first, and may itself
 * look as soon as it has its constants.
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
        Hidden.field(scope.graph(), "GRAPH", "The whole machine; the tables are made of it.")
            .initializer("lifecycle()")
            .build());
    type.addField(
        Hidden.field(TypeName.INT, "STATES", "How many constants there are.")
            .initializer("$L.values().length", Scope.qualifier(scope.state))
            .build());
    if (scope.hasEvents()) {
      addEvents(type);
    }
    type.addField(
        rows("TARGETS", "Which states a state may go to", CodeBlock.of("STATES"), tables));
    if (tables.hasMasks()) {
      addMasks(type);
    }
    type.addStaticBlock(filled());
    if (scope.moves.anyIgnored()) {
      type.addStaticBlock(filledByIgnored());
    }
    type.addMethod(made());
    new GraphSource(scope).addTo(type);
    return type.build();
  }

  private void addEvents(TypeSpec.Builder type) {
    boolean guarded = scope.moves.anyEventGuarded();
    type.addField(
        Hidden.field(TypeName.INT, "EVENTS", "How many events there are.")
            .initializer("$L.values().length", Scope.qualifier(scope.event))
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
    if (scope.moves.anyIgnored()) {
      type.addField(
          rows("IGNORED", "Which states ignore each event", CodeBlock.of("EVENTS"), tables));
    }
    if (guarded) {
      type.addField(
          rows(
              "SOURCES",
              "In which states each event may be fired",
              CodeBlock.of("EVENTS"),
              tables));
    }
  }

  /** A table of masks: rows of a bit a state. */
  static FieldSpec rows(String table, String meaning, CodeBlock rows, Tables tables) {
    int words = tables.words();
    String unit = words == 1 ? ", a bit a state." : ", a bit a state in " + words + " words.";
    CodeBlock size = words == 1 ? rows : CodeBlock.of("$L * $L", rows, words);
    return Hidden.field(ArrayTypeName.of(TypeName.LONG), table, meaning + unit)
        .initializer("new long[$L]", size)
        .build();
  }

  private void addMasks(TypeSpec.Builder type) {
    addMask(type, "INITIAL", CodeBlock.of("initial()"), "in which the lifecycle may begin");
    addMask(type, "TERMINAL", CodeBlock.of("terminal()"), "in which the lifecycle ends");
    addMask(type, "SENTINELS", CodeBlock.of("sentinels()"), "that are none of the lifecycle");
    for (Group group : scope.machine.groups()) {
      CodeBlock members =
          CodeBlock.of("groups().getOrDefault($S, $T.of())", group.name(), Set.class);
      addMask(type, Tables.mask(group), members, "of the group {@code " + group.name() + "}");
    }
    type.addMethod(
        MethodSpec.methodBuilder("mask")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("{@return a bit for each state}\n@param states the states\n")
            .addParameter(Scope.setOf(scope.state), "states")
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

  private static void addMask(TypeSpec.Builder type, String mask, CodeBlock set, String which) {
    type.addField(
        Hidden.field(TypeName.LONG, mask, "The states " + which + ", a bit each.")
            .initializer("mask(GRAPH.$L)", set)
            .build());
  }

  private CodeBlock filled() {
    return scope
        .text()
        .with("graph", Scope.GRAPH)
        .with("target", tables.word("from", "to"))
        .with("event", scope.hasEvents() ? filledByEvent() : CodeBlock.of(""))
        .of(
            """
            for ($graph:T.Arc<$state:T> arc : GRAPH.arcs()) {
              int from = arc.from().ordinal();
              int to = arc.to().ordinal();
              TARGETS[$target:L] |= 1L << to;
            $>$event:L$<}
            """);
  }

  private CodeBlock filledByEvent() {
    return scope.moves.anyEventGuarded()
        ? scope
            .text()
            .with("source", tables.word("event", "from"))
            .with("events", Scope.qualifier(scope.event))
            .of(
                """
                if (arc.event().isPresent()) {
                  int event = $events:L.valueOf(arc.event().get()).ordinal();
                  SOURCES[$source:L] |= 1L << from;
                  if (arc.guard().isEmpty()) {
                    NEXT[from * EVENTS + event] = arc.to();
                  }
                }
                """)
        : scope
            .text()
            .with("events", Scope.qualifier(scope.event))
            .of(
                """
                if (arc.event().isPresent()) {
                  int event = $events:L.valueOf(arc.event().get()).ordinal();
                  NEXT[from * EVENTS + event] = arc.to();
                }
                """);
  }

  private CodeBlock filledByIgnored() {
    return scope
        .text()
        .with("events", Scope.qualifier(scope.event))
        .with("string", String.class)
        .with("ignored", tables.word("event", "from.ordinal()"))
        .of(
            """
            for ($state:T from : GRAPH.states()) {
              for ($string:T ignored : GRAPH.ignores(from)) {
                int event = $events:L.valueOf(ignored).ordinal();
                IGNORED[$ignored:L] |= 1L << from.ordinal();
              }
            }
            """);
  }

  private MethodSpec made() {
    return MethodSpec.methodBuilder("made")
        .addModifiers(Modifier.STATIC)
        .addJavadoc(
            """
            Makes the enum before the tables, which it may be waiting for.
            @param state the constant that is named for it
            """)
        .addParameter(scope.state, "state")
        .build();
  }
}
