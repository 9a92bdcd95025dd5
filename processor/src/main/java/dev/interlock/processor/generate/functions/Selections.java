package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.stream.Collectors;

/** Writes the bodies of the functions that return those constants of an enum that are allowed. */
final class Selections {

  private static final ClassName SET = ClassName.get("dev.interlock", "AllowedSet");

  private Selections() {}

  /**
   * Looks up what is declared, and leaves out what the guards have closed.
   *
   * <pre>
   * AllowedSet&lt;OrderEvent&gt; allowed = Allowed.EVENTS.at(from.ordinal());
   * for (OrderEvent event : allowed.constants()) {
   *   if (!canFire(from, event, guards)) {
   *     allowed = allowed.without(event);
   *   }
   * }
   * return allowed.set();
   * </pre>
   */
  static CodeBlock of(
      MethodPlan plan, CodeBlock declared, ClassName type, String each, String asked) {
    if (!plan.takes(Parameter.GUARDS)) {
      return looked(plan, declared);
    }
    String rest =
        plan.parameters().stream()
            .skip(1)
            .map(parameter -> ", " + Signatures.name(parameter))
            .collect(Collectors.joining());
    return new Text()
        .with("checks", Signatures.nullChecks(plan))
        .with("set", ParameterizedTypeName.get(SET, type))
        .with("declared", declared)
        .with("type", type)
        .with("each", each)
        .with("asked", asked)
        .with("rest", rest)
        .of(
            """
            $checks:L$set:T allowed = $declared:L;
            for ($type:T $each:L : allowed.constants()) {
              if (!$asked:L(from, $each:L$rest:L)) {
                allowed = allowed.without($each:L);
              }
            }
            return allowed.set();
            """);
  }

  /** Looks up what is declared. */
  static CodeBlock looked(MethodPlan plan, CodeBlock declared) {
    return Signatures.look(plan, CodeBlock.of("$L.set()", declared));
  }
}
