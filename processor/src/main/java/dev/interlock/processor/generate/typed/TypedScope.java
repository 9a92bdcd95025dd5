package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.ActorTypes;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.NamedMove;
import dev.interlock.processor.surface.names.Names;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How things are named within the typed states, where the name of a type, or of the type around it,
 * may mean the constant of a state or of an actor: {@code VIP.VIP}.
 */
final class TypedScope {

  private final Scope scope;
  private final ActorTypes actors;
  private final Map<Cause, NamedMove> moves;
  private final Set<String> constants;

  TypedScope(Scope scope) {
    this.scope = scope;
    this.actors = ActorTypes.of(scope.machine, scope.moves);
    this.moves = actors.moves().stream().collect(Collectors.toMap(NamedMove::cause, move -> move));
    this.constants =
        Stream.concat(
                scope.machine.states().stream().map(Names::stateConstant),
                actors.all().stream().map(actors::constant))
            .collect(Collectors.toSet());
  }

  /** What is the same everywhere. */
  Scope all() {
    return scope;
  }

  /** A type that an expression begins with. */
  CodeBlock qualifier(ClassName type) {
    return constants.contains(type.topLevelClassName().simpleName())
        ? CodeBlock.of("$L", type.canonicalName())
        : Scope.qualifier(type);
  }

  /** The move that something is generated for. */
  NamedMove move(Cause cause) {
    return Objects.requireNonNull(moves.get(cause));
  }

  /** The constant of a state in the enum. */
  CodeBlock constant(State of) {
    return CodeBlock.of("$L.$L", qualifier(scope.state), of.name());
  }

  /** The constant of an event. */
  CodeBlock event(String name) {
    return CodeBlock.of("$L.$L", qualifier(scope.event), scope.constantOfEvent(name));
  }

  /** The constant of an actor in the enum. */
  CodeBlock actor(String name) {
    return CodeBlock.of("$L.$L", qualifier(scope.actor), scope.constantOfActor(name));
  }

  /** The constant that holds the only instance of a state's type. */
  CodeBlock instance(State of) {
    return CodeBlock.of("$L.$L", qualifier(scope.typed), Names.stateConstant(of));
  }

  /** The type of a state. */
  ClassName typeOf(State of) {
    return scope.typed.nestedClass(Names.stateType(of, scope.machine));
  }

  /** The type of several actors, or of one. */
  ClassName typeOf(Set<String> some) {
    return scope.typed.nestedClass(actors.name(some));
  }

  ActorTypes actors() {
    return actors;
  }
}
