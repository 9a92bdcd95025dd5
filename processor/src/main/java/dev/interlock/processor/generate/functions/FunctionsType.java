package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.guarded.GuardedMoves;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.TypePlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the functions on values; what they look into is hidden in them. */
public record FunctionsType(Scope scope, Optional<TypePlan> machine) {

  /** Returns the type as it is planned. */
  public TypeSpec type(TypePlan plan) {
    TypeSpec.Builder type = Head.of(plan, scope);
    Hidden.hideConstructor(type);
    FunctionDocs docs = new FunctionDocs(scope);
    for (MethodPlan function : plan.methods()) {
      type.addMethod(
          docs.method(function)
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
              .addCode(body(function))
              .build());
    }
    Tables tables = new Tables(scope);
    type.addType(new TablesType(scope, tables).type());
    if (scope.hasActors()) {
      type.addType(new ActorTables(scope, tables).type());
    }
    if (scope.hasEvents()) {
      type.addType(new AllowedEvents(scope, tables).type());
    }
    if (scope.moves.anyGuarded()) {
      type.addType(GuardedMoves.ofFunctions(scope, tables));
    }
    machine.ifPresent(each -> type.addType(new DecidedType(scope, tables).type(each)));
    return type.build();
  }

  private CodeBlock body(MethodPlan function) {
    StateFunctions states = new StateFunctions(scope, new Tables(scope));
    EventFunctions events = new EventFunctions(scope, new Tables(scope));
    return switch (function.role(OfFunctions.class)) {
      case CAN_TRANSITION -> states.canTransition(function);
      case TRANSITION -> states.transition(function);
      case REFUSAL_OF_STATE -> states.refusal(function);
      case TARGETS -> states.targets(function);
      case SOURCES -> states.sources(function);
      case IS_INITIAL -> states.is(function, "initial");
      case IS_TERMINAL -> states.is(function, "terminal");
      case IS_IN -> states.isIn(function);
      case GO_TO -> states.toState(function);
      case EVENTS -> events.events(function);
      case CAN_FIRE -> events.canFire(function);
      case FIRE -> events.fire(function);
      case REFUSAL_OF_EVENT -> events.refusal(function);
      case CAN_FIRE_THIS -> events.canFireThis(function);
      case FIRE_THIS -> events.fireThis(function);
      case GRAPH -> graph();
    };
  }

  /**
   * Names a constant first, which initialises the enum before the tables.
   *
   * <pre>
   * Tables.made(Order.PLACED);
   * return Tables.GRAPH;
   * </pre>
   */
  private CodeBlock graph() {
    Tables tables = new Tables(scope);
    CodeBlock.Builder code = CodeBlock.builder();
    scope.machine.states().stream()
        .limit(1)
        .forEach(state -> code.addStatement(tables.made(state)));
    return code.addStatement("return $L", tables.at("GRAPH")).build();
  }
}
