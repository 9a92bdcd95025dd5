package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the type of one state. */
final class TypedState {

  private final Api api;
  private final TypedNames names;
  private final Docs docs;

  TypedState(Api api, TypedNames names) {
    this.api = api;
    this.docs = new Docs(api);
    this.names = names;
  }

  TypeSpec of(State state, MethodSpec match) {
    List<Move> moves = api.moves.stream().filter(move -> move.from().equals(state)).toList();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.type(state))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The state {@link $T#$L}.\n", api.state, state.name())
            .addSuperinterface(api.typed);
    if (state.initial()) {
      type.addSuperinterface(api.typed.nestedClass("Initial"));
    }
    if (state.terminal()) {
      type.addSuperinterface(api.typed.nestedClass("Terminal"));
    }
    names
        .groups()
        .forEach(
            (group, name) -> {
              if (group.members().contains(state)) {
                type.addSuperinterface(name);
              }
            });
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Makes the only instance.\n")
            .build());
    for (Reference event : api.machine.events()) {
      List<Move> own = moves.stream().filter(move -> move.isOn(event.name())).toList();
      if (!own.isEmpty()) {
        type.addSuperinterface(names.canType(event.name()));
        type.addMethod(move(event.name(), own));
      }
    }
    for (State target : api.unnamedTargets()) {
      List<Move> own =
          moves.stream()
              .filter(move -> move.event().isEmpty() && move.to().equals(target))
              .toList();
      if (!own.isEmpty()) {
        type.addMethod(move(target, own));
      }
    }
    return type.addMethod(
            overriding("state", api.state)
                .addStatement(
                    "return $L.made($L)",
                    api.withinTyped(api.typed),
                    api.constantWithinTyped(state))
                .build())
        .addMethod(match)
        .addMethod(
            overriding("toString", ClassName.get(String.class))
                .addStatement("return $S", state.name())
                .build())
        .build();
  }

  private MethodSpec move(String event, List<Move> moves) {
    ClassName next = names.common(moves);
    MethodSpec.Builder method =
        names.move(event, next, docs.choice(moves)).addAnnotation(Override.class);
    if (!api.isGuarded(event)) {
      return method.addStatement("return $L", constant(moves.get(0).to())).build();
    }
    String call = Names.event(event);
    if (next.equals(api.typed)) {
      method.addStatement(
          "return $L.of($L.$L(state(), guards))",
          api.withinTyped(api.typed),
          api.withinTyped(api.transitions),
          call);
    } else {
      method
          .addStatement("$L.$L(state(), guards)", api.withinTyped(api.transitions), call)
          .addStatement("return $L", constant(moves.get(0).to()));
    }
    return method.build();
  }

  private MethodSpec move(State to, List<Move> moves) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(Names.toState(to))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L\n\n", docs.choice(moves))
            .returns(names.type(to));
    names.withGuards(method, api.isGuarded(to));
    if (api.isGuarded(to)) {
      method.addStatement(
          "$L.$L(state(), guards)", api.withinTyped(api.transitions), Names.toState(to));
    }
    return method.addStatement("return $L", constant(to)).build();
  }

  private CodeBlock constant(State state) {
    return CodeBlock.of("$L.$L", api.withinTyped(api.typed), names.constant(state));
  }

  private static MethodSpec.Builder overriding(String name, ClassName returns) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class)
        .returns(returns);
  }
}
