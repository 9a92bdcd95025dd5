package dev.interlock.processor.generate.code;

import com.palantir.javapoet.CodeBlock;

/** Writes the refusal to answer while an enum is still being initialised. */
public record Initialised(Scope scope) {

  /**
   * Throws unless a constant is there, before which there is nothing to answer.
   *
   * <pre>
   * LifecycleText.requireMade(Order.DONE, Order.class);
   * </pre>
   */
  public CodeBlock check(CodeBlock constant) {
    return CodeBlock.of(
        "$T.requireMade($L, $T.class);\n", Scope.LIFECYCLE_TEXT, constant, scope.state);
  }
}
