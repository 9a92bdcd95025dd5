package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.State;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the thread-safe holder of a state. */
final class MachineType {

  private final Api api;

  private MachineType(Api api) {
    this.api = api;
  }

  static TypeSpec of(Api api) {
    return new MachineType(api).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        api.head(TypeSpec.classBuilder(api.holder))
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                """
                Holds a state of {@link $T} that many threads may move.

                <p>A move reads the state, decides, and replaces the state only if no other thread was
                faster; else it decides again from the new state. So of several threads that try a
                transition which its own target refuses, exactly one makes it. What is refused is
                refused by a state that the machine really had.

                <p>A machine can't be serialized: store its state, and restore it with {@link #at}.
                """,
                api.state);
    type.addField(
            FieldSpec.builder(
                    VarHandle.class, "STATE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How the state is replaced.\n")
                .build())
        .addStaticBlock(handle())
        .addField(
            FieldSpec.builder(api.state, "state", Modifier.PRIVATE, Modifier.VOLATILE)
                .addJavadoc("The state that the machine is in.\n")
                .build());
    if (api.hasHooks()) {
      type.addField(
          FieldSpec.builder(api.hooks, "hooks", Modifier.PRIVATE, Modifier.FINAL)
              .addJavadoc("What happens round the moves.\n")
              .build());
    }
    type.addMethod(constructor());
    initial(type);
    type.addMethod(at());
    moves(type);
    ActorView view = new ActorView(api);
    for (Reference actor : api.machine.actors()) {
      view.addTo(type, actor.name());
    }
    type.addMethod(
        MethodSpec.methodBuilder("toString")
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(Override.class)
            .returns(String.class)
            .addStatement("return $S + state.name() + $S", api.holder.simpleName() + "[", "]")
            .build());
    type.addMethod(move());
    if (api.hasGuards()) {
      type.addType(GuardedMoves.ofMachine(api).type());
    }
    return type.build();
  }

  private void moves(TypeSpec.Builder type) {
    MoveLoop loop = new MoveLoop(api, "", Optional.empty());
    type.addMethod(loop.state());
    if (api.hasEvents()) {
      type.addMethods(loop.fire());
    }
    type.addMethods(loop.transitionTo()).addMethods(loop.refusals());
    api.machine.events().forEach(event -> type.addMethods(loop.event(event.name())));
    api.unnamedTargets().forEach(target -> type.addMethods(loop.target(target)));
  }

  private CodeBlock handle() {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement(
            "STATE = $T.lookup().findVarHandle($T.class, $S, $T.class)",
            MethodHandles.class,
            api.holder,
            "state",
            api.state)
        .nextControlFlow("catch ($T e)", ReflectiveOperationException.class)
        .addStatement("throw new $T(e)", ExceptionInInitializerError.class)
        .endControlFlow()
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Makes a machine.\n\n@param state the state that it begins in\n")
            .addParameter(api.state, "state");
    if (api.hasHooks()) {
      method.addParameter(api.hooks, "hooks").addJavadoc("@param hooks the hooks\n");
    }
    if (!api.machine.states().isEmpty()) {
      method.addCode(api.unlessThere(api.constant(api.lastState())));
    }
    method.addStatement("this.state = $T.requireNonNull(state, $S)", Objects.class, "state");
    if (api.hasHooks()) {
      method.addStatement("this.hooks = $T.requireNonNull(hooks, $S)", Objects.class, "hooks");
    }
    return method.build();
  }

  private MethodSpec.Builder factory(String name, String doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("$L\n\n", doc)
        .returns(api.holder);
  }

  private MethodSpec made(MethodSpec.Builder method, CodeBlock state) {
    if (api.hasHooks()) {
      method.addParameter(api.hooks, "hooks").addJavadoc("@param hooks called round every move\n");
    }
    return method
        .addJavadoc("@return a new machine\n")
        .addStatement("return new $T($L$L)", api.holder, state, api.hasHooks() ? ", hooks" : "")
        .build();
  }

  private void initial(TypeSpec.Builder type) {
    List<State> initial = api.machine.lifecycle().stream().filter(State::initial).toList();
    if (initial.size() == 1) {
      MethodSpec.Builder method =
          factory("initial", "Starts a lifecycle in its only initial state.");
      type.addMethod(made(method, api.constant(initial.get(0))));
    } else if (!initial.isEmpty()) {
      MethodSpec.Builder method =
          factory("initial", "Starts a lifecycle.")
              .addParameter(ParameterSpec.builder(api.state, "state").build())
              .addJavadoc("@param state one of the initial states\n")
              .addJavadoc("@throws $T if the state isn't initial\n", IllegalArgumentException.class)
              .beginControlFlow("if (!$T.isInitial(state))", api.transitions)
              .addStatement(
                  "throw new $T(state.name() + $S)",
                  IllegalArgumentException.class,
                  " is no initial state of " + api.machine.name().nestedName())
              .endControlFlow();
      type.addMethod(made(method, CodeBlock.of("state")));
    }
  }

  private MethodSpec at() {
    return made(
        factory("at", "Makes a machine that is in a state, as it was stored.")
            .addParameter(api.state, "state")
            .addJavadoc("@param state the state\n"),
        CodeBlock.of("state"));
  }

  /** The one place that changes the state. */
  private MethodSpec move() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("move")
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc(
                """
                Makes a move unless another thread was faster.

                @param from the state that was decided on
                @param to the state that is entered
                """)
            .addParameter(api.state, "from")
            .addParameter(api.state, "to")
            .returns(TypeName.BOOLEAN);
    if (!api.hasHooks()) {
      return method
          .addJavadoc("@return whether it is made\n")
          .addStatement("return STATE.compareAndSet(this, from, to)")
          .build();
    }
    if (api.hasEvents()) {
      method
          .addParameter(
              ParameterizedTypeName.get(ClassName.get(Optional.class), api.event), "event")
          .addJavadoc("@param event the event, if one makes it\n");
    }
    return method.addJavadoc("@return whether it is made\n").addCode(hooked()).build();
  }

  private CodeBlock hooked() {
    String event = api.hasEvents() ? ", event" : "";
    String unlessSelf = "if (from != to)";
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("hooks.beforeMove(from, to$L)", event);
    code.beginControlFlow(unlessSelf).addStatement("hooks.beforeExit(from, to)").endControlFlow();
    if (api.hasEvents()) {
      code.beginControlFlow("if (event.isPresent())")
          .addStatement("hooks.beforeEvent(from, to, event.get())")
          .endControlFlow();
    }
    code.beginControlFlow(unlessSelf).addStatement("hooks.beforeEntry(from, to)").endControlFlow();
    code.beginControlFlow("if (!STATE.compareAndSet(this, from, to))")
        .addStatement("return false")
        .endControlFlow();
    code.beginControlFlow("try");
    code.beginControlFlow(unlessSelf).addStatement("hooks.afterExit(from, to)").endControlFlow();
    code.nextControlFlow("finally").beginControlFlow("try");
    if (api.hasEvents()) {
      code.beginControlFlow("if (event.isPresent())")
          .addStatement("hooks.afterEvent(from, to, event.get())")
          .endControlFlow()
          .nextControlFlow("finally")
          .beginControlFlow("try");
    }
    code.beginControlFlow(unlessSelf).addStatement("hooks.afterEntry(from, to)").endControlFlow();
    code.nextControlFlow("finally").addStatement("hooks.afterMove(from, to$L)", event);
    code.endControlFlow().endControlFlow();
    if (api.hasEvents()) {
      code.endControlFlow();
    }
    return code.addStatement("return true").build();
  }
}
