package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.Parameter;
import java.util.Optional;

/**
 * Writes how a machine is moved: read the state, decide, try to replace it, and begin again if
 * another thread was faster, until it is refused or done. With hooks, {@code move} takes the event
 * as well.
 */
record MoveLoops(Scope scope, String owner, Optional<String> by) {

  CodeBlock fire(MethodPlan plan) {
    return next(plan, "next", anyEvent());
  }

  CodeBlock fireThis(MethodPlan plan) {
    return next(plan, plan.name(), thisEvent(plan));
  }

  private CodeBlock next(MethodPlan plan, String function, CodeBlock event) {
    return text(plan, event)
        .with("function", function)
        .of(
            """
            while (true) {
              $state:T from = $owner:Lstate;
              $state:T next = $functions:T.$function:L(from$arguments:L);
              if ($owner:Lmove(from, next$event:L)) {
                return next;
              }
            }
            """);
  }

  CodeBlock tryFire(MethodPlan plan) {
    return plan.takes(Parameter.GUARDS)
        ? decided(plan, "where", anyEvent())
        : declared(plan, "canFire", "next", anyEvent());
  }

  CodeBlock tryFireThis(MethodPlan plan) {
    String event = plan.cause().name();
    if (plan.takes(Parameter.GUARDS)) {
      return decided(plan, Names.where(event), thisEvent(plan));
    }
    String can = Names.canEvent(event);
    return scope
        .moves
        .onlyTarget(event)
        .map(target -> declared(plan, can, target))
        .orElseGet(() -> declared(plan, can, Names.event(event), thisEvent(plan)));
  }

  private CodeBlock decided(MethodPlan plan, String decision, CodeBlock event) {
    return text(plan, event)
        .with("guarded", scope.decided())
        .with("decision", decision)
        .of(
            """
            while (true) {
              $state:T from = $owner:Lstate;
              $state:T next = $guarded:L.$decision:L(from$arguments:L);
              if (next == null) {
                return false;
              }
              if ($owner:Lmove(from, next$event:L)) {
                return true;
              }
            }
            """);
  }

  private CodeBlock declared(MethodPlan plan, String can, String function, CodeBlock event) {
    return text(plan, event)
        .with("can", can)
        .with("function", function)
        .of(
            """
            while (true) {
              $state:T from = $owner:Lstate;
              if (!$functions:T.$can:L(from$arguments:L)) {
                return false;
              }
              $state:T next = $functions:T.$function:L(from$arguments:L);
              if ($owner:Lmove(from, next$event:L)) {
                return true;
              }
            }
            """);
  }

  /** The only target of an event needs no second look. */
  private CodeBlock declared(MethodPlan plan, String can, State target) {
    return text(plan, thisEvent(plan))
        .with("can", can)
        .with("target", scope.constant(target))
        .of(
            """
            while (true) {
              $state:T from = $owner:Lstate;
              if (!$functions:T.$can:L(from$arguments:L)) {
                return false;
              }
              if ($owner:Lmove(from, $target:L$event:L)) {
                return true;
              }
            }
            """);
  }

  CodeBlock transition(MethodPlan plan) {
    return to(plan, "transition", CodeBlock.of("to"));
  }

  CodeBlock goTo(MethodPlan plan) {
    return to(plan, plan.name(), target(plan));
  }

  private CodeBlock to(MethodPlan plan, String function, CodeBlock target) {
    return text(plan, noEvent())
        .with("function", function)
        .with("target", target)
        .of(
            """
            while (true) {
              $state:T from = $owner:Lstate;
              $functions:T.$function:L(from$arguments:L);
              if ($owner:Lmove(from, $target:L$event:L)) {
                return $target:L;
              }
            }
            """);
  }

  CodeBlock tryTransition(MethodPlan plan) {
    return tryTo(plan, CodeBlock.of("to"));
  }

  CodeBlock tryGoTo(MethodPlan plan) {
    return tryTo(plan, target(plan));
  }

  private CodeBlock tryTo(MethodPlan plan, CodeBlock target) {
    CodeBlock leads =
        plan.takes(Parameter.GUARDS)
            ? CodeBlock.of("$L.leads", scope.decided())
            : CodeBlock.of("$T.canTransition", scope.functions);
    return text(plan, noEvent())
        .with("leads", leads)
        .with("target", target)
        .with("last", last(plan))
        .of(
            """
            while (true) {
              $state:T from = $owner:Lstate;
              if (!$leads:L(from, $target:L$last:L)) {
                return false;
              }
              if ($owner:Lmove(from, $target:L$event:L)) {
                return true;
              }
            }
            """);
  }

  private Text text(MethodPlan plan, CodeBlock event) {
    return scope
        .text()
        .with("owner", owner)
        .with("arguments", arguments(plan))
        .with("event", event);
  }

  /** The arguments of a function behind the state: what is asked, the actor, the guards. */
  CodeBlock arguments(MethodPlan plan) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (Parameter each : plan.parameters()) {
      if (each != Parameter.GUARDS) {
        arguments.add(", $L", Signatures.name(each));
      }
    }
    return arguments.add(last(plan)).build();
  }

  private CodeBlock last(MethodPlan plan) {
    CodeBlock.Builder last = CodeBlock.builder();
    by.ifPresent(actor -> last.add(", $L", scope.actorConstant(actor)));
    return last.add(plan.takes(Parameter.GUARDS) ? ", guards" : "").build();
  }

  private CodeBlock target(MethodPlan plan) {
    return scope.constant(scope.state(plan.cause()));
  }

  private CodeBlock anyEvent() {
    return forHooks(CodeBlock.of("$T.of(event)", Optional.class));
  }

  private CodeBlock thisEvent(MethodPlan plan) {
    CodeBlock constant = scope.eventConstant(plan.cause().name());
    return forHooks(CodeBlock.of("$T.of($L)", Optional.class, constant));
  }

  private CodeBlock noEvent() {
    return forHooks(CodeBlock.of("$T.empty()", Optional.class));
  }

  private CodeBlock forHooks(CodeBlock event) {
    boolean hooks = scope.machine.declaration().hooks() && scope.hasEvents();
    return hooks ? CodeBlock.of(", $L", event) : CodeBlock.of("");
  }
}
