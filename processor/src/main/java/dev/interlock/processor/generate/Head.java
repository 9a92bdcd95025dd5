package dev.interlock.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.ActorType;
import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What stands before every generated top-level type. */
final class Head {

  private static final ClassName GENERATED = ClassName.get("dev.interlock", "InterlockGenerated");

  private Head() {}

  /** A type's head: visibility, marker, and what silences the lints. */
  static TypeSpec.Builder of(TypeSpec.Builder type, Scope scope) {
    Machine machine = scope.machine;
    Optional<ActorType> actors = machine.declaration().namedActors();
    if (machine.subject().visibility() == Visibility.PUBLIC
        && actors.map(ActorType::kind).filter(ActorType.Kind.PACKAGE::equals).isEmpty()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotation(
        AnnotationSpec.builder(GENERATED)
            .addMember("value", "$S", scope.state.canonicalName())
            .build());
    // For Error Prone, Eclipse and IDEs: tables go by ordinal, and the names are the user's. javac
    // doesn't know the word.
    List<String> silenced = new ArrayList<>(List.of("all"));
    Set<Deprecation> deprecations =
        Stream.of(
                Stream.of(machine.subject().deprecation()),
                machine.declaration().constants().stream().map(StateDeclaration::deprecation),
                actors.stream().map(ActorType::deprecation))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    // What is to be removed may hide what is merely deprecated, within it or around it.
    if (!deprecations.equals(Set.of(Deprecation.NONE))) {
      silenced.add("deprecation");
    }
    if (deprecations.contains(Deprecation.FOR_REMOVAL)) {
      silenced.add("removal");
    }
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    silenced.forEach(lint -> suppress.addMember("value", "$S", lint));
    return type.addAnnotation(suppress.build());
  }
}
