package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Writes the bodies of the functions that return those constants of an enum that are allowed. */
final class Selections {

  private Selections() {}

  /**
   * Looks up what is declared, or asks for each constant in place of what comes after the state.
   * What it asks refuses null.
   *
   * <pre>
   * EnumSet&lt;OrderEvent&gt; allowed = EnumSet.noneOf(OrderEvent.class);
   * for (OrderEvent event : OrderEvent.values()) {
   *   if (canFire(from, event, by)) {
   *     allowed.add(event);
   *   }
   * }
   * return Collections.unmodifiableSet(allowed);
   * </pre>
   */
  static CodeBlock of(
      MethodPlan plan, CodeBlock declared, ClassName type, String each, String asked) {
    if (plan.parameters().size() == 1) {
      return Signatures.look(plan, declared);
    }
    String rest =
        plan.parameters().stream()
            .skip(1)
            .map(parameter -> ", " + Signatures.name(parameter))
            .collect(Collectors.joining());
    return selected(type, each, CodeBlock.of("$L(from, $L$L)", asked, each, rest));
  }

  /** Asks for each actor. */
  static CodeBlock ofActors(MethodPlan plan, ClassName type) {
    String by = Signatures.name(Parameter.BY);
    return selected(type, by, CodeBlock.of("canFire($L, $L)", Signatures.arguments(plan), by));
  }

  private static CodeBlock selected(ClassName type, String each, CodeBlock allowed) {
    return new Text()
        .with("set", EnumSet.class)
        .with("type", type)
        .with("constants", Scope.qualifier(type))
        .with("each", each)
        .with("allowed", allowed)
        .with("collections", Collections.class)
        .of(
            """
            $set:T<$type:T> allowed = $set:T.noneOf($type:T.class);
            for ($type:T $each:L : $constants:L.values()) {
              if ($allowed:L) {
                allowed.add($each:L);
              }
            }
            return $collections:T.unmodifiableSet(allowed);
            """);
  }
}
