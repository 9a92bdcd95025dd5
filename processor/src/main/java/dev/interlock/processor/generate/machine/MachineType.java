package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.surface.Loops;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.TypePlan;
import dev.interlock.processor.surface.names.Names;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import javax.lang.model.element.Modifier;

/** Writes the machine: the thread-safe holder of a state. */
public record MachineType(Scope scope) {

  private static final ClassName UPDATER = ClassName.get(AtomicReferenceFieldUpdater.class);

  /** Returns the type as it is planned. */
  public TypeSpec type(TypePlan plan) {
    TypeSpec.Builder type = Head.of(plan, scope);
    addFields(type);
    type.addMethod(new MachineStart(scope).constructor());
    Loops loops = new Loops(plan);
    plan.methods().forEach(each -> type.addMethod(method(each, loops)));
    loops.hidden().forEach(each -> type.addMethod(new MachineLoops(scope).hidden(each)));
    plan.types().forEach(each -> type.addType(ViewType.of(each, loops, scope)));
    if (scope.machine.declaration().hooks()) {
      type.addMethod(ReplaceMethod.of(scope));
    }
    return type.build();
  }

  private void addFields(TypeSpec.Builder type) {
    type.addField(
            FieldSpec.builder(
                    ParameterizedTypeName.get(UPDATER, scope.machineType, scope.state),
                    "STATE",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .addJavadoc("How the state is replaced.\n")
                .initializer(
                    "$T.newUpdater($T.class, $T.class, $S)",
                    UPDATER,
                    scope.machineType,
                    scope.state,
                    "state")
                .build())
        .addField(
            FieldSpec.builder(scope.state, "state", Modifier.PRIVATE, Modifier.VOLATILE)
                .addJavadoc("The state that the machine is in.\n")
                .build());
    if (scope.machine.declaration().hooks()) {
      type.addField(
          FieldSpec.builder(scope.hooks, "hooks", Modifier.PRIVATE, Modifier.FINAL)
              .addJavadoc("What happens round the moves.\n")
              .build());
    }
  }

  private MethodSpec method(MethodPlan plan, Loops loops) {
    return switch (plan.role(OfMachine.class)) {
      case INITIAL -> new MachineStart(scope).initial(plan);
      case AT -> new MachineStart(scope).at(plan);
      case AS_ACTOR -> asActor(plan);
      case STATE, IS_TERMINAL, EVENTS, REFUSAL, TO_STRING -> held(plan, loops);
      case FIRE_THIS, TRY_FIRE_THIS, GO_TO, TRY_GO_TO -> held(plan, loops);
      case FIRE, TRY_FIRE, TRY_FIRE_FROM, MOVE_BY_EVENT -> new MachineLoops(scope).method(plan);
      case TRANSITION, TRY_TRANSITION, TRY_TRANSITION_FROM, MOVE_TO_STATE ->
          new MachineLoops(scope).method(plan);
    };
  }

  private MethodSpec held(MethodPlan plan, Loops loops) {
    return new HolderMethods(scope, loops, Optional.empty()).method(plan);
  }

  private MethodSpec asActor(MethodPlan plan) {
    String actor = plan.cause().name();
    return MethodSpec.methodBuilder(plan.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("{@return this machine as {@code $L} sees it}\n", scope.constantOfActor(actor))
        .returns(scope.machineType.nestedClass(Names.view(actor)))
        .addStatement("return new $T()", scope.machineType.nestedClass(Names.view(actor)))
        .build();
  }
}
