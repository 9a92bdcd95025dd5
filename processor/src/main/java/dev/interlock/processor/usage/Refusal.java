package dev.interlock.processor.usage;

import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.body.Constants;
import java.util.List;
import java.util.Optional;

/**
 * That a call can never pass, whoever makes it when.
 *
 * @param call the call
 * @param from the state that it leaves, where that is a constant
 * @param to the state that it asks for, where that is a constant
 * @param event the event that it fires, where that is a constant
 * @param actor who makes it, where only that is why it is refused
 */
record Refusal(
    Call call,
    Optional<State> from,
    Optional<State> to,
    Optional<String> event,
    Optional<String> actor) {

  /**
   * Returns why a call can never pass; nothing if it may, or if it is no move and asks for none.
   */
  static Optional<Refusal> of(Call call, Body body) {
    if (call.isReference() || !asksForAMove(call)) {
      return Optional.empty();
    }
    Constants constants = new Constants(body);
    Optional<State> from = state(call, Parameter.FROM, constants);
    boolean named = call.method().cause().kind() == Cause.Kind.STATE;
    Optional<State> to =
        named
            ? call.machine().state(call.method().cause().name())
            : state(call, Parameter.TO, constants);
    Optional<String> event =
        call.method().cause().kind() == Cause.Kind.EVENT
            ? Optional.of(call.method().cause().name())
            : call.given(Parameter.EVENT).flatMap(at -> constants.event(at, call.machine()));
    Optional<String> actor =
        call.given(Parameter.BY).flatMap(at -> constants.actor(at, call.machine()));
    Refusal whoever = new Refusal(call, from, to, event, Optional.empty());
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    if (!whoever.isAlways()) {
      return Optional.of(new Refusal(call, from, to, event, actor))
          .filter(each -> actor.isPresent() && each.isAlways());
    }
    return Optional.of(whoever);
  }

  private static boolean asksForAMove(Call call) {
    if (call.role() instanceof OfFunctions function) {
      return switch (function) {
        case CAN_TRANSITION, TRANSITION, CAN_GO_TO, GO_TO -> true;
        case CAN_FIRE, FIRE, CAN_FIRE_THIS, FIRE_THIS -> true;
        default -> false;
      };
    }
    return call.role() instanceof OfMachine move
        && switch (move) {
          case TRANSITION, TRY_TRANSITION, TRY_TRANSITION_FROM, TRY_FIRE_FROM -> true;
          case MOVE_TO_STATE -> true;
          default -> false;
        };
  }

  private static Optional<State> state(Call call, Parameter parameter, Constants constants) {
    return call.given(parameter).flatMap(at -> constants.state(at, call.machine()));
  }

  /** Returns the declared moves to which nothing is missing but the state that they leave. */
  List<Move> elsewhere() {
    return call.machine().moves().all().stream()
        .filter(move -> to.filter(state -> !state.equals(move.to())).isEmpty())
        .filter(move -> event.filter(name -> !move.isOn(name)).isEmpty())
        .filter(move -> actor.filter(name -> !move.by().admits(name)).isEmpty())
        .toList();
  }

  private boolean isAlways() {
    boolean ignored =
        event.isPresent()
            && from.filter(state -> call.machine().moves().ignores(state, event.get())).isPresent();
    return !ignored
        && elsewhere().stream()
            .noneMatch(move -> from.filter(state -> !state.equals(move.from())).isEmpty());
  }
}
