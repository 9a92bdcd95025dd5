package dev.interlock.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the tables that the hot functions look into, and the expressions that look. Bits in a flat
 * {@code long[]} and a flat array of targets are what measures fastest on unpredictable input.
 */
final class Tables {

  private final Api api;
  private final int states;
  private final int words;

  Tables(Api api) {
    this.api = api;
    this.states = api.machine.states().size();
    this.words = (states + 63) / 64;
  }

  void addTo(TypeSpec.Builder type) {
    FieldSpec.Builder graph =
        field(api.graph(), "GRAPH", "The whole machine; the tables are made of it.");
    type.addField(graph.initializer("lifecycle()").build());
    if (api.hasEvents()) {
      int events = api.machine.events().size();
      type.addField(
          field(TypeName.INT, "EVENTS", "How many events there are.")
              .initializer("$L", events)
              .build());
      type.addField(
          field(
                  ArrayTypeName.of(api.state),
                  "NEXT",
                  api.hasGuardedEvents()
                      ? "Where each event leads unless a guard decides, a row of events a state;"
                          + " null where nothing does."
                      : "Where each event leads, a row of events a state; null where it is refused.")
              .initializer("new $T[$L * EVENTS]", api.state, states)
              .build());
    }
    if (api.hasGuardedEvents()) {
      type.addField(
          masks("SOURCES", "In which states each event may be fired", CodeBlock.of("EVENTS")));
    }
    type.addField(masks("TARGETS", "Which states a state may go to", CodeBlock.of("$L", states)));
    if (api.hasActors()) {
      CodeBlock actors =
          api.hasGivenActors()
              ? CodeBlock.of("$L.values().length", Api.qualifier(api.actor))
              : CodeBlock.of("$L", api.machine.actors().size());
      type.addField(
          masks(
              "TARGETS_BY",
              "The same for each actor, one after the other",
              CodeBlock.of("$L * $L", actors, states)));
      if (api.hasEvents()) {
        type.addField(
            masks(
                "SOURCES_BY",
                "In which states an actor may fire an event, a row of events an actor",
                CodeBlock.of("$L * EVENTS", actors)));
      }
    }
    type.addStaticBlock(fill());
  }

  private static FieldSpec.Builder field(TypeName type, String name, String meaning) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", meaning);
  }

  private FieldSpec masks(String name, String meaning, CodeBlock rows) {
    String unit = words == 1 ? ", a bit a state." : ", a bit a state in " + words + " words.";
    CodeBlock size = words == 1 ? rows : CodeBlock.of("$L * $L", rows, words);
    return field(ArrayTypeName.of(TypeName.LONG), name, meaning + unit)
        .initializer("new long[$L]", size)
        .build();
  }

  private CodeBlock fill() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("for ($T.Arc<$T> arc : GRAPH.arcs())", Api.GRAPH, api.state);
    code.addStatement("int from = arc.from().ordinal()");
    code.addStatement("int to = arc.to().ordinal()");
    code.addStatement("TARGETS[$L] |= 1L << to", word("from", "to"));
    if (api.hasEvents()) {
      code.addStatement(
          "int event = arc.event().map(name -> GRAPH.events().indexOf(name)).orElse(-1)");
      if (api.hasGuardedEvents()) {
        code.beginControlFlow("if (event >= 0)");
        code.addStatement("SOURCES[$L] |= 1L << from", word("event", "from"));
        code.endControlFlow();
        code.beginControlFlow("if (event >= 0 && arc.guard().isEmpty())");
      } else {
        code.beginControlFlow("if (event >= 0)");
      }
      code.addStatement("NEXT[from * EVENTS + event] = arc.to()");
      code.endControlFlow();
    }
    if (api.hasActors()) {
      code.beginControlFlow("for ($T actor : $L.values())", api.actor, Api.qualifier(api.actor));
      code.beginControlFlow("if (arc.admits($L))", api.actorName("actor"));
      code.addStatement(
          "TARGETS_BY[$L] |= 1L << to", word("actor.ordinal() * " + states + " + from", "to"));
      if (api.hasEvents()) {
        code.beginControlFlow("if (event >= 0)");
        code.addStatement(
            "SOURCES_BY[$L] |= 1L << from", word("actor.ordinal() * EVENTS + event", "from"));
        code.endControlFlow();
      }
      code.endControlFlow();
      code.endControlFlow();
    }
    return code.endControlFlow().build();
  }

  /** The expression that is true where a move leads from one state to the other. */
  CodeBlock leads(boolean by) {
    return by
        ? bit("TARGETS_BY", "by.ordinal() * " + states + " + from.ordinal()", "to.ordinal()")
        : bit("TARGETS", "from.ordinal()", "to.ordinal()");
  }

  /** The expression that is true where the event is allowed. */
  CodeBlock fires(boolean by) {
    if (by) {
      return bit("SOURCES_BY", "by.ordinal() * EVENTS + event.ordinal()", "from.ordinal()");
    }
    return api.hasGuardedEvents()
        ? bit("SOURCES", "event.ordinal()", "from.ordinal()")
        : CodeBlock.of("$L != null", target(CodeBlock.of("event")));
  }

  /** The expression that is the event's target, or null. */
  CodeBlock target(CodeBlock event) {
    return CodeBlock.of("NEXT[from.ordinal() * EVENTS + $L.ordinal()]", event);
  }

  /** Whether membership in a constant set of states is a constant expression. */
  boolean hasConstantSets() {
    return words <= 1;
  }

  /** The expression that is true where the parameter is one of the states. */
  CodeBlock isOneOf(String parameter, Stream<State> members) {
    List<State> all = members.toList();
    if (all.isEmpty()) {
      return CodeBlock.of("false");
    }
    if (all.size() == 1) {
      return CodeBlock.of("$L == $L", parameter, api.constant(all.get(0)));
    }
    long mask = all.stream().mapToLong(state -> 1L << state.ordinal()).sum();
    return CodeBlock.of(
        "((int) (0x$LL >>> $L.ordinal()) & 1) != 0",
        Long.toHexString(mask).toUpperCase(Locale.ROOT),
        parameter);
  }

  private CodeBlock bit(String table, String row, String column) {
    return CodeBlock.of("((int) ($L[$L] >>> $L) & 1) != 0", table, word(row, column), column);
  }

  /** The index of the word that holds the column's bit of a row. */
  private String word(String row, String column) {
    if (words == 1) {
      return row;
    }
    String factor = row.contains(" ") ? "(" + row + ")" : row;
    return factor + " * " + words + " + (" + column + " >>> 6)";
  }
}
