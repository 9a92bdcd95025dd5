package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.surface.TypePlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what one actor sees of a machine: its own moves and nothing else. */
final class ViewType {

  private ViewType() {}

  static TypeSpec of(TypePlan plan, Scope scope) {
    String actor = plan.cause().name();
    MachineMoves moves = new MachineMoves(scope, "machine.", Optional.of(actor));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.of(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "A machine with the moves that are open to {@code $L}, and no others.\n", actor)
            .addField(
                FieldSpec.builder(scope.machineType, "machine", Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("What is viewed.\n")
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addJavadoc("Makes a view.\n\n@param machine what is viewed\n")
                    .addParameter(scope.machineType, "machine")
                    .addStatement("this.machine = machine")
                    .build());
    plan.methods().forEach(each -> type.addMethod(moves.method(each)));
    return type.build();
  }
}
