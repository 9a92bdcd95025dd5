package dev.interlock.processor.generate.guarded;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes the interface of the guards: a question each. */
public final class GuardsType {

  private GuardsType() {}

  /** Returns the type as it is planned. */
  public static TypeSpec of(TypePlan plan, Scope scope) {
    TypeSpec.Builder type = Head.of(plan, scope);
    plan.methods().forEach(guard -> type.addMethod(question(guard, scope)));
    return type.build();
  }

  private static MethodSpec question(MethodPlan guard, Scope scope) {
    CodeBlock arcs =
        new Docs(scope)
            .arcs(
                scope.moves.under(guard.name()),
                move -> move.event().map(on -> " on {@code " + on + "}").orElse(""));
    CodeBlock description =
        CodeBlock.of("Answers whether transitions under this guard are allowed now.$L", arcs);
    return new Signatures(scope)
        .method(guard, TypeName.BOOLEAN, description)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc("@return whether they are\n")
        .build();
  }
}
