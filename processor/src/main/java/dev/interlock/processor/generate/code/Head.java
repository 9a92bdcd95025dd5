package dev.interlock.processor.generate.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.TypePlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What stands before every generated top-level type. */
public final class Head {

  private static final ClassName GENERATED = ClassName.get("dev.interlock", "InterlockGenerated");
  private static final ClassName CHECK_RETURN_VALUE = GENERATED.nestedClass("CheckReturnValue");

  /** The types whose moves are what they return, and nothing else: a machine's move itself. */
  private static final Set<TypePlan.Role> ON_VALUES =
      EnumSet.of(TypePlan.Role.FUNCTIONS, TypePlan.Role.MIXIN, TypePlan.Role.TYPED);

  private Head() {}

  /** Begins a type: what it is, its Javadoc, visibility, marker, and what silences the lints. */
  public static TypeSpec.Builder of(TypePlan plan, Scope scope) {
    Machine machine = scope.machine;
    TypeSpec.Builder type = begun(plan, scope).addJavadoc(TypeDocs.of(plan, scope));
    List<GivenType> given =
        Stream.of(machine.declaration().namedActors(), machine.declaration().namedEvents())
            .flatMap(Optional::stream)
            .toList();
    if (machine.declaration().mayBePublic()
        && machine.subject().visibility() == Visibility.PUBLIC
        && given.stream().map(GivenType::kind).noneMatch(GivenType.Kind.PACKAGE::equals)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotation(
        AnnotationSpec.builder(GENERATED)
            .addMember("value", "$S", scope.state.canonicalName())
            .build());
    scope.nulls.mark(type);
    if (ON_VALUES.contains(plan.role())) {
      type.addAnnotation(CHECK_RETURN_VALUE);
    }
    // For Error Prone, Eclipse and IDEs: tables go by ordinal, and the names are the user's. javac
    // doesn't know the word.
    List<String> silenced = new ArrayList<>(List.of("all"));
    Set<Deprecation> deprecations =
        Stream.of(
                Stream.of(machine.subject().deprecation()),
                machine.declaration().constants().stream().map(StateDeclaration::deprecation),
                given.stream().map(GivenType::deprecation))
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

  private static TypeSpec.Builder begun(TypePlan plan, Scope scope) {
    return switch (plan.role()) {
      case FUNCTIONS, MACHINE -> TypeSpec.classBuilder(scope.of(plan)).addModifiers(Modifier.FINAL);
      case EVENTS, ACTORS -> TypeSpec.enumBuilder(scope.of(plan));
      case TYPED -> TypeSpec.interfaceBuilder(scope.of(plan)).addModifiers(Modifier.SEALED);
      default -> TypeSpec.interfaceBuilder(scope.of(plan));
    };
  }
}
