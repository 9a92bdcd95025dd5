package dev.interlock.processor.generate.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.Dependences;
import dev.interlock.processor.surface.PlannedMachine;
import dev.interlock.processor.surface.TypePlan;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import dev.interlock.processor.surface.names.Variables;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the generated code of a machine names, and how it names it wherever it stands. */
public final class Scope {

  public static final ClassName EXCEPTION =
      ClassName.get("dev.interlock", "IllegalTransitionException");
  private static final ClassName GRAPH = ClassName.get("dev.interlock", "StateGraph");
  public static final ClassName LIFECYCLE_TEXT = ClassName.get("dev.interlock", "LifecycleText");
  public static final ClassName MOVED = ClassName.get("dev.interlock", "Moved");
  private static final ClassName REFUSAL = ClassName.get("dev.interlock", "Refusal");

  public final NullMarks nulls;
  public final Machine machine;
  public final Moves moves;
  public final Dependences dependences;
  public final ClassName state;
  public final ClassName event;
  public final ClassName actor;
  public final ClassName functions;
  public final ClassName mixin;
  public final ClassName guards;
  public final ClassName typed;
  public final ClassName machineType;
  public final ClassName hooks;
  private final Set<String> named;

  /**
   * Makes the scope of a machine.
   *
   * @param planned what is generated for it
   * @param taken names of types that something else has already
   * @param nulls what it says of null
   */
  public Scope(PlannedMachine planned, Set<String> taken, NullMarks nulls) {
    this.nulls = nulls;
    this.machine = planned.machine();
    this.moves = planned.moves();
    this.dependences = planned.dependences();
    TypeNames types = TypeNames.of(machine.carrier());
    this.state = className(machine.subject().name());
    Function<String, ClassName> peer =
        name -> state.topLevelClassName().peerClass(taken.contains(name) ? name + "_" : name);
    this.event = given(machine.declaration().namedEvents(), peer.apply(types.event()));
    this.actor = given(machine.declaration().namedActors(), peer.apply(types.actor()));
    this.functions = peer.apply(types.functions());
    this.mixin = peer.apply(types.mixin());
    this.guards = peer.apply(types.guards());
    this.typed = peer.apply(types.typed());
    this.machineType = peer.apply(types.machine());
    this.hooks = peer.apply(types.hooks());
    Stream<String> users =
        Stream.of(state, actor, event).map(type -> type.topLevelClassName().simpleName());
    Stream<String> views = machine.actors().stream().map(each -> Names.view(each.name()));
    this.named =
        Stream.concat(users, views)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static ClassName given(Optional<GivenType> given, ClassName generated) {
    return given.map(type -> className(type.name())).orElse(generated);
  }

  private static ClassName className(EnumName name) {
    List<String> simple = name.simpleNames();
    return ClassName.get(
        name.packageName(), simple.get(0), simple.subList(1, simple.size()).toArray(String[]::new));
  }

  /** Returns a top-level type that is generated. */
  public ClassName of(TypePlan type) {
    return switch (type.role()) {
      case FUNCTIONS -> functions;
      case MIXIN -> mixin;
      case EVENTS -> event;
      case ACTORS -> actor;
      case GUARDS -> guards;
      case TYPED -> typed;
      case MACHINE -> machineType;
      case HOOKS -> hooks;
      case CASES, INITIAL, TERMINAL, GROUP, CAPABILITY, STATE, SEVERAL_ACTORS, ACTOR ->
          typed.nestedClass(type.name());
      case VIEW -> machineType.nestedClass(type.name());
    };
  }

  /** Returns whether the machine has events. */
  public boolean hasEvents() {
    return !machine.events().isEmpty();
  }

  /** Returns whether the machine has actors. */
  public boolean hasActors() {
    return !machine.actors().isEmpty();
  }

  /** Whether the actors are an enum of the user's, which isn't generated. */
  public boolean hasGivenActors() {
    return machine.declaration().namedActors().isPresent();
  }

  /** The constant of an actor. */
  public CodeBlock actorConstant(String name) {
    return CodeBlock.of("$L.$L", qualifier(actor), constantOfActor(name));
  }

  /** The name of an actor's constant. */
  public String constantOfActor(String name) {
    return hasGivenActors() ? name : Names.constant(name);
  }

  /** The constant of an event. */
  public CodeBlock eventConstant(String name) {
    return CodeBlock.of("$L.$L", qualifier(event), constantOfEvent(name));
  }

  /** The name of an event's constant. */
  public String constantOfEvent(String name) {
    return machine
        .declaration()
        .namedEvents()
        .flatMap(given -> given.constantOf(name))
        .orElseGet(() -> Names.constant(name));
  }

  /** Whether the events are an enum of the user's, which isn't generated. */
  public boolean hasGivenEvents() {
    return machine.declaration().namedEvents().isPresent();
  }

  /** Returns the type of the machine as data. */
  public TypeName graph() {
    return ParameterizedTypeName.get(GRAPH, state);
  }

  /** Returns the type of what is written down of the machine. */
  public TypeName lifecycleText() {
    return ParameterizedTypeName.get(LIFECYCLE_TEXT, state);
  }

  /** Returns the type of an explanation, which may be none. */
  public TypeName refusal() {
    return optional(ParameterizedTypeName.get(REFUSAL, state));
  }

  /** Returns the type of the two states of a move. */
  public TypeName moved() {
    return ParameterizedTypeName.get(MOVED, state);
  }

  /** Returns the type of what may be none. */
  public static TypeName optional(TypeName item) {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), item);
  }

  /** Returns the type of a set. */
  public static TypeName setOf(TypeName items) {
    return ParameterizedTypeName.get(ClassName.get(Set.class), items);
  }

  /** Returns the constant of a state. */
  public CodeBlock constant(State of) {
    return CodeBlock.of("$L.$L", qualifier(state), of.name());
  }

  /** The state that something is generated for. */
  public State state(Cause cause) {
    return machine.namespace().find(cause.name()).orElseThrow();
  }

  /** The group that something is generated for. */
  public Group group(Cause cause) {
    return machine.groups().stream()
        .filter(each -> each.name().equals(cause.name()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A type that an expression begins with. A variable of its name would be meant there; elsewhere a
   * name can only be a type's.
   */
  public static CodeBlock qualifier(ClassName type) {
    return Variables.contain(type.topLevelClassName().simpleName())
        ? CodeBlock.of("$L", type.canonicalName())
        : CodeBlock.of("$T", type);
  }

  /**
   * The name of a type that we nest: it gives way to the user's types, which generated code names,
   * and to the actors' views, whatever the case of letters, as each has a file of its own.
   */
  public String helper(String name) {
    return named.contains(name.toLowerCase(Locale.ROOT)) ? helper(name + "_") : name;
  }

  /** The name of the type within the functions that decides where moves lead. */
  public String decidedName() {
    return helper("Decided");
  }

  /** The type within the functions that decides where moves lead, for other types. */
  public CodeBlock decided() {
    return CodeBlock.of("$T.$L", functions, decidedName());
  }

  /** The constant that is made last. */
  public State lastState() {
    List<State> states = machine.states();
    return states.get(states.size() - 1);
  }

  /** Code that speaks of the machine's types by these names. */
  public Text text() {
    return new Text()
        .with("state", state)
        .with("event", event)
        .with("actor", actor)
        .with("functions", functions)
        .with("guards", guards)
        .with("typed", typed)
        .with("machine", machineType)
        .with("hooks", hooks)
        .with("exception", EXCEPTION)
        .with("objects", Objects.class);
  }
}
