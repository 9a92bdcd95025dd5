package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
    type.addField(
        Hidden.field(TypeName.INT, "ACTORS", "How many actors there are.")
            .initializer(
                scope.hasGivenActors()
                    ? CodeBlock.of("$L.values().length", Scope.qualifier(scope.actor))
                    : CodeBlock.of("$L", scope.machine.actors().size()))
            .build());
    type.addField(
        tables.rows(
            "TARGETS",
            "Where an actor may take a state, a row of actors a state",
            CodeBlock.of("$L * ACTORS", tables.at("STATES"))));
    if (scope.hasEvents()) {
      type.addField(
          tables.rows(
              "SOURCES",
              "Where an actor may fire an event, a row of actors an event",
              CodeBlock.of("$L * ACTORS", tables.at("EVENTS"))));
    }
    type.addStaticBlock(
        tables.packed
            ? new PackedTables(scope, tables).filledByActors()
            : new ActorRows(scope).filled(tables.name()));
    return type.build();
  }

  private String row(String of) {
    return of + ".ordinal() * " + name() + ".ACTORS + by.ordinal()";
  }

  /** The expression that is true where the actor may take one state to the other. */
  public CodeBlock leads() {
    return tables.bit(name() + ".TARGETS", row("from"), "to.ordinal()");
  }

  /** The expression that is true where the actor may fire the event. */
  public CodeBlock fires() {
    return tables.bit(name() + ".SOURCES", row("event"), "from.ordinal()");
  }
}
