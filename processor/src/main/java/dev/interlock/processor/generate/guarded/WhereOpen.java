package dev.interlock.processor.generate.guarded;

import com.palantir.javapoet.CodeBlock;

/** How a type finds the target of an event that is allowed and meets no guard in the state. */
interface WhereOpen {

  /**
   * Returns the expression that is the target.
   *
   * @param event the event's constant, or the parameter that holds it
   * @param function the function that goes where it leads
   * @param arguments what that function is called with
   */
  CodeBlock target(CodeBlock event, String function, CodeBlock arguments);
}
