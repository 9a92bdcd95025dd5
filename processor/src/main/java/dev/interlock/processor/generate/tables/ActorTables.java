package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
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

  private static final ClassName ROWS = ClassName.get("dev.interlock", "ActorRows");

  private String name() {
    return scope.helper("ActorTables");
  }

  /** Returns the type. */
  public TypeSpec type() {
    TypeSpec.Builder type =
        Hidden.type(name(), "What the functions look into that take an actor.\n");
    int actors = scope.machine.actors().size();
    type.addField(Tables.count("ACTORS", scope.hasGivenActors(), scope.actor, actors));
    TypeName rows = ParameterizedTypeName.get(ROWS, scope.state);
    type.addField(
        Hidden.field(rows, "ROWS", "Of which the tables are made, and sets.")
            .initializer(
                "new $T<>($L, $L.values())", ROWS, tables.lifecycle(), Scope.qualifier(scope.actor))
            .build());
    String meaning = "Where an actor may take a state, a row of actors a state";
    addTable(type, "TARGETS", meaning, "targets");
    if (scope.hasEvents()) {
      meaning = "Where an actor may fire an event, a row of actors an event";
      addTable(type, "SOURCES", meaning, "sources");
    }
    return type.build();
  }

  private void addTable(TypeSpec.Builder type, String table, String meaning, String made) {
    type.addField(tables.rows(table, meaning, "ROWS." + made + "()"));
    if (tables.words() > 1) {
      type.addField(
          Hidden.field(ArrayTypeName.of(TypeName.INT), table + "_AT", "Where each row begins.")
              .initializer("ROWS.$LAt()", made)
              .build());
    }
  }

  /** The rows of which sets are made. */
  CodeBlock rows() {
    return CodeBlock.of("$L.ROWS", name());
  }

  /** The place of the actor's row. */
  String place(String of) {
    return of + " * " + name() + ".ACTORS + by.ordinal()";
  }

  /** Beyond a word, rows that are equal stand there once. */
  private CodeBlock bit(String table, String row, String column) {
    String bits = name() + "." + table;
    String place = place(row);
    return tables.words() == 1
        ? Tables.bit(bits, place, column)
        : Tables.bit(bits, bits + "_AT[" + place + "] + (" + column + " >>> 6)", column);
  }

  /** The expression that is true where the actor may take one state to the other. */
  public CodeBlock leads() {
    return bit("TARGETS", "from.ordinal()", "to.ordinal()");
  }

  /** The expression that is true where the actor may fire the event. */
  public CodeBlock fires() {
    return bit("SOURCES", "event.ordinal()", "from.ordinal()");
  }
}
