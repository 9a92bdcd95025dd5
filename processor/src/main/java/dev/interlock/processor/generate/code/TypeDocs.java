package dev.interlock.processor.generate.code;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.surface.TypePlan;

/** What the Javadoc of the generated top-level types says. */
final class TypeDocs {

  private TypeDocs() {}

  static CodeBlock of(TypePlan plan, Scope scope) {
    return switch (plan.role()) {
      case FUNCTIONS ->
          CodeBlock.of(
              """
                The transitions of {@link $T}, as functions on its values.

                <p>A move that isn't allowed throws a {@link $T}, and an argument that is null a
                {@code NullPointerException} that names the parameter.
                """,
              scope.state,
              Scope.EXCEPTION);
      case MIXIN ->
          CodeBlock.of(
              """
                The transitions of {@link $T} as methods, which the enum takes over by implementing
                this interface. A move that isn't allowed throws a {@link $T}.

                @see $T
                """,
              scope.state,
              Scope.EXCEPTION,
              scope.functions);
      case EVENTS -> CodeBlock.of("The events of {@link $T}.\n", scope.state);
      case ACTORS -> CodeBlock.of("Who may make the transitions of {@link $T}.\n", scope.state);
      case GUARDS ->
          CodeBlock.of(
              """
                The questions on which transitions of {@link $T} depend, typically answered by what
                has the state.

                <p>A guard is asked each time a transition that depends on it is tried, or its refusal
                would be explained. It should be quick and change nothing.
                """,
              scope.state);
      case TYPED ->
          CodeBlock.of(
              """
                The states of {@link $T} as types: each has the moves that are legal there and no others.

                <p>There is one instance of each type, held in the constants here. A move changes
                nothing; it returns the next state.
                """,
              scope.state);
      case MACHINE ->
          CodeBlock.of(
              """
                Holds a state of {@link $T} that many threads may move: of several that try a
                move which its own target refuses, exactly one makes it. {@link $T} says from
                where to where the moves lead.

                <p>What is refused is thrown as a {@code $L}, but by methods whose
                names begin with {@code try}; null as a {@code NullPointerException} that names the
                parameter. Store the state of a machine, and restore it with {@link #at}.
                """,
              scope.state,
              scope.functions,
              Scope.EXCEPTION.simpleName());
      case HOOKS ->
          CodeBlock.of(
              """
                What happens round the moves of a {@link $T}.

                <p>The methods whose names begin with {@code before} are asked before each attempt, and veto
                the move by throwing: the state stays, and the exception reaches the caller. Another thread
                may still be faster, and they are then asked again from the new state. Those whose names
                begin with {@code after} are called exactly once for each move that was made, on the thread
                that made it. If one of them throws, the others are called all the same, the caller gets
                the exception, and the move stands.

                <p>In this order: exit, event, entry. A transition of a state to itself neither leaves nor
                enters it$L$L. A hook may use the machine again; that is a move like any other.
                """,
              scope.machineType,
              scope.hasEvents()
                  ? ", and one that is known by its target alone, or was made by {@code transitionTo},\n"
                      + "has no event"
                  : "",
              scope.moves.anyNamesActors() ? "; a move that took no actor has none" : "");
      default -> throw new IllegalArgumentException(plan.role() + " stands within another type");
    };
  }
}
