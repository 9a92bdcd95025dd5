package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the interface of the hooks, and the code that calls them round a move. */
final class HooksType {

  private final Api api;

  HooksType(Api api) {
    this.api = api;
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        api.head(TypeSpec.interfaceBuilder(api.hooks))
            .addJavadoc(
                """
                What happens round the moves of a {@link $T}.

                <p>The methods whose names begin with {@code before} are asked before each attempt, and veto
                the move by throwing: the state stays, and the exception reaches the caller. Another thread
                may still be faster, and they are then asked again from the new state. Those whose names
                begin with {@code after} are called exactly once for each move that was made, on the thread
                that made it. If one of them throws, the others are called all the same, the caller gets
                the exception, and the move stands.

                <p>In this order: exit, event, entry. A transition of a state to itself neither leaves nor
                enters it$L. A hook may use the machine again; that is a move like any
                other.
                """,
                api.holder,
                api.hasEvents()
                    ? ", and one that is known by its target alone, or was made by {@code transitionTo},"
                        + " has no event"
                    : "");
    type.addMethod(hook("beforeMove", "Asked before any move, before the others are asked."));
    type.addMethod(hook("beforeExit", "Asked before a state is left."));
    if (api.hasEvents()) {
      type.addMethod(hook("beforeEvent", "Asked before an event makes a move."));
    }
    type.addMethod(hook("beforeEntry", "Asked before a state is entered."));
    type.addMethod(hook("afterExit", "Called after a state was left."));
    if (api.hasEvents()) {
      type.addMethod(hook("afterEvent", "Called after an event made a move."));
    }
    type.addMethod(hook("afterEntry", "Called after a state was entered."));
    type.addMethod(hook("afterMove", "Called after any move, after the others were called."));
    return type.build();
  }

  private MethodSpec hook(String name, String meaning) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .addJavadoc("$L\n\n", meaning)
            .addParameter(api.state, "from")
            .addParameter(api.state, "to")
            .addJavadoc(
                "@param from the state that is left\n@param to the state that is entered\n");
    if (name.endsWith("Event")) {
      method.addParameter(api.event, "event").addJavadoc("@param event the event\n");
    }
    if (name.endsWith("Move") && api.hasEvents()) {
      method
          .addParameter(
              ParameterizedTypeName.get(ClassName.get(Optional.class), api.event), "event")
          .addJavadoc("@param event the event, if one makes the move\n");
    }
    return method.build();
  }
}
