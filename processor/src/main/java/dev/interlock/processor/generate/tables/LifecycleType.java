package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that describes the whole machine: a line an arc, in a row. It is apart from the
 * tables, as no question that they answer needs it.
 */
public record LifecycleType(Scope scope, Tables tables) {

  /** Returns the type. */
  public TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.lifecycleName())
            // Typed states refuse, too.
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .superclass(scope.lazyGraph())
            .addJavadoc("The whole machine, of which a graph is made when somebody asks for it.\n")
            .addField(
                Hidden.field(scope.lazyGraph(), "SELF", "The only one.")
                    .initializer("new $L()", scope.lifecycleName())
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addJavadoc("Makes the only one.\n")
                    .addStatement("super($T.class)", scope.state)
                    .build());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("describe")
            .addModifiers(Modifier.PROTECTED)
            .addAnnotation(Override.class)
            .addParameter(scope.graphBuilder(), "lifecycle");
    if (scope.hasGivenActors()) {
      // Compilers disagree on the order of a class file's constants, so it is asked at run time.
      method.addStatement("lifecycle.actors($T.class)", scope.actor);
    }
    String prefix = scope.machine.declaration().stripPrefix();
    if (!prefix.isEmpty()) {
      method.addStatement("lifecycle.prefix($S)", prefix);
    }
    if (tables.packed) {
      method.addCode(new PackedType(scope).described());
    } else {
      addLines(method);
    }
    return type.addMethod(method.build()).build();
  }

  private void addLines(MethodSpec.Builder method) {
    addStates(method, "initial", State::initial);
    addStates(method, "terminal", State::terminal);
    addStates(method, "sentinel", State::sentinel);
    for (State state : scope.machine.states()) {
      if (!state.formerly().isEmpty()) {
        method.addStatement(
            "lifecycle.formerly($L, $L)",
            scope.constant(state),
            strings(state.formerly().stream()));
      }
    }
    for (Group group : scope.machine.groups()) {
      addStates(method, CodeBlock.of("group($S, ", group.name()), List.copyOf(group.members()));
    }
    addStrings(method, "events", scope.machine.events(), scope::constantOfEvent);
    if (!scope.hasGivenActors()) {
      addStrings(method, "actors", scope.machine.actors(), scope::constantOfActor);
    }
    for (Reference event : scope.machine.events()) {
      addStates(
          method,
          CodeBlock.of("ignores($S, ", scope.constantOfEvent(event.name())),
          scope.moves.ignoredIn(event.name()));
    }
    for (Move move : scope.moves.all()) {
      method.addStatement(
          "lifecycle.arc($L, $L)$L",
          scope.constant(move.from()),
          scope.constant(move.to()),
          label(move));
    }
  }

  private CodeBlock label(Move move) {
    CodeBlock.Builder label = CodeBlock.builder();
    move.event().ifPresent(event -> label.add(".on($S)", scope.constantOfEvent(event)));
    if (!move.by().anyone()) {
      label.add(".by($L)", strings(move.by().names().stream().map(scope::constantOfActor)));
    }
    move.guard().ifPresent(guard -> label.add(".guard($S)", guard));
    return label.build();
  }

  private void addStates(MethodSpec.Builder method, String name, Predicate<State> condition) {
    List<State> states = scope.machine.states().stream().filter(condition).toList();
    addStates(method, CodeBlock.of("$L(", name), states);
  }

  private void addStates(MethodSpec.Builder method, CodeBlock call, List<State> states) {
    if (!states.isEmpty()) {
      CodeBlock constants = states.stream().map(scope::constant).collect(CodeBlock.joining(", "));
      method.addStatement("lifecycle.$L$L)", call, constants);
    }
  }

  private static void addStrings(
      MethodSpec.Builder method,
      String name,
      List<Reference> references,
      UnaryOperator<String> constant) {
    if (!references.isEmpty()) {
      Stream<String> names = references.stream().map(Reference::name).map(constant);
      method.addStatement("lifecycle.$L($L)", name, strings(names));
    }
  }

  private static CodeBlock strings(Stream<String> names) {
    return names.map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
  }
}
