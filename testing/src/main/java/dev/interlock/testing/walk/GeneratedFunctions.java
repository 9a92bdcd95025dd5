package dev.interlock.testing.walk;

import dev.interlock.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The functions that were generated for an enum, in the form that takes everything that a move
 * depends on.
 */
final class GeneratedFunctions<S extends Enum<S>> {

  private final Class<S> type;
  private final Class<?> functions;
  private final Optional<Class<?>> events;
  private final boolean hasIgnored;

  /** Asking a class for its methods copies them all. */
  private final Map<Called, Method> methods = new ConcurrentHashMap<>();

  private record Called(String name, Class<?> about) {}

  GeneratedFunctions(Class<S> type) {
    this.type = Objects.requireNonNull(type, "type");
    this.functions = functions(type);
    this.events = events();
    this.hasIgnored = named("ignores", 2).findFirst().isPresent();
  }

  private static Class<?> functions(Class<?> type) {
    String around = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
    String own = type.getName().substring(around.length()).replace('$', '_');
    String name = around + own + "Transitions";
    try {
      return Class.forName(name, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "no lifecycle was generated for " + type.getName() + ": there is no " + name, e);
    }
  }

  /** What a set of events holds: an event may be called like any function, but returns no set. */
  private Optional<Class<?>> events() {
    return named("events", 1)
        .map(Method::getGenericReturnType)
        .filter(ParameterizedType.class::isInstance)
        .<Class<?>>map(set -> (Class<?>) ((ParameterizedType) set).getActualTypeArguments()[0])
        .findFirst();
  }

  boolean can(S from, Move<S> move) {
    return (boolean) call(move.event().isPresent() ? "canFire" : "canTransition", from, move);
  }

  /** Only a machine whose states ignore something has a function for it. */
  boolean ignores(S from, Move<S> move) {
    return hasIgnored && move.event().isPresent() && (boolean) call("ignores", from, move);
  }

  @SuppressWarnings("unchecked") // of the same enum
  Optional<Refusal<S>> refusal(S from, Move<S> move) {
    return (Optional<Refusal<S>>) call("refusal", from, move);
  }

  S moved(S from, Move<S> move) {
    return type.cast(call(move.event().isPresent() ? "next" : "transition", from, move));
  }

  private Object call(String name, S from, Move<S> move) {
    Class<?> asked = move.event().isPresent() ? events.orElseThrow() : type;
    Method method = methods.computeIfAbsent(new Called(name, asked), this::found);
    List<Object> arguments = new ArrayList<>(List.of(from));
    arguments.add(
        move.event().isPresent() ? constant(asked, move.event()) : move.to().orElseThrow());
    for (Class<?> each : List.of(method.getParameterTypes()).subList(2, arity(method))) {
      arguments.add(each.isEnum() ? constant(each, move.actor()) : move.guards(each));
    }
    return invoke(method, arguments.toArray());
  }

  private Method found(Called called) {
    return Stream.of(2, 3, 4)
        .flatMap(count -> named(called.name(), count))
        .filter(each -> each.getParameterTypes()[1] == called.about())
        .max(Comparator.comparingInt(Method::getParameterCount))
        .orElseThrow(() -> new IllegalStateException(functions + " has no " + called.name()));
  }

  private static int arity(Method method) {
    return method.getParameterCount();
  }

  private Stream<Method> named(String name, int parameters) {
    return Stream.of(functions.getDeclaredMethods())
        .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getName().equals(name))
        .filter(each -> arity(each) == parameters && each.getParameterTypes()[0] == type);
  }

  private static Object constant(Class<?> type, Optional<String> name) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> Optional.of(((Enum<?>) each).name()).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name.map(each -> "there is no " + each + " in ").orElse("nobody is given of ")
                        + type.getName()));
  }

  private static Object invoke(Method method, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
