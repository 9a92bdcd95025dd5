package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes a decision as statements in a row: a choice of rows, in each of which alternatives are
 * tried one after the other. What would be too much for one method goes on in the next, so that no
 * number of alternatives is too many for a compiler, or for the JIT, which leaves big methods
 * alone.
 */
final class Decision {

  /** Alternatives of one method. */
  private static final int MOST = 100;

  private final String name;
  private final TypeName returns;
  private final String doc;
  private final List<Parameter> parameters;
  private final Signatures signatures;
  private final List<MethodSpec> methods = new ArrayList<>();
  private CodeBlock first = CodeBlock.of("");
  private int continuations;

  /** What is decided if its condition holds. */
  record Alternative(CodeBlock condition, CodeBlock result) {}

  /** What is tried for some constants, and what is decided if no alternative holds. */
  record Row(List<String> constants, List<Alternative> alternatives, CodeBlock otherwise) {}

  Decision(
      Scope scope, String name, TypeName returns, String doc, boolean by, List<Parameter> asked) {
    this.name = name;
    this.returns = returns;
    this.doc = doc;
    this.signatures = new Signatures(scope);
    this.parameters = new ArrayList<>(asked);
    if (by) {
      parameters.add(Parameter.BY);
    }
    parameters.add(Parameter.GUARDS);
  }

  /** Decides at once if a condition doesn't hold. */
  Decision unless(CodeBlock condition, CodeBlock result) {
    first =
        CodeBlock.builder()
            .beginControlFlow("if (!$L)", condition)
            .addStatement("return $L", result)
            .endControlFlow()
            .build();
    return this;
  }

  /** Returns the methods that choose by a parameter; constants that decide alike share a row. */
  List<MethodSpec> choose(String selector, List<Row> rows, CodeBlock otherwise) {
    Map<List<Object>, Row> alike = new LinkedHashMap<>();
    for (Row row : rows) {
      alike.merge(
          List.of(row.alternatives(), row.otherwise()),
          row,
          (one, other) ->
              new Row(
                  Stream.of(one, other).flatMap(each -> each.constants().stream()).toList(),
                  one.alternatives(),
                  one.otherwise()));
    }
    add(name, first, selector, List.copyOf(alike.values()), otherwise);
    return methods;
  }

  private void add(
      String method, CodeBlock begin, String selector, List<Row> rows, CodeBlock otherwise) {
    int place = methods.size();
    CodeBlock.Builder code = CodeBlock.builder().add(begin);
    int weight = 0;
    int done = 0;
    if (!rows.isEmpty()) {
      code.beginControlFlow("switch ($L)", selector);
      while (done < rows.size() && weight < MOST) {
        Row row = rows.get(done++);
        weight += 1 + Math.min(row.alternatives().size(), MOST);
        code.beginControlFlow("case $L ->", String.join(", ", row.constants()));
        code.add(alternatives(row.alternatives(), row.otherwise())).endControlFlow();
      }
      code.beginControlFlow("default ->");
    }
    CodeBlock rest = otherwise;
    if (done < rows.size()) {
      String next = nextName();
      add(next, CodeBlock.of(""), selector, rows.subList(done, rows.size()), otherwise);
      rest = call(next);
    }
    code.addStatement("return $L", rest);
    if (!rows.isEmpty()) {
      code.endControlFlow().endControlFlow();
    }
    methods.add(place, head(method).addCode(code.build()).build());
  }

  /** Tries alternatives one after the other, those that are too many in a method of their own. */
  private CodeBlock alternatives(List<Alternative> alternatives, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Alternative each : alternatives.subList(0, Math.min(alternatives.size(), MOST))) {
      code.beginControlFlow("if ($L)", each.condition())
          .addStatement("return $L", each.result())
          .endControlFlow();
    }
    CodeBlock rest = otherwise;
    if (alternatives.size() > MOST) {
      String next = nextName();
      CodeBlock others = alternatives(alternatives.subList(MOST, alternatives.size()), otherwise);
      methods.add(head(next).addCode(others).build());
      rest = call(next);
    }
    return code.addStatement("return $L", rest).build();
  }

  private String nextName() {
    return name + "_" + ++continuations;
  }

  private CodeBlock call(String method) {
    return CodeBlock.of(
        "$L($L)", method, String.join(", ", parameters.stream().map(Signatures::name).toList()));
  }

  private MethodSpec.Builder head(String method) {
    MethodSpec.Builder head =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.STATIC)
            .returns(returns)
            .addJavadoc("$L\n\n", doc);
    for (Parameter each : parameters) {
      head.addParameter(signatures.type(each), Signatures.name(each));
      head.addJavadoc("@param $L $L\n", Signatures.name(each), Signatures.meaning(each));
    }
    boolean is = returns.equals(TypeName.BOOLEAN);
    return head.addJavadoc(
        "@return $L\n", is ? "whether it is so" : "the state that is entered, or null");
  }
}
