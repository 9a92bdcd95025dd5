package dev.interlock.processor.generate.guarded;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the guards as the graph asks them, by their names. */
final class GuardAnswers {

  private GuardAnswers() {}

  /**
   * Returns the method. A line a guard, and no switch: of those that there may be, javac would make
   * a method beyond a class file's limit.
   *
   * <pre>
   * return guard -&gt; {
   *   if (guard.equals("inStock")) {
   *     return guards.inStock();
   *   }
   *   return false;
   * };
   * </pre>
   */
  static MethodSpec of(Scope scope) {
    CodeBlock.Builder answers = CodeBlock.builder().add("return guard -> {\n").indent();
    for (Reference guard : scope.machine.guards()) {
      answers
          .beginControlFlow("if (guard.equals($S))", guard.name())
          .addStatement("return guards.$L()", guard.name())
          .endControlFlow();
    }
    answers.addStatement("return false").unindent().add("};\n");
    return MethodSpec.methodBuilder("answers")
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Returns the guards' answers by their names.\n\n")
        .addJavadoc("@param guards the guards\n@return the answers\n")
        .addParameter(scope.guards, "guards")
        .returns(ParameterizedTypeName.get(Predicate.class, String.class))
        .addCode(answers.build())
        .build();
  }
}
