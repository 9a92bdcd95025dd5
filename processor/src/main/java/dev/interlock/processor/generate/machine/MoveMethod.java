package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Text;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the one method that changes a machine's state, and calls the hooks round that. */
final class MoveMethod {

  private static final String UNHOOKED = "return STATE.compareAndSet(this, from, to);\n";

  private static final String BEFORE_EVENT =
      """
      if (event.isPresent()) {
        hooks.beforeEvent(from, to, event.get());
      }
      """;

  private static final String AFTER_EVENT =
      """
      try {
        if (event.isPresent()) {
          hooks.afterEvent(from, to, event.get());
        }
      } finally {
      $>$entered:L$<}
      """;

  private MoveMethod() {}

  static MethodSpec of(Scope scope) {
    boolean hooks = scope.machine.declaration().hooks();
    boolean events = scope.hasEvents();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("move")
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc(
                """
                Makes a move unless another thread was faster.

                @param from the state that was decided on
                @param to the state that is entered
                """)
            .addParameter(scope.state, "from")
            .addParameter(scope.state, "to")
            .returns(TypeName.BOOLEAN);
    if (hooks && events) {
      method
          .addParameter(
              ParameterizedTypeName.get(ClassName.get(Optional.class), scope.event), "event")
          .addJavadoc("@param event the event, if one makes it\n");
    }
    return method
        .addJavadoc("@return whether it is made\n")
        .addCode(hooks ? hooked(scope) : CodeBlock.of(UNHOOKED))
        .build();
  }

  /**
   * What belongs to the event stands between what belongs to the state that is left and entered.
   */
  private static CodeBlock hooked(Scope scope) {
    boolean events = scope.hasEvents();
    CodeBlock entered =
        new Text()
            .with("event", events ? ", event" : "")
            .of(
                """
                try {
                  if (from != to) {
                    hooks.afterEntry(from, to);
                  }
                } finally {
                  hooks.afterMove(from, to$event:L);
                }
                """);
    return new Text()
        .with("event", events ? ", event" : "")
        .with("beforeEvent", CodeBlock.of(events ? BEFORE_EVENT : ""))
        .with("rest", events ? new Text().with("entered", entered).of(AFTER_EVENT) : entered)
        .of(
            """
            hooks.beforeMove(from, to$event:L);
            if (from != to) {
              hooks.beforeExit(from, to);
            }
            $beforeEvent:Lif (from != to) {
              hooks.beforeEntry(from, to);
            }
            if (!STATE.compareAndSet(this, from, to)) {
              return false;
            }
            try {
              if (from != to) {
                hooks.afterExit(from, to);
              }
            } finally {
            $>$rest:L$<}
            return true;
            """);
  }
}
