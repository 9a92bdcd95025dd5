package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;

/**
 * Writes the tables that depend on who asks. They are apart from the others, as the actors may be
 * an enum of the user's, which may ask about the machine while it is initialised: only who has an
 * actor in hand looks here.
 */
public record ActorTables(Scope scope, Tables tables) {

  private String name() {
    return scope.helper("ActorTables");
  }

  /** Returns the type. */
  public TypeSpec type() {
    TypeSpec.Builder type =
        Hidden.type(name(), "What the functions look into that take an actor.\n");
    CodeBlock actors = CodeBlock.of("$L.values().length", Scope.qualifier(scope.actor));
    type.addField(
        TablesType.rows(
            "TARGETS",
            "Which states an actor may take a state to, a row of states an actor",
            CodeBlock.of("$L * $L", actors, tables.at("STATES")),
            tables));
    if (scope.hasEvents()) {
      type.addField(
          TablesType.rows(
              "SOURCES",
              "In which states an actor may fire an event, a row of events an actor",
              CodeBlock.of("$L * $L", actors, tables.at("EVENTS")),
              tables));
    }
    type.addStaticBlock(filled());
    return type.build();
  }

  private CodeBlock filled() {
    return scope
        .text()
        .with("tables", tables.name())
        .with("graph", Scope.GRAPH)
        .with("actors", Scope.qualifier(scope.actor))
        .with("target", tables.word(row("actor", "STATES", "from"), "to"))
        .with("event", scope.hasEvents() ? filledByEvent() : CodeBlock.of(""))
        .of(
            """
            for ($graph:T.Arc<$state:T> arc : $tables:L.GRAPH.arcs()) {
              int from = arc.from().ordinal();
              int to = arc.to().ordinal();
              for ($actor:T actor : $actors:L.values()) {
                if (arc.admits(actor.name())) {
                  TARGETS[$target:L] |= 1L << to;
            $>$>$>$event:L$<$<$<    }
              }
            }
            """);
  }

  private CodeBlock filledByEvent() {
    return scope
        .text()
        .with("tables", tables.name())
        .with("source", tables.word(row("actor", "EVENTS", "event"), "from"))
        .with("events", Scope.qualifier(scope.event))
        .of(
            """
            if (arc.event().isPresent()) {
              int event = $events:L.valueOf(arc.event().get()).ordinal();
              SOURCES[$source:L] |= 1L << from;
            }
            """);
  }

  private String row(String actor, String rows, String of) {
    return actor + ".ordinal() * " + tables.at(rows) + " + " + of;
  }

  /** The expression that is true where the actor may take one state to the other. */
  public CodeBlock leads() {
    return tables.bit(name() + ".TARGETS", row("by", "STATES", "from.ordinal()"), "to.ordinal()");
  }

  /** The expression that is true where the actor may fire the event. */
  public CodeBlock fires() {
    return tables.bit(
        name() + ".SOURCES", row("by", "EVENTS", "event.ordinal()"), "from.ordinal()");
  }
}
