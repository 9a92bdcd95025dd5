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
    int actors = scope.machine.actors().size();
    type.addField(Tables.count("ACTORS", scope.hasGivenActors(), scope.actor, actors));
    type.addField(
        tables.rows(
            "TARGETS",
            "Where an actor may take a state, a row of actors a state",
            made("targets")));
    if (scope.hasEvents()) {
      type.addField(
          tables.rows(
              "SOURCES",
              "Where an actor may fire an event, a row of actors an event",
              made("sources")));
    }
    return type.build();
  }

  private CodeBlock made(String table) {
    return CodeBlock.of(
        "$L.$L($L.values())", tables.lifecycle(), table, Scope.qualifier(scope.actor));
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
