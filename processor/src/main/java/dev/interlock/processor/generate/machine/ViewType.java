package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.surface.Loops;
import dev.interlock.processor.surface.TypePlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what one actor sees of the machine around it: its own moves and nothing else. */
final class ViewType {

  private ViewType() {}

  static TypeSpec of(TypePlan plan, Loops loops, Scope scope) {
    String actor = plan.cause().name();
    HolderMethods methods = new HolderMethods(scope, loops, Optional.of(actor));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.of(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "This machine with the moves that are open to {@code $L}, and no others.\n",
                scope.constantOfActor(actor))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addJavadoc("Only the machine makes one.\n")
                    .build());
    plan.methods().forEach(each -> type.addMethod(methods.method(each)));
    return type.build();
  }
}
