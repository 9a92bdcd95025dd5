package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.TypePlan;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the machine: the thread-safe holder of a state. */
public record MachineType(Scope scope) {

  /** Returns the type as it is planned. */
  public TypeSpec type(TypePlan plan) {
    TypeSpec.Builder type = Head.of(plan, scope);
    addFields(type);
    type.addMethod(new MachineStart(scope).constructor());
    plan.methods().forEach(each -> type.addMethod(method(each)));
    plan.types().forEach(each -> type.addType(ViewType.of(each, scope)));
    type.addMethod(MoveMethod.of(scope));
    return type.build();
  }

  private void addFields(TypeSpec.Builder type) {
    type.addField(
            FieldSpec.builder(
                    VarHandle.class, "STATE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How the state is replaced.\n")
                .build())
        .addStaticBlock(handle())
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

  private CodeBlock handle() {
    return scope
        .text()
        .with("handles", MethodHandles.class)
        .with("unreadable", ReflectiveOperationException.class)
        .with("failed", ExceptionInInitializerError.class)
        .of(
            """
            try {
              STATE = $handles:T.lookup().findVarHandle($machine:T.class, "state", $state:T.class);
            } catch ($unreadable:T e) {
              throw new $failed:T(e);
            }
            """);
  }

  private MethodSpec method(MethodPlan plan) {
    return switch (plan.role(OfMachine.class)) {
      case INITIAL -> new MachineStart(scope).initial(plan);
      case AT -> new MachineStart(scope).at(plan);
      case AS_ACTOR -> asActor(plan);
      case TO_STRING -> string(plan);
      default -> new MachineMoves(scope, "", Optional.empty()).method(plan);
    };
  }

  private MethodSpec asActor(MethodPlan plan) {
    String actor = plan.cause().name();
    return MethodSpec.methodBuilder(plan.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Returns the machine as {@code $L} sees it.\n\n@return a view of this machine\n", actor)
        .returns(scope.machineType.nestedClass(Names.view(actor)))
        .addStatement("return new $T(this)", scope.machineType.nestedClass(Names.view(actor)))
        .build();
  }

  /** {@code return "OrderMachine[" + state.name() + "]";} */
  private MethodSpec string(MethodPlan plan) {
    return new Signatures(scope)
        .method(plan, ClassName.get(String.class))
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class)
        .addStatement("return $S + state.name() + $S", scope.machineType.simpleName() + "[", "]")
        .build();
  }
}
