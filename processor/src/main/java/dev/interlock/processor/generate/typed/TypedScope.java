package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;

/**
 * How things are named within the typed states, where the name of a type, or of the type around it,
 * may mean the constant of a state: {@code VIP.VIP}.
 */
record TypedScope(Scope scope) {

  /** A type that an expression begins with. */
  CodeBlock qualifier(ClassName type) {
    String outermost = type.topLevelClassName().simpleName();
    return scope.machine.states().stream().map(State::label).anyMatch(outermost::equals)
        ? CodeBlock.of("$L", type.canonicalName())
        : Scope.qualifier(type);
  }

  /** The constant of a state in the enum. */
  CodeBlock constant(State of) {
    return CodeBlock.of("$L.$L", qualifier(scope.state), of.name());
  }

  /** The constant that holds the only instance of a state's type. */
  CodeBlock instance(State of) {
    return CodeBlock.of("$L.$L", qualifier(scope.typed), Names.stateConstant(of));
  }

  /** The type of a state. */
  ClassName typeOf(State of) {
    return scope.typed.nestedClass(Names.stateType(of, scope.machine));
  }
}
