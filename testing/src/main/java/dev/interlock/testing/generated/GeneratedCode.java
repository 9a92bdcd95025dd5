package dev.interlock.testing.generated;

import dev.interlock.StateGraph;
import dev.interlock.testing.question.Role;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was generated for an enum and answers questions: the functions, the methods of the
 * constants with what the enum overrides of them, and the machine.
 *
 * @param <S> the enum
 */
public final class GeneratedCode<S extends Enum<S>> {

  private final StateGraph<S> graph;
  private final List<GeneratedMethod> methods;
  private final Map<Role, List<GeneratedMethod>> ofAny = new EnumMap<>(Role.class);
  private final Map<Role, Map<String, List<GeneratedMethod>>> ofOne = new EnumMap<>(Role.class);

  private GeneratedCode(StateGraph<S> graph, List<GeneratedMethod> methods) {
    this.graph = graph;
    this.methods = methods;
    for (GeneratedMethod each : methods) {
      List<GeneratedMethod> alike =
          each.about().isEmpty()
              ? ofAny.computeIfAbsent(each.role(), any -> new ArrayList<>())
              : ofOne
                  .computeIfAbsent(each.role(), any -> new HashMap<>())
                  .computeIfAbsent(each.about().get(), any -> new ArrayList<>());
      alike.add(each);
    }
  }

  /**
   * Finds what was generated.
   *
   * @throws IllegalArgumentException if nothing was, or if the enum's module doesn't let this one
   *     at it; it says what to do
   */
  public static <S extends Enum<S>> GeneratedCode<S> of(Class<S> type) {
    StateGraph<S> graph = StateGraph.of(type);
    Class<S> state = graph.type();
    Class<?> functions =
        beside(state, "Transitions")
            .orElseThrow(() -> new IllegalArgumentException("no functions of " + state.getName()));
    Optional<Class<?>> events = events(functions, state);
    MethodReader reader = new MethodReader(state, events, new NamedMoves(graph, events));
    List<GeneratedMethod> methods = new ArrayList<>();
    Receiver values = new Receiver.Functions(functions);
    declared(functions, true).forEach(each -> reader.read(each, values).ifPresent(methods::add));
    beside(state, "Moves")
        .filter(mixin -> mixin.isAssignableFrom(state))
        .ifPresent(
            mixin ->
                declared(mixin, false)
                    .forEach(
                        each ->
                            reader.read(each, new Receiver.Constant()).ifPresent(methods::add)));
    beside(state, "Machine")
        .flatMap(machine -> Receiver.Machine.of(machine, state))
        .ifPresent(
            machine ->
                declared(machine.at().getDeclaringClass(), false)
                    .forEach(each -> reader.read(each, machine).ifPresent(methods::add)));
    return new GeneratedCode<>(graph, List.copyOf(methods));
  }

  /** Returns the graph that was generated. */
  public StateGraph<S> graph() {
    return graph;
  }

  /** Returns the methods that answer questions, in a fixed order. */
  public List<GeneratedMethod> methods() {
    return methods;
  }

  /** Returns the methods of a role that are told what they are asked of. */
  public List<GeneratedMethod> methods(Role role) {
    return ofAny.getOrDefault(role, List.of());
  }

  /** Returns the methods of a role that speak of one event or state alone. */
  public List<GeneratedMethod> methods(Role role, String about) {
    return ofOne.getOrDefault(role, Map.of()).getOrDefault(about, List.of());
  }

  private static Optional<Class<?>> beside(Class<?> type, String ending) {
    String packageName = type.getPackageName();
    String around = packageName.isEmpty() ? "" : packageName + ".";
    String own = type.getName().substring(around.length()).replace('$', '_');
    try {
      return Optional.of(Class.forName(around + own + ending, true, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Which events there are says the function that takes one: they may be an enum of the user's. */
  private static Optional<Class<?>> events(Class<?> functions, Class<?> state) {
    return declared(functions, true)
        .filter(method -> method.getName().equals("canFire") && method.getParameterCount() == 2)
        .filter(method -> method.getParameterTypes()[0] == state)
        .<Class<?>>map(method -> method.getParameterTypes()[1])
        .filter(Class::isEnum)
        .findFirst();
  }

  private static Stream<Method> declared(Class<?> type, boolean statics) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()) == statics)
        .sorted(Comparator.comparing(Method::toString));
  }
}
