package dev.interlock.processor.usage.bypass;

import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import dev.interlock.processor.usage.body.UsedMachine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the calls that make the moves of a machine, on what holds a state.
 *
 * @param machine the machine
 * @param from the expression that holds the state
 */
record MoveCalls(UsedMachine machine, String from) {

  /** How one call leads to a state: the call, and the states from which it leads there. */
  record Way(String call, List<State> sources) {}

  /** Returns the states from which something leads to another one. */
  List<State> sources(State target) {
    return machine.moves().into(target).stream()
        .map(Move::from)
        .filter(each -> !each.equals(target))
        .distinct()
        .sorted(Comparator.comparing(State::ordinal))
        .toList();
  }

  /** Returns the calls that lead to a state, those of events first. */
  List<Way> to(State target) {
    Map<Optional<String>, List<State>> byEvent = new LinkedHashMap<>();
    for (Move each : machine.moves().into(target)) {
      if (!each.from().equals(target)) {
        byEvent.merge(each.event(), List.of(each.from()), MoveCalls::both);
      }
    }
    return byEvent.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey().isEmpty()))
        .flatMap(
            each ->
                each
                    .getKey()
                    .map(event -> call(OfFunctions.FIRE_THIS, event))
                    .orElseGet(() -> call(OfFunctions.GO_TO, target.name()))
                    .map(call -> new Way(call, each.getValue()))
                    .stream())
        .toList();
  }

  private static List<State> both(List<State> some, List<State> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** Returns the call of the first event that there is, for an example. */
  Optional<String> first() {
    return machine.moves().onEvents().stream()
        .flatMap(each -> call(OfFunctions.FIRE_THIS, each.event().orElseThrow()).stream())
        .findFirst();
  }

  /** Returns the call that goes to a state that is known when it runs. */
  Optional<String> transition(String target) {
    return planned(TypePlan.Role.FUNCTIONS)
        .flatMap(
            type ->
                type.methods().stream()
                    .filter(each -> each.role() == OfFunctions.TRANSITION)
                    .findFirst()
                    .map(
                        each ->
                            "%s.%s(%s, %s%s)"
                                .formatted(
                                    type.name(),
                                    each.name(),
                                    from,
                                    target,
                                    rest(each, 2).map(", "::concat).orElse(""))));
  }

  private Optional<String> call(MethodRole role, String cause) {
    return find(TypePlan.Role.MIXIN, role, cause)
        .map(each -> "%s.%s(%s)".formatted(from, each.name(), rest(each, 0).orElse("")))
        .or(
            () ->
                find(TypePlan.Role.FUNCTIONS, role, cause)
                    .map(
                        each ->
                            "%s.%s(%s%s)"
                                .formatted(
                                    planned(TypePlan.Role.FUNCTIONS).orElseThrow().name(),
                                    each.name(),
                                    from,
                                    rest(each, 1).map(", "::concat).orElse(""))));
  }

  private Optional<MethodPlan> find(TypePlan.Role type, MethodRole role, String cause) {
    return planned(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(each -> each.role() == role)
        .filter(each -> each.cause().name().equals(cause))
        .findFirst();
  }

  private Optional<TypePlan> planned(TypePlan.Role role) {
    return machine.types().stream().filter(each -> each.role() == role).findFirst();
  }

  private static Optional<String> rest(MethodPlan method, int after) {
    List<Parameter> more = method.parameters().subList(after, method.parameters().size());
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(more.stream().map(MoveCalls::name).collect(Collectors.joining(", ")));
  }

  private static String name(Parameter parameter) {
    return parameter.name().toLowerCase(Locale.ROOT);
  }
}
