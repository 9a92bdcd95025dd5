package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that move a machine: each reads the state, decides, and tries to replace it,
 * again and again until it is refused or done. Every move has a form that throws and one that
 * answers.
 */
final class MoveLoop {

  private static final CodeBlock NO_EVENT = CodeBlock.of("$T.empty()", Optional.class);
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final Api api;
  private final Docs docs;
  private final String holder;
  private final Optional<String> by;

  /**
   * Makes a writer.
   *
   * @param holder what comes before the machine's own members: nothing, or {@code machine.}
   * @param by the actor on whose behalf everything is asked; empty for anyone
   */
  MoveLoop(Api api, String holder, Optional<String> by) {
    this.api = api;
    this.docs = new Docs(api);
    this.holder = holder;
    this.by = by;
  }

  /**
   * A move as it is asked for.
   *
   * @param name the method that throws
   * @param attempt the method that answers
   * @param doc what it does
   * @param moves from where to where, as paragraphs
   * @param asked what it takes besides the guards
   * @param guarded whether it takes the guards
   * @param event the event for the hooks
   */
  private record Request(
      String name,
      String attempt,
      String doc,
      CodeBlock moves,
      List<ParameterSpec> asked,
      boolean guarded,
      CodeBlock event) {}

  MethodSpec state() {
    return method("state", api.state, CodeBlock.of("Returns the state that the machine is in now."))
        .addJavadoc("@return the state\n")
        .addStatement("return $Lstate", holder)
        .build();
  }

  List<MethodSpec> fire() {
    Request request =
        new Request(
            "fire",
            "tryFire",
            "Fires an event",
            NOTHING,
            List.of(api.event()),
            api.hasGuardedEvents(),
            CodeBlock.of("$T.of(event)", Optional.class));
    return byEvent(request, "next", "canFire", "where", CodeBlock.of(", event"), List.of());
  }

  List<MethodSpec> event(String event) {
    String name = Names.event(event);
    CodeBlock constant = CodeBlock.of("$T.$L", api.event, Names.constant(event));
    List<Move> moves = api.movesOn(event).stream().filter(this::isOpen).toList();
    Request request =
        new Request(
            name,
            Names.tryEvent(event),
            "Fires {@code " + event + "}",
            docs.arcs(moves),
            List.of(),
            api.isGuarded(event),
            CodeBlock.of("$T.of($L)", Optional.class, constant));
    List<State> targets = api.movesOn(event).stream().map(Move::to).distinct().toList();
    String where = GuardedMoves.where(event);
    return byEvent(request, name, Names.canEvent(event), where, NOTHING, targets);
  }

  private boolean isOpen(Move move) {
    return by.map(move.by()::admits).orElse(true);
  }

  List<MethodSpec> transitionTo() {
    Request request =
        new Request(
            "transitionTo",
            "tryTransitionTo",
            "Goes to a state",
            NOTHING,
            List.of(api.to()),
            api.hasGuards(),
            NO_EVENT);
    return byTarget(request, "transition", CodeBlock.of(", to"), CodeBlock.of("to"));
  }

  List<MethodSpec> target(State target) {
    Request request =
        new Request(
            Names.toState(target),
            Names.tryToState(target),
            "Goes to {@code " + target.name() + "}",
            NOTHING,
            List.of(),
            api.isGuarded(target),
            NO_EVENT);
    return byTarget(request, Names.toState(target), CodeBlock.of(""), api.constant(target));
  }

  List<MethodSpec> refusals() {
    List<MethodSpec> refusals = new ArrayList<>();
    api.explainingForms(api.hasGuards()).stream()
        .filter(form -> !form.by())
        .forEach(form -> refusals.add(refusal(api.to(), form.guarded())));
    if (api.hasEvents()) {
      api.explainingForms(api.hasGuardedEvents()).stream()
          .filter(form -> !form.by())
          .forEach(form -> refusals.add(refusal(api.event(), form.guarded())));
    }
    return refusals;
  }

  private MethodSpec refusal(ParameterSpec asked, boolean guarded) {
    MethodSpec.Builder method =
        method(
            "refusal",
            api.refusal(),
            CodeBlock.of(
                "Explains why the state that the machine is in now refuses what is asked."));
    parameter(method, asked);
    if (guarded) {
      parameter(method, api.guards());
    }
    return method
        .addJavadoc("@return the reason; empty if it is allowed\n")
        .addStatement(
            "return $T.refusal($Lstate, $N$L)",
            api.transitions,
            holder,
            asked.name(),
            last(guarded))
        .build();
  }

  /** The target is what the functions say; an only one needs no second look. */
  private List<MethodSpec> byEvent(
      Request request,
      String move,
      String can,
      String where,
      CodeBlock asked,
      List<State> targets) {
    CodeBlock arguments = CodeBlock.of("(from$L$L)", asked, last(request.guarded()));
    CodeBlock look = CodeBlock.of("$T next = $T.$L$L", api.state, api.transitions, move, arguments);
    CodeBlock moving = CodeBlock.builder().addStatement(look).build();
    CodeBlock found = CodeBlock.of("next");
    CodeBlock.Builder decision = CodeBlock.builder();
    if (request.guarded()) {
      decision
          .addStatement(
              "$T next = $L.$L$L", api.state, api.helper(GuardedMoves.NAME), where, arguments)
          .beginControlFlow("if (next == null)")
          .addStatement("return false")
          .endControlFlow();
      return pair(request, moving, found, decision.build(), found);
    }
    decision
        .beginControlFlow("if (!$T.$L$L)", api.transitions, can, arguments)
        .addStatement("return false")
        .endControlFlow();
    return targets.size() == 1
        ? pair(request, moving, found, decision.build(), api.constant(targets.get(0)))
        : pair(request, moving, found, decision.addStatement(look).build(), found);
  }

  /** The target is what was asked for. */
  private List<MethodSpec> byTarget(Request request, String move, CodeBlock asked, CodeBlock to) {
    CodeBlock last = last(request.guarded());
    CodeBlock call = CodeBlock.of("$T.$L(from$L$L)", api.transitions, move, asked, last);
    CodeBlock leads =
        request.guarded()
            ? CodeBlock.of("$L.leads", api.helper(GuardedMoves.NAME))
            : CodeBlock.of("$T.canTransition", api.transitions);
    CodeBlock decision =
        CodeBlock.builder()
            .beginControlFlow("if (!$L(from, $L$L))", leads, to, last)
            .addStatement("return false")
            .endControlFlow()
            .build();
    return pair(request, CodeBlock.builder().addStatement(call).build(), to, decision, to);
  }

  /**
   * Writes both forms of a move.
   *
   * @param moving decides or throws
   * @param moved the target after that
   * @param deciding decides or returns false
   * @param decided the target after that
   */
  private List<MethodSpec> pair(
      Request request, CodeBlock moving, CodeBlock moved, CodeBlock deciding, CodeBlock decided) {
    CodeBlock doc = CodeBlock.of("$L$L.$L", request.doc(), onBehalf(), request.moves());
    MethodSpec.Builder throwing = method(request.name(), api.state, doc);
    parameters(throwing, request);
    throwing
        .addJavadoc("@return the state that is entered\n")
        .addJavadoc(
            "@throws $L if the lifecycle doesn't allow it\n", Api.EXCEPTION.canonicalName());
    doc =
        CodeBlock.of("$L$L if that is allowed now.$L", request.doc(), onBehalf(), request.moves());
    MethodSpec.Builder answering = method(request.attempt(), TypeName.BOOLEAN, doc);
    parameters(answering, request);
    answering.addJavadoc("@return whether the move was made\n");
    if (request.guarded()) {
      Functions.nullChecked(answering);
    }
    return List.of(
        loop(throwing, moving, moved, request.event(), moved),
        loop(answering, deciding, decided, request.event(), CodeBlock.of("true")));
  }

  private MethodSpec loop(
      MethodSpec.Builder method,
      CodeBlock decision,
      CodeBlock next,
      CodeBlock event,
      CodeBlock result) {
    CodeBlock hooked = api.hasHooks() && api.hasEvents() ? CodeBlock.of(", $L", event) : NOTHING;
    return method
        .beginControlFlow("while (true)")
        .addStatement("$T from = $Lstate", api.state, holder)
        .addCode(decision)
        .beginControlFlow("if ($Lmove(from, $L$L))", holder, next, hooked)
        .addStatement("return $L", result)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** The arguments that follow what is asked: the actor and the guards. */
  private CodeBlock last(boolean guarded) {
    CodeBlock.Builder last = CodeBlock.builder();
    by.ifPresent(actor -> last.add(", $L", api.actorConstant(actor)));
    return last.add(guarded ? ", guards" : "").build();
  }

  private String onBehalf() {
    return by.map(actor -> " as " + actor).orElse("");
  }

  private void parameters(MethodSpec.Builder method, Request request) {
    request.asked().forEach(each -> parameter(method, each));
    if (request.guarded()) {
      parameter(method, api.guards());
    }
  }

  private static void parameter(MethodSpec.Builder method, ParameterSpec parameter) {
    method.addParameter(parameter.type(), parameter.name());
    method.addJavadoc("@param $L $L\n", parameter.name(), parameter.javadoc());
  }

  private static MethodSpec.Builder method(String name, TypeName returns, CodeBlock doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("$L\n\n", doc)
        .returns(returns);
  }
}
