package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the tables that depend on who asks. They are apart from the others, as the actors may be
 * an enum of the user's, which may ask about the machine while it is initialised: only who has an
 * actor in hand looks here.
 */
final class ActorTables {

  private final Scope scope;
  private final Tables tables;
  private final String name;

  ActorTables(Scope scope, Tables tables) {
    this.scope = scope;
    this.tables = tables;
    this.name = scope.helper("ActorTables");
  }

  TypeSpec type() {
    TypeSpec.Builder type = Hidden.type(name, "What the functions look into that take an actor.\n");
    CodeBlock actors = CodeBlock.of("$L.values().length", Scope.qualifier(scope.actor));
    type.addField(
        tables.rows(
            "TARGETS",
            "Which states an actor may take a state to, a row of states an actor",
            CodeBlock.of("$L * $L", actors, tables.at("STATES"))));
    if (scope.hasEvents()) {
      type.addField(
          tables.rows(
              "SOURCES",
              "In which states an actor may fire an event, a row of events an actor",
              CodeBlock.of("$L * $L", actors, tables.at("EVENTS"))));
    }
    type.addStaticBlock(fill());
    Hidden.hideConstructor(type);
    return type.build();
  }

  private CodeBlock fill() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow(
        "for ($T.Arc<$T> arc : $L.arcs())", Scope.GRAPH, scope.state, tables.at("GRAPH"));
    code.addStatement("int from = arc.from().ordinal()");
    code.addStatement("int to = arc.to().ordinal()");
    code.beginControlFlow(
        "for ($T actor : $L.values())", scope.actor, Scope.qualifier(scope.actor));
    code.beginControlFlow("if (arc.admits($L))", scope.actorName("actor"));
    String row = "actor.ordinal() * " + tables.at("STATES") + " + from";
    code.addStatement("TARGETS[$L] |= 1L << to", tables.word(row, "to"));
    if (scope.hasEvents()) {
      row = "actor.ordinal() * " + tables.at("EVENTS") + " + event";
      code.beginControlFlow("if (arc.event().isPresent())");
      code.addStatement("int event = $L.events().indexOf(arc.event().get())", tables.at("GRAPH"));
      code.addStatement("SOURCES[$L] |= 1L << from", tables.word(row, "from"));
      code.endControlFlow();
    }
    return code.endControlFlow().endControlFlow().endControlFlow().build();
  }

  /** The expression that is true where the actor may take one state to the other. */
  CodeBlock leads() {
    String row = "by.ordinal() * " + tables.at("STATES") + " + from.ordinal()";
    return tables.bit(name + ".TARGETS", row, "to.ordinal()");
  }

  /** The expression that is true where the actor may fire the event. */
  CodeBlock fires() {
    String row = "by.ordinal() * " + tables.at("EVENTS") + " + event.ordinal()";
    return tables.bit(name + ".SOURCES", row, "from.ordinal()");
  }
}
