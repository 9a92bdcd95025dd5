package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.surface.ConstantPlan;
import dev.interlock.processor.surface.TypePlan;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes an enum of declared names: the events or the actors. */
final class NamesType {

  private NamesType() {}

  static TypeSpec events(TypePlan plan, Scope scope) {
    Docs docs = new Docs(scope);
    return type(
        plan,
        scope,
        event ->
            CodeBlock.of("The event {@code $L}.$L\n", event, docs.arcs(scope.moves.on(event))));
  }

  static TypeSpec actors(TypePlan plan, Scope scope) {
    return type(plan, scope, actor -> CodeBlock.of("The actor {@code $L}.\n", actor));
  }

  private static TypeSpec type(TypePlan plan, Scope scope, Function<String, CodeBlock> docOf) {
    TypeSpec.Builder type = Head.of(plan, scope);
    boolean same = plan.methods().isEmpty();
    for (ConstantPlan each : plan.constants()) {
      String declared = each.cause().name();
      TypeSpec.Builder constant =
          same
              ? TypeSpec.anonymousClassBuilder("")
              : TypeSpec.anonymousClassBuilder("$S", declared);
      type.addEnumConstant(each.name(), constant.addJavadoc(docOf.apply(declared)).build());
    }
    if (!same) {
      addDeclared(type);
    }
    return type.build();
  }

  private static void addDeclared(TypeSpec.Builder type) {
    type.addField(
            FieldSpec.builder(String.class, "declared", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("The name as the machine declares it.\n")
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Makes a constant.\n")
                .addParameter(
                    ParameterSpec.builder(String.class, "declared")
                        .addJavadoc("the name as the machine declares it")
                        .build())
                .addStatement("this.declared = declared")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("toString")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addJavadoc("Returns the name as the machine declares it.\n\n@return the name\n")
                .returns(String.class)
                .addStatement("return declared")
                .build());
  }
}
