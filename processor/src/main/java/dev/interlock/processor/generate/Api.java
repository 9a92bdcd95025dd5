package dev.interlock.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.Deprecation;
import dev.interlock.processor.model.EnumName;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.StateDeclaration;
import dev.interlock.processor.model.Visibility;
import dev.interlock.processor.naming.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What all generated types of a machine share: the types that they name, their head, their
 * parameters.
 */
final class Api {

  static final ClassName EXCEPTION = ClassName.get("dev.interlock", "IllegalTransitionException");
  static final ClassName GRAPH = ClassName.get("dev.interlock", "StateGraph");
  private static final ClassName GENERATED = ClassName.get("dev.interlock", "Generated");
  private static final ClassName REFUSAL = ClassName.get("dev.interlock", "Refusal");
  private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

  final Machine machine;
  final List<Move> moves;
  final ClassName state;
  final ClassName event;
  final ClassName actor;
  final ClassName transitions;
  final ClassName mixin;

  Api(Machine machine) {
    this.machine = machine;
    this.moves = machine.moves();
    EnumName name = machine.name();
    TypeNames types = TypeNames.of(name);
    List<String> simple = name.simpleNames();
    this.state =
        ClassName.get(
            name.packageName(),
            simple.get(0),
            simple.subList(1, simple.size()).toArray(String[]::new));
    this.event = state.topLevelClassName().peerClass(types.event());
    this.actor = state.topLevelClassName().peerClass(types.actor());
    this.transitions = state.topLevelClassName().peerClass(types.transitions());
    this.mixin = state.topLevelClassName().peerClass(types.moves());
  }

  boolean hasEvents() {
    return !machine.events().isEmpty();
  }

  boolean hasActors() {
    return !machine.actors().isEmpty();
  }

  /** The forms of a function: without an actor and, where actors exist, with one. */
  List<Boolean> forms() {
    return hasActors() ? List.of(false, true) : List.of(false);
  }

  TypeName graph() {
    return ParameterizedTypeName.get(GRAPH, state);
  }

  TypeName refusal() {
    return ParameterizedTypeName.get(OPTIONAL, ParameterizedTypeName.get(REFUSAL, state));
  }

  /** The states that unnamed transitions lead to, in enum order. */
  List<State> unnamedTargets() {
    Set<State> targets =
        moves.stream()
            .filter(move -> move.event().isEmpty())
            .map(Move::to)
            .collect(Collectors.toSet());
    return machine.states().stream().filter(targets::contains).toList();
  }

  CodeBlock constant(State of) {
    return CodeBlock.of("$T.$L", state, of.name());
  }

  /** A type's head: visibility, marker, and what silences the lints that it can't avoid. */
  TypeSpec.Builder head(TypeSpec.Builder type, String... lints) {
    if (machine.declaration().visibility() == Visibility.PUBLIC) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotation(
        AnnotationSpec.builder(GENERATED).addMember("value", "$S", state.canonicalName()).build());
    List<String> silenced = new ArrayList<>(List.of(lints));
    Set<Deprecation> deprecations =
        Stream.concat(
                Stream.of(machine.declaration().deprecation()),
                machine.declaration().constants().stream().map(StateDeclaration::deprecation))
            .collect(Collectors.toSet());
    if (deprecations.contains(Deprecation.ORDINARY)) {
      silenced.add("deprecation");
    }
    if (deprecations.contains(Deprecation.FOR_REMOVAL)) {
      silenced.add("removal");
    }
    if (!silenced.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      silenced.forEach(lint -> suppress.addMember("value", "$S", lint));
      type.addAnnotation(suppress.build());
    }
    return type;
  }

  ParameterSpec from() {
    return parameter(state, "from", "the state that is left");
  }

  ParameterSpec to() {
    return parameter(state, "to", "the state that is entered");
  }

  ParameterSpec asked() {
    return parameter(state, "state", "the state");
  }

  ParameterSpec event() {
    return parameter(event, "event", "the event");
  }

  ParameterSpec by() {
    return parameter(actor, "by", "who asks");
  }

  private static ParameterSpec parameter(TypeName type, String name, String meaning) {
    return ParameterSpec.builder(type, name).addJavadoc("$L", meaning).build();
  }

  /** A call's arguments: the parameters' names. */
  static String names(MethodSpec.Builder method) {
    return String.join(
        ", ", method.build().parameters().stream().map(ParameterSpec::name).toList());
  }
}
