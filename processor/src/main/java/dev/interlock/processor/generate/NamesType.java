package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.ConstantPlan;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes an enum of declared names: the events or the actors. */
final class NamesType {

  private static final ClassName SPELLING = ClassName.get("dev.interlock", "Spelling");

  private NamesType() {}

  static TypeSpec events(TypePlan plan, Scope scope) {
    return type(
        plan, scope, scope.event, event -> CodeBlock.of("See $L.\n", new Docs(scope).move(event)));
  }

  static TypeSpec actors(TypePlan plan, Scope scope) {
    return type(plan, scope, scope.actor, actor -> CodeBlock.of("The actor {@code $L}.\n", actor));
  }

  private static TypeSpec type(
      TypePlan plan, Scope scope, ClassName name, Function<String, CodeBlock> docOf) {
    TypeSpec.Builder type = Head.of(plan, scope);
    for (ConstantPlan each : plan.constants()) {
      type.addEnumConstant(
          each.name(),
          TypeSpec.anonymousClassBuilder("").addJavadoc(docOf.apply(each.cause().name())).build());
    }
    plan.methods().forEach(of -> type.addMethod(of(of, name, scope)));
    return type.build();
  }

  private static MethodSpec of(MethodPlan plan, ClassName name, Scope scope) {
    return new Signatures(scope)
        .returning(plan, name, CodeBlock.of("the constant of a name"), CodeBlock.of(""))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addStatement("return $T.of($T.class, name)", SPELLING, name)
        .build();
  }
}
