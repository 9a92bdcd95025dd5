package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.surface.MethodPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes a decision: a choice of rows, in each of which alternatives are tried one after the other.
 * What would be too much for one method goes on in the next, so that no number of alternatives is
 * too many for a compiler, or for the JIT, which leaves big methods alone.
 *
 * <pre>
 * if (!OrderTransitions.canFire(from, OrderEvent.PAY)) {
 *   return null;
 * }
 * return switch (from) {
 *   case PLACED, REMINDED -> {
 *     if (guards.isCovered()) {
 *       yield Order.PAID;
 *     }
 *     yield Order.REFUSED;
 *   }
 *   default -> wherePay_1(from, guards);
 * };
 * </pre>
 */
final class Decision {

  /** Alternatives of one method. */
  private static final int MOST = 100;

  private final Signatures signatures;
  private final MethodPlan plan;
  private final TypeName returns;
  private final String doc;
  private final List<MethodSpec> methods = new ArrayList<>();
  private int continuations;

  /** What is decided if its condition holds. */
  public record Alternative(CodeBlock condition, CodeBlock result) {}

  /** What is tried for some constants, and what is decided if no alternative holds. */
  public record Row(List<String> constants, List<Alternative> alternatives, CodeBlock otherwise) {

    private Row with(Row alike) {
      return new Row(
          Stream.concat(constants.stream(), alike.constants.stream()).toList(),
          alternatives,
          otherwise);
    }

    private List<Object> decision() {
      return List.of(alternatives, otherwise);
    }
  }

  /** Whether some rows, of which there is one at least, all decide the same way. */
  static boolean areAlike(List<Row> rows) {
    return rows.stream().map(Row::decision).distinct().count() == 1;
  }

  /**
   * Begins a decision.
   *
   * @param plan the method: what it is called and takes
   * @param doc what it decides
   */
  Decision(Scope scope, MethodPlan plan, TypeName returns, String doc) {
    this.signatures = new Signatures(scope);
    this.plan = plan;
    this.returns = returns;
    this.doc = doc;
  }

  /**
   * Returns the methods that decide.
   *
   * @param first decides before anything else
   * @param selector the parameter by which a row is chosen
   * @param rows the rows; constants that decide alike share one
   * @param otherwise the decision where there is no row
   */
  List<MethodSpec> choose(CodeBlock first, String selector, List<Row> rows, CodeBlock otherwise) {
    Map<List<Object>, Row> alike = new LinkedHashMap<>();
    for (Row row : rows) {
      alike.merge(row.decision(), row, Row::with);
    }
    addChoice(plan.name(), first, selector, List.copyOf(alike.values()), otherwise);
    return methods;
  }

  /** Returns the methods that decide where all constants do so as those of a row. */
  List<MethodSpec> always(Row row) {
    methods.add(0, method(plan.name(), tried("return", row.alternatives(), row.otherwise())));
    return methods;
  }

  private void addChoice(
      String name, CodeBlock first, String selector, List<Row> rows, CodeBlock otherwise) {
    if (rows.isEmpty()) {
      methods.add(method(name, CodeBlock.of("$Lreturn $L;\n", first, otherwise)));
      return;
    }
    int place = methods.size();
    int weight = 0;
    int done = 0;
    CodeBlock.Builder cases = CodeBlock.builder();
    while (done < rows.size() && weight < MOST) {
      Row row = rows.get(done++);
      weight += 1 + Math.min(row.alternatives().size(), MOST);
      cases.add("case $L -> $L", String.join(", ", row.constants()), decided(row));
    }
    CodeBlock rest = otherwise;
    if (done < rows.size()) {
      String next = nextName();
      rest = call(next);
      addChoice(next, CodeBlock.of(""), selector, rows.subList(done, rows.size()), otherwise);
    }
    CodeBlock code =
        new Text()
            .with("first", first)
            .with("selector", selector)
            .with("cases", cases.build())
            .with("rest", rest)
            .of(
                """
                $first:Lreturn switch ($selector:L) {
                $>$cases:L$<  default -> $rest:L;
                };
                """);
    methods.add(place, method(name, code));
  }

  private CodeBlock decided(Row row) {
    return row.alternatives().isEmpty()
        ? CodeBlock.of("$L;\n", row.otherwise())
        : CodeBlock.of("{\n$>$L$<}\n", tried("yield", row.alternatives(), row.otherwise()));
  }

  /** Tries alternatives one after the other, those that are too many in a method of their own. */
  private CodeBlock tried(String gives, List<Alternative> alternatives, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Alternative each : alternatives.subList(0, Math.min(alternatives.size(), MOST))) {
      code.add("if ($L) {\n  $L $L;\n}\n", each.condition(), gives, each.result());
    }
    CodeBlock rest = otherwise;
    if (alternatives.size() > MOST) {
      String next = nextName();
      rest = call(next);
      List<Alternative> others = alternatives.subList(MOST, alternatives.size());
      methods.add(method(next, tried("return", others, otherwise)));
    }
    return code.add("$L $L;\n", gives, rest).build();
  }

  private String nextName() {
    continuations++;
    return plan.name() + "_" + continuations;
  }

  private CodeBlock call(String method) {
    return CodeBlock.of("$L($L)", method, Signatures.arguments(plan));
  }

  private MethodSpec method(String name, CodeBlock code) {
    return signatures
        .method(plan.named(name), returns, CodeBlock.of("{@return $L}", doc))
        .addModifiers(Modifier.STATIC)
        .addCode(code)
        .build();
  }
}
