package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what one actor sees of a machine: its own moves and nothing else. */
final class ActorView {

  private final Api api;

  ActorView(Api api) {
    this.api = api;
  }

  /** Adds an actor's view, and the machine's method that gives it. */
  void addTo(TypeSpec.Builder machine, String actor) {
    ClassName name = api.holder.nestedClass(Names.view(actor));
    machine.addMethod(
        MethodSpec.methodBuilder(Names.asActor(actor))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "Returns the machine as {@code $L} sees it.\n\n@return a view of this machine\n",
                actor)
            .returns(name)
            .addStatement("return new $T(this)", name)
            .build());
    machine.addType(view(name, actor));
  }

  private TypeSpec view(ClassName name, String actor) {
    List<Move> moves = api.moves.stream().filter(move -> move.by().admits(actor)).toList();
    MoveLoop loop = new MoveLoop(api, "machine.", Optional.of(actor));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "A machine with the moves that are open to {@code $L}, and no others.\n", actor)
            .addField(
                FieldSpec.builder(api.holder, "machine", Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("What is viewed.\n")
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addJavadoc("Makes a view.\n\n@param machine what is viewed\n")
                    .addParameter(api.holder, "machine")
                    .addStatement("this.machine = machine")
                    .build())
            .addMethod(loop.state())
            .addMethods(loop.refusals());
    for (Reference event : api.machine.events()) {
      if (moves.stream().anyMatch(move -> move.isOn(event.name()))) {
        type.addMethods(loop.event(event.name()));
      }
    }
    for (State target : api.unnamedTargets()) {
      if (moves.stream().anyMatch(move -> move.event().isEmpty() && move.to().equals(target))) {
        type.addMethods(loop.target(target));
      }
    }
    return type.build();
  }
}
