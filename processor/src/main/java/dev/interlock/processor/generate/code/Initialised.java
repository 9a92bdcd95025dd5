package dev.interlock.processor.generate.code;

import com.palantir.javapoet.CodeBlock;

/** Writes the refusal to answer while an enum is still being initialised. */
public record Initialised(Scope scope) {

  /**
   * Throws unless a constant is there, before which there is nothing to answer.
   *
   * <pre>
   * if (Order.DONE == null) {
   *   throw new IllegalStateException("Order is still being initialised: …");
   * }
   * </pre>
   */
  public CodeBlock check(CodeBlock constant) {
    return new Text()
        .with("constant", constant)
        .with("illegal", IllegalStateException.class)
        .with(
            "message",
            scope.machine.subject().name().nestedName()
                + " is still being initialised: its lifecycle can be asked in static initialisers"
                + " after the constants, not in constructors or field initialisers")
        .of(
            """
            if ($constant:L == null) {
              throw new $illegal:T($message:S);
            }
            """);
  }
}
