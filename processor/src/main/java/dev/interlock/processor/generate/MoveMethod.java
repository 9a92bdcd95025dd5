package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the one method that changes a machine's state, and calls the hooks round that. */
final class MoveMethod {

  private static final String UNHOOKED =
      """
      return STATE.compareAndSet(this, from, to);
      """;

  private static final String HOOKED =
      """
      hooks.beforeMove(from, to);
      if (from != to) {
        hooks.beforeExit(from, to);
      }
      if (from != to) {
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
        try {
          if (from != to) {
            hooks.afterEntry(from, to);
          }
        } finally {
          hooks.afterMove(from, to);
        }
      }
      return true;
      """;

  private static final String HOOKED_WITH_EVENTS =
      """
      hooks.beforeMove(from, to, event);
      if (from != to) {
        hooks.beforeExit(from, to);
      }
      if (event.isPresent()) {
        hooks.beforeEvent(from, to, event.get());
      }
      if (from != to) {
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
        try {
          if (event.isPresent()) {
            hooks.afterEvent(from, to, event.get());
          }
        } finally {
          try {
            if (from != to) {
              hooks.afterEntry(from, to);
            }
          } finally {
            hooks.afterMove(from, to, event);
          }
        }
      }
      return true;
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
    String body = hooks ? events ? HOOKED_WITH_EVENTS : HOOKED : UNHOOKED;
    return method.addJavadoc("@return whether it is made\n").addCode(body).build();
  }
}
