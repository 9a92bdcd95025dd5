package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the one method that changes a machine's state, and calls the hooks round that. */
final class ReplaceMethod {

  private ReplaceMethod() {}

  /** What the method is told of a move besides its states, for the hooks. */
  static List<Parameter> told(Scope scope) {
    List<Parameter> told = new ArrayList<>();
    if (scope.hasEvents()) {
      told.add(Parameter.MAYBE_EVENT);
    }
    if (scope.moves.anyNamesActors()) {
      told.add(Parameter.MAYBE_BY);
    }
    return told;
  }

  static MethodSpec of(Scope scope) {
    List<Parameter> parameters = new ArrayList<>(List.of(Parameter.FROM, Parameter.TO));
    parameters.addAll(told(scope));
    CodeBlock what = CodeBlock.of("whether the move is made, because no other thread was faster");
    return new Signatures(scope)
        .returning(MethodPlan.hidden("replace", parameters), TypeName.BOOLEAN, what)
        .addModifiers(Modifier.PRIVATE)
        .addCode(hooked(scope))
        .build();
  }

  /**
   * What belongs to the event stands between what belongs to the state that is left and entered.
   */
  private static CodeBlock hooked(Scope scope) {
    String event = scope.hasEvents() ? ", event" : "";
    String by = scope.moves.anyNamesActors() ? ", by" : "";
    CodeBlock entered =
        new Text()
            .with("how", event + by)
            .of(
                """
                try {
                  if (from != to) {
                    hooks.afterEntry(from, to);
                  }
                } finally {
                  hooks.afterMove(from, to$how:L);
                }
                """);
    CodeBlock fired =
        new Text()
            .with("by", by)
            .with("entered", entered)
            .of(
                """
                try {
                  if (event.isPresent()) {
                    hooks.afterEvent(from, to, event.get()$by:L);
                  }
                } finally {
                $>$entered:L$<}
                """);
    CodeBlock beforeEvent =
        new Text()
            .with("by", by)
            .of(
                """
                if (event.isPresent()) {
                  hooks.beforeEvent(from, to, event.get()$by:L);
                }
                """);
    return new Text()
        .with("how", event + by)
        .with("beforeEvent", scope.hasEvents() ? beforeEvent : CodeBlock.of(""))
        .with("rest", scope.hasEvents() ? fired : entered)
        .of(
            """
            hooks.beforeMove(from, to$how:L);
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
