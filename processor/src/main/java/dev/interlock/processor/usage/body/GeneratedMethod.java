package dev.interlock.processor.usage.body;

import com.sun.source.util.TreePath;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;

/**
 * A method that was generated for a machine.
 *
 * @param machine the machine
 * @param type the generated type that has it
 * @param plan the method
 */
record GeneratedMethod(UsedMachine machine, TypePlan type, MethodPlan plan) {

  /** Returns a call of it, or a reference to it. */
  Call call(TreePath path) {
    return new Call(path, machine, type, plan);
  }
}
