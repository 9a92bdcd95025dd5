package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.Loops;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the machine asks the functions and users don't: it answers null, and throws less. */
record DecidedType(Scope scope, Tables tables) {

  TypeSpec type(TypePlan machine) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.helper("Decided"))
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("What the machine asks.\n");
    Hidden.hideConstructor(type);
    for (MethodPlan plan : machine.methods()) {
      switch (plan.role(OfMachine.class)) {
        case TRY_FIRE -> type.addMethod(next(plan));
        case TRY_TRANSITION -> addLeads(type, plan);
        case EVENTS -> addEvents(type, plan);
        default -> {}
      }
    }
    for (MethodPlan plan : new Loops(machine).hidden()) {
      switch (plan.role(OfMachine.class)) {
        case FIRE -> type.addMethod(fire(plan));
        case TRANSITION -> type.addMethod(transition(plan));
        case TRY_FIRE -> type.addMethod(next(plan));
        case TRY_TRANSITION -> addLeads(type, plan);
        default -> {}
      }
    }
    return type.build();
  }

  private MethodSpec next(MethodPlan plan) {
    return method("next", plan, scope.state, "where an event leads now, or null")
        .addStatement("return $L", target(from("next", plan)))
        .build();
  }

  private CodeBlock target(MethodPlan plan) {
    return plan.takes(Parameter.GUARDS)
        ? CodeBlock.of("$L.where($L)", scope.guarded(), Signatures.arguments(plan))
        : CodeBlock.of(
            "canFire($L) ? $L : null",
            Signatures.arguments(plan),
            tables.target(CodeBlock.of("event")));
  }

  private void addLeads(TypeSpec.Builder type, MethodPlan plan) {
    if (plan.takes(Parameter.GUARDS)) {
      type.addMethod(
          method("leads", plan, TypeName.BOOLEAN, "whether a move leads to a state now")
              .addStatement("return $L", leads(from("leads", plan)))
              .build());
    }
  }

  private CodeBlock leads(MethodPlan plan) {
    return plan.takes(Parameter.GUARDS)
        ? CodeBlock.of("$L.leads($L)", scope.guarded(), Signatures.arguments(plan))
        : CodeBlock.of("canTransition($L)", Signatures.arguments(plan));
  }

  private MethodSpec fire(MethodPlan plan) {
    MethodPlan function = from("fire", plan);
    return method("fire", plan, scope.state, "the state that is entered")
        .addCode(
            scope
                .text()
                .with("target", target(function))
                .with(
                    "refusal",
                    new Refusals(scope, tables).of(function, CodeBlock.of("event.toString()")))
                .of(
                    """
                    $state:T next = $target:L;
                    if (next == null) {
                      throw new $exception:T($refusal:L.orElseThrow());
                    }
                    return next;
                    """))
        .build();
  }

  private MethodSpec transition(MethodPlan plan) {
    MethodPlan function = from("transition", plan);
    return method("transition", plan, scope.state, "the state that is entered")
        .addCode(
            scope
                .text()
                .with("leads", leads(function))
                .with("refusal", new Refusals(scope, tables).of(function, CodeBlock.of("to")))
                .of(
                    """
                    if (!$leads:L) {
                      throw new $exception:T($refusal:L.orElseThrow());
                    }
                    return to;
                    """))
        .build();
  }

  /** The functions list what is declared. */
  private void addEvents(TypeSpec.Builder type, MethodPlan plan) {
    if (plan.parameters().isEmpty()) {
      return;
    }
    List<Parameter> asked = new ArrayList<>(List.of(Parameter.FROM, Parameter.EVENT));
    asked.addAll(plan.parameters());
    String arguments = Signatures.arguments(MethodPlan.hidden("next", asked));
    CodeBlock allows =
        plan.takes(Parameter.GUARDS)
            ? CodeBlock.of("next($L) != null", arguments)
            : CodeBlock.of("canFire($L)", arguments);
    type.addMethod(
        method("events", plan, Scope.setOf(scope.event), "the events that are allowed now")
            .addCode(Signatures.nullChecks(plan))
            .addCode(
                scope
                    .text()
                    .with("set", EnumSet.class)
                    .with("collections", Collections.class)
                    .with("allows", allows)
                    .of(
                        """
                        $set:T<$event:T> events = $set:T.noneOf($event:T.class);
                        for ($event:T event : $event:T.values()) {
                          if ($allows:L) {
                            events.add(event);
                          }
                        }
                        return $collections:T.unmodifiableSet(events);
                        """))
            .build());
  }

  private MethodSpec.Builder method(String name, MethodPlan plan, TypeName returns, String what) {
    return new Signatures(scope)
        .returning(from(name, plan), returns, CodeBlock.of("$L", what))
        .addModifiers(Modifier.STATIC);
  }

  private static MethodPlan from(String name, MethodPlan plan) {
    List<Parameter> parameters = new ArrayList<>(List.of(Parameter.FROM));
    parameters.addAll(plan.parameters());
    return MethodPlan.hidden(name, parameters);
  }
}
