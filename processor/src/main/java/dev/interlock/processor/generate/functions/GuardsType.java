package dev.interlock.processor.generate.functions;

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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the interface of the guards: a question each. */
public final class GuardsType {

  /** Moves that are named in the Javadoc of a guard. */
  private static final int MOST = 12;

  private GuardsType() {}

  /** Returns the type as it is planned. */
  public static TypeSpec of(TypePlan plan, Scope scope) {
    TypeSpec.Builder type = Head.of(plan, scope);
    plan.methods().forEach(guard -> type.addMethod(question(guard, scope)));
    return type.build();
  }

  private static MethodSpec question(MethodPlan guard, Scope scope) {
    Docs docs = new Docs(scope);
    Stream<CodeBlock> moves =
        scope.moves.under(guard.name()).stream()
            .map(
                move ->
                    move.event().map(docs::move).orElseGet(() -> docs.states(Stream.of(move.to()))))
            .distinct()
            .limit(MOST);
    return new Signatures(scope)
        .returning(
            guard,
            TypeName.BOOLEAN,
            CodeBlock.of("whether $L may pass now", moves.collect(CodeBlock.joining(",\n"))),
            CodeBlock.of(""))
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .build();
  }
}
