package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.decided.Decision.Row;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Writes how a guard is asked by its name, as an explanation does. */
record GuardAnswers(Scope scope) {

  /**
   * Returns the methods that ask.
   *
   * <pre>
   * return switch (name) {
   *   case "isCovered" -> guards.isCovered();
   *   default -> false;
   * };
   * </pre>
   */
  List<MethodSpec> methods() {
    List<Row> rows = new ArrayList<>();
    for (Reference guard : scope.machine.guards()) {
      rows.add(
          new Row(
              List.of("\"" + guard.name() + "\""),
              List.of(),
              CodeBlock.of("guards.$L()", guard.name())));
    }
    MethodPlan plan = MethodPlan.hidden("answer", List.of(Parameter.NAME, Parameter.GUARDS));
    return new Decision(scope, plan, TypeName.BOOLEAN, "what a guard says")
        .choose(CodeBlock.of(""), "name", rows, CodeBlock.of("false"));
  }
}
