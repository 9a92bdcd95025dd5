package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;

/**
 * Writes the sets of what the states allow, each made once, and none before somebody asks. Those
 * that depend on who asks are apart, as the tables are of which they are made.
 */
public record Allowed(Scope scope, Tables tables) {

  private static final ClassName SETS = ClassName.get("dev.interlock", "AllowedSets");

  private String name() {
    return scope.helper("Allowed");
  }

  private String nameByActor() {
    return scope.helper("AllowedByActor");
  }

  /** Returns the type of those that are declared. */
  public TypeSpec type() {
    CodeBlock all = tables.lifecycle();
    TypeSpec.Builder type =
        Hidden.type(name(), "What each state allows, as sets.\n")
            .addField(
                sets(
                    scope.state,
                    "TARGETS",
                    "Where it may go.",
                    CodeBlock.of("$T.targets($L)", SETS, all)));
    if (scope.hasEvents()) {
      CodeBlock events = CodeBlock.of("$T.events($L, $T.class)", SETS, all, scope.event);
      type.addField(sets(scope.event, "EVENTS", "What may happen there.", events));
    }
    return type.build();
  }

  /** Returns the type of those for an actor. */
  public TypeSpec typeByActor() {
    CodeBlock rows = new ActorTables(scope, tables).rows();
    TypeSpec.Builder type =
        Hidden.type(nameByActor(), "What each state allows to each actor, as sets.\n")
            .addField(
                sets(
                    scope.state,
                    "TARGETS",
                    "Where it may go, a row of actors a state.",
                    CodeBlock.of("$L.allowedTargets()", rows)));
    if (scope.hasEvents()) {
      CodeBlock events = CodeBlock.of("$L.allowedEvents($T.class)", rows, scope.event);
      CodeBlock actors = CodeBlock.of("$L.allowedActors($T.class)", rows, scope.actor);
      type.addField(
          sets(scope.event, "EVENTS", "What may happen there, a row of actors a state.", events));
      type.addField(sets(scope.actor, "ACTORS", "Who may, a row of events a state.", actors));
    }
    return type.build();
  }

  private static FieldSpec sets(ClassName of, String field, String meaning, CodeBlock made) {
    return Hidden.field(ParameterizedTypeName.get(SETS, of), field, meaning)
        .initializer(made)
        .build();
  }

  /** What the state allows, to the actor if one is given: {@code TARGETS} or {@code EVENTS}. */
  public CodeBlock of(MethodPlan plan, String field) {
    boolean byActor = plan.takes(Parameter.BY);
    String from = "from.ordinal()";
    return CodeBlock.of(
        "$L.$L.at($L)",
        byActor ? nameByActor() : name(),
        field,
        byActor ? new ActorTables(scope, tables).place(from) : from);
  }

  /** Who may fire the event. */
  public CodeBlock actors() {
    return CodeBlock.of("$L.ACTORS.at($L)", nameByActor(), tables.place(CodeBlock.of("event")));
  }
}
