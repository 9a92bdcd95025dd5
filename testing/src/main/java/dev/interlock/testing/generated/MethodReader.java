package dev.interlock.testing.generated;

import dev.interlock.testing.question.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what a generated method answers, by its name and types. */
final class MethodReader {

  private static final Map<String, Role> ABOUT_EVENTS =
      Map.of(
          "next", Role.FIRE,
          "fire", Role.FIRE,
          "canFire", Role.CAN_FIRE,
          "refusal", Role.EVENT_REFUSAL,
          "ignores", Role.IGNORES,
          "actors", Role.ACTORS);

  private static final Map<String, Role> ABOUT_STATES =
      Map.of(
          "transition", Role.GO,
          "transitionTo", Role.GO,
          "canTransition", Role.CAN_GO,
          "canTransitionTo", Role.CAN_GO,
          "refusal", Role.STATE_REFUSAL);

  private static final Map<String, Role> ABOUT_NOTHING =
      Map.of(
          "events", Role.EVENTS,
          "targets", Role.TARGETS,
          "sources", Role.SOURCES,
          "isInitial", Role.IS_INITIAL,
          "isTerminal", Role.IS_TERMINAL,
          "isSentinel", Role.IS_SENTINEL);

  private final Class<?> state;
  private final Optional<Class<?>> event;
  private final NamedMoves names;

  MethodReader(Class<?> state, Optional<Class<?>> event, NamedMoves names) {
    this.state = state;
    this.event = event;
    this.names = names;
  }

  /** Returns what a method answers; empty if that is none of the questions. */
  Optional<GeneratedMethod> read(Method method, Receiver receiver) {
    List<Class<?>> all = Arrays.asList(method.getParameterTypes());
    if (receiver.takesState() > all.size() || (receiver.takesState() == 1 && all.get(0) != state)) {
      return Optional.empty();
    }
    List<Class<?>> told = all.subList(receiver.takesState(), all.size());
    Optional<Read> read = told.isEmpty() ? Optional.empty() : aboutTold(method, told);
    if (read.isEmpty() && isWho(told)) {
      read = named(method).or(() -> aboutNothing(method));
    }
    return read.map(
        each ->
            new GeneratedMethod(each.role(), each.about(), Reflection.opened(method), receiver));
  }

  private record Read(Role role, Optional<String> about) {
    static Optional<Read> of(Map<String, Role> roles, Method method) {
      return Optional.ofNullable(roles.get(method.getName()))
          .map(role -> new Read(role, Optional.empty()));
    }
  }

  private Optional<Read> aboutTold(Method method, List<Class<?>> told) {
    if (!isWho(told.subList(1, told.size()))) {
      return Optional.empty();
    }
    if (told.get(0) == state) {
      return Read.of(ABOUT_STATES, method);
    }
    return event.filter(told.get(0)::equals).isPresent()
        ? Read.of(ABOUT_EVENTS, method)
        : Optional.empty();
  }

  private static Optional<Read> aboutNothing(Method method) {
    boolean answers =
        method.getReturnType() == boolean.class || method.getReturnType() == Set.class;
    return answers ? Read.of(ABOUT_NOTHING, method) : Optional.empty();
  }

  private Optional<Read> named(Method method) {
    String name = method.getName();
    if (method.getReturnType() == state) {
      return read(name, Role.FIRE, Role.GO);
    }
    return method.getReturnType() == boolean.class && name.startsWith("can")
        ? read(name.substring(3), Role.CAN_FIRE, Role.CAN_GO)
        : Optional.empty();
  }

  private Optional<Read> read(String name, Role onEvent, Role toState) {
    return names
        .event(name)
        .map(found -> new Read(onEvent, Optional.of(found)))
        .or(
            () ->
                names
                    .target(name)
                    .or(() -> names.target(decapitalised(name)))
                    .map(found -> new Read(toState, Optional.of(found))));
  }

  private static String decapitalised(String name) {
    return name.startsWith("To") ? "to" + name.substring(2) : name;
  }

  /** Whether nothing but an actor and guards is taken. */
  private static boolean isWho(List<Class<?>> types) {
    return types.stream().allMatch(each -> each.isEnum() || each.isInterface());
  }
}
