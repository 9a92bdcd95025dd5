package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.decided.DecidedType;
import dev.interlock.processor.generate.tables.ActorTables;
import dev.interlock.processor.generate.tables.Allowed;
import dev.interlock.processor.generate.tables.Kind;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.generate.tables.TablesType;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the functions on values; what they look into is hidden in them. */
public final class FunctionsType {

  private final Scope scope;
  private final Optional<TypePlan> machine;
  private final Tables tables;

  /** Writes those of a machine; {@code machine} is the type of that name, if it is generated. */
  public FunctionsType(Scope scope, Optional<TypePlan> machine) {
    this.scope = scope;
    this.machine = machine;
    this.tables = new Tables(scope);
  }

  /** Returns the type as it is planned. */
  public TypeSpec type(TypePlan plan) {
    TypeSpec.Builder type = Head.of(plan, scope);
    type.addJavadoc(new TransitionTable(scope).javadoc());
    Hidden.hideConstructor(type);
    type.addMethods(new FunctionDocs(scope).methods(plan, Modifier.STATIC, this::body));
    type.addType(new TablesType(scope, tables).type());
    if (scope.hasActors()) {
      type.addType(new ActorTables(scope, tables).type());
    }
    type.addType(new Allowed(scope, tables).type());
    if (scope.hasActors()) {
      type.addType(new Allowed(scope, tables).typeByActor());
    }
    type.addType(new DecidedType(scope, tables).type(machine));
    return type.build();
  }

  private CodeBlock body(MethodPlan function) {
    StateFunctions states = new StateFunctions(scope, tables);
    EventFunctions events = new EventFunctions(scope, tables);
    NamedMoves named = new NamedMoves(scope, CodeBlock.of(Signatures.name(Parameter.FROM)));
    return switch (function.role(OfFunctions.class)) {
      case CAN_TRANSITION -> states.canTransition(function);
      case TRANSITION -> states.transition(function);
      case REFUSAL_OF_STATE -> states.refusal(function);
      case TARGETS -> states.targets(function);
      case SOURCES -> states.sources();
      case IS_INITIAL -> states.isOf(Kind.INITIAL, function);
      case IS_TERMINAL -> states.isOf(Kind.TERMINAL, function);
      case IS_SENTINEL -> states.isOf(Kind.SENTINELS, function);
      case IS_IN -> states.isIn(function);
      case EVENTS -> events.events(function);
      case CAN_FIRE -> events.canFire(function);
      case FIRE -> events.fire(function);
      case REFUSAL_OF_EVENT -> events.refusal(function);
      case ACTORS -> events.actors(function);
      case IGNORES -> events.ignores(function);
      case CAN_FIRE_THIS -> named.canFire(function);
      case FIRE_THIS -> named.fire(function);
      case CAN_GO_TO -> named.canGoTo(function);
      case GO_TO -> named.goTo(function);
      case OF -> states.of();
      case GRAPH -> states.graph();
    };
  }
}
