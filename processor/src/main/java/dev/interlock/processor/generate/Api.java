package dev.interlock.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.ActorType;
import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.TypeNames;
import dev.interlock.processor.surface.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  static final ClassName GRAPH_BUILDER = ClassName.get("dev.interlock", "StateGraphBuilder");
  private static final ClassName GENERATED = ClassName.get("dev.interlock", "InterlockGenerated");
  private static final ClassName REFUSAL = ClassName.get("dev.interlock", "Refusal");
  private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

  final Machine machine;
  final List<Move> moves;
  final ClassName state;
  final ClassName event;
  final ClassName actor;
  final ClassName transitions;
  final ClassName mixin;
  final ClassName guards;
  final ClassName typed;
  final ClassName holder;
  final ClassName hooks;
  private final Map<String, List<Move>> movesByEvent;
  private final Set<String> guardedEvents;
  private final Set<State> guardedTargets;
  private final Set<String> named;

  Api(Machine machine, Set<String> taken) {
    this.machine = machine;
    this.moves = machine.moves();
    this.movesByEvent =
        moves.stream()
            .filter(move -> move.event().isPresent())
            .collect(Collectors.groupingBy(move -> move.event().orElseThrow()));
    List<Move> guarded = moves.stream().filter(move -> move.guard().isPresent()).toList();
    this.guardedEvents =
        guarded.stream().flatMap(move -> move.event().stream()).collect(Collectors.toSet());
    this.guardedTargets = guarded.stream().map(Move::to).collect(Collectors.toSet());
    TypeNames types = TypeNames.of(machine.name());
    this.state = className(machine.name());
    Function<String, ClassName> peer =
        name -> state.topLevelClassName().peerClass(taken.contains(name) ? name + "_" : name);
    this.event = peer.apply(types.event());
    this.actor =
        machine
            .declaration()
            .namedActors()
            .map(given -> className(given.name()))
            .orElseGet(() -> peer.apply(types.actor()));
    this.transitions = peer.apply(types.transitions());
    this.mixin = peer.apply(types.moves());
    this.guards = peer.apply(types.guards());
    this.typed = peer.apply(types.typed());
    this.holder = peer.apply(types.machine());
    this.hooks = peer.apply(types.hooks());
    Stream<String> users =
        Stream.of(state, actor).map(type -> type.topLevelClassName().simpleName());
    Stream<String> views = machine.actors().stream().map(each -> Names.view(each.name()));
    this.named =
        Stream.concat(users, views)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static ClassName className(EnumName name) {
    List<String> simple = name.simpleNames();
    return ClassName.get(
        name.packageName(), simple.get(0), simple.subList(1, simple.size()).toArray(String[]::new));
  }

  boolean hasEvents() {
    return !machine.events().isEmpty();
  }

  boolean hasActors() {
    return !machine.actors().isEmpty();
  }

  /** Whether the machine calls hooks. */
  boolean hasHooks() {
    return machine.declaration().hooks();
  }

  boolean hasGuards() {
    return !guardedTargets.isEmpty();
  }

  boolean hasGuardedEvents() {
    return !guardedEvents.isEmpty();
  }

  boolean isGuarded(String event) {
    return guardedEvents.contains(event);
  }

  boolean isGuarded(State target) {
    return guardedTargets.contains(target);
  }

  /** Whether the actors are an enum of the user's, which isn't generated. */
  boolean hasGivenActors() {
    return machine.declaration().namedActors().isPresent();
  }

  /** The constant of an actor. */
  CodeBlock actorConstant(String name) {
    return CodeBlock.of("$L.$L", qualifier(actor), constantOfActor(name));
  }

  /** The name of an actor's constant. */
  String constantOfActor(String name) {
    return hasGivenActors() ? name : Names.constant(name);
  }

  /** The name of the actor who asks, as the machine declares it. */
  CodeBlock actorName(String variable) {
    return CodeBlock.of(hasGivenActors() ? "$L.name()" : "$L.toString()", variable);
  }

  /** The forms of a function: without an actor and, where actors exist, with one. */
  List<Form> forms(boolean guarded) {
    Form without = new Form(false, guarded);
    return hasActors() ? List.of(without, new Form(true, guarded)) : List.of(without);
  }

  /** The forms of a function that explains: without guards and, where it meets some, with them. */
  List<Form> explainingForms(boolean guarded) {
    return guarded
        ? Stream.concat(forms(false).stream(), forms(true).stream()).toList()
        : forms(false);
  }

  TypeName graph() {
    return ParameterizedTypeName.get(GRAPH, state);
  }

  TypeName refusal() {
    return ParameterizedTypeName.get(OPTIONAL, ParameterizedTypeName.get(REFUSAL, state));
  }

  List<Move> movesOn(String event) {
    return movesByEvent.getOrDefault(event, List.of());
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
    return CodeBlock.of("$L.$L", qualifier(state), of.name());
  }

  /** The same within the typed face. */
  CodeBlock constantWithinTyped(State of) {
    return CodeBlock.of("$L.$L", withinTyped(state), of.name());
  }

  /**
   * A type within the typed face, where its name, or that of the type around it, may mean a
   * constant of the face: {@code VIP.VIP}.
   */
  CodeBlock withinTyped(ClassName type) {
    String outermost = type.topLevelClassName().simpleName();
    return machine.states().stream().map(State::label).anyMatch(outermost::equals)
        ? CodeBlock.of("$L", type.canonicalName())
        : qualifier(type);
  }

  /**
   * A type that an expression begins with. A variable of its name would be meant there; elsewhere a
   * name can only be a type's.
   */
  static CodeBlock qualifier(ClassName type) {
    return Variables.contain(type.topLevelClassName().simpleName())
        ? CodeBlock.of("$L", type.canonicalName())
        : CodeBlock.of("$T", type);
  }

  /**
   * The name of a type that we nest: it gives way to the user's types, which generated code names,
   * and to the actors' views, whatever the case of letters, as each has a file of its own.
   */
  String helper(String name) {
    return named.contains(name.toLowerCase(Locale.ROOT)) ? helper(name + "_") : name;
  }

  /** A class of what only the type around it sees. */
  static TypeSpec.Builder hidden(String name, String doc) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(doc);
  }

  static FieldSpec.Builder field(TypeName type, String name, String meaning) {
    return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", meaning);
  }

  static void hideConstructor(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Not to be made: everything here is static.\n")
            .addModifiers(Modifier.PRIVATE)
            .build());
  }

  /** Throws unless a constant is there, before which there is nothing to answer. */
  CodeBlock unlessThere(CodeBlock constant) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", constant)
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            machine.name().nestedName()
                + " is still being initialised: its lifecycle can be asked in static initialisers"
                + " after the constants, not in constructors or field initialisers")
        .endControlFlow()
        .build();
  }

  /** The constant that is made last. */
  State lastState() {
    List<State> states = machine.states();
    return states.get(states.size() - 1);
  }

  /** A type's head: visibility, marker, and what silences the lints. */
  TypeSpec.Builder head(TypeSpec.Builder type) {
    Optional<ActorType> actors = machine.declaration().namedActors();
    if (machine.declaration().visibility() == Visibility.PUBLIC
        && actors.map(ActorType::kind).filter(ActorType.Kind.PACKAGE::equals).isEmpty()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotation(
        AnnotationSpec.builder(GENERATED).addMember("value", "$S", state.canonicalName()).build());
    // For Error Prone, Eclipse and IDEs: tables go by ordinal, and the names are the user's. javac
    // doesn't know the word.
    List<String> silenced = new ArrayList<>(List.of("all"));
    Set<Deprecation> deprecations =
        Stream.of(
                Stream.of(machine.declaration().deprecation()),
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

  ParameterSpec guards() {
    return parameter(guards, "guards", "answers the guards' questions");
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
