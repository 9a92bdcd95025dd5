package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.generate.code.Initialised;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how machines are made: in an initial state, or where they were stored. */
record MachineStart(Scope scope) {

  private boolean hooks() {
    return scope.machine.declaration().hooks();
  }

  MethodSpec constructor() {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Makes a machine.\n@param state the state that it begins in\n")
            .addParameter(scope.state, "state");
    if (hooks()) {
      method.addParameter(scope.hooks, "hooks").addJavadoc("@param hooks the hooks\n");
    }
    if (!scope.machine.states().isEmpty()) {
      method.addCode(new Initialised(scope).check(scope.constant(scope.lastState())));
    }
    method.addCode(scope.text().of("this.state = $objects:T.requireNonNull(state, \"state\");\n"));
    if (hooks()) {
      method.addCode(
          scope.text().of("this.hooks = $objects:T.requireNonNull(hooks, \"hooks\");\n"));
    }
    return method.build();
  }

  /** Where there is a choice, the state is given. */
  MethodSpec initial(MethodPlan plan) {
    return plan.takes(Parameter.STATE) ? oneOfSeveral(plan) : only(plan);
  }

  private MethodSpec only(MethodPlan plan) {
    List<CodeBlock> initial =
        scope.machine.lifecycle().stream()
            .filter(state -> state.initial())
            .map(scope::constant)
            .toList();
    return made(factory(plan, "a new machine in the only initial state"), initial.get(0));
  }

  private MethodSpec oneOfSeveral(MethodPlan plan) {
    MethodSpec.Builder method =
        factory(plan, "a new machine in an initial state")
            .addParameter(scope.state, "state")
            .addJavadoc("@param state one of the initial states\n")
            .addJavadoc("@throws $T if the state isn't initial\n", IllegalArgumentException.class)
            .addCode(
                scope
                    .text()
                    .with("argument", IllegalArgumentException.class)
                    .with(
                        "ending", " is no initial state of " + scope.machine.carrier().nestedName())
                    .of(
                        """
                        if (!$functions:T.isInitial(state)) {
                          throw new $argument:T(state.name() + $ending:S);
                        }
                        """));
    return made(method, CodeBlock.of("state"));
  }

  MethodSpec at(MethodPlan plan) {
    return made(
        factory(plan, "a new machine in a state, as it was stored")
            .addParameter(scope.state, "state")
            .addJavadoc("@param state the state\n"),
        CodeBlock.of("state"));
  }

  private MethodSpec.Builder factory(MethodPlan plan, String what) {
    return MethodSpec.methodBuilder(plan.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("{@return $L}\n", what)
        .returns(scope.machineType);
  }

  private MethodSpec made(MethodSpec.Builder method, CodeBlock state) {
    if (hooks()) {
      method
          .addParameter(scope.hooks, "hooks")
          .addJavadoc("@param hooks called round every move\n");
    }
    return method
        .addStatement("return new $T($L$L)", scope.machineType, state, hooks() ? ", hooks" : "")
        .build();
  }
}
