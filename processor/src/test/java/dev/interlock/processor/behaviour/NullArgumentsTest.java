package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.Program;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No argument may be null, in no state, and the exception says which one was. */
class NullArgumentsTest {

  @TempDir private static Path folder;

  private static Program program;

  @BeforeAll
  static void compile() {
    program = Program.of(folder, "machines");
  }

  @AfterAll
  static void close() {
    program.close();
  }

  /** A call with a null in one place, on nothing for a static method. */
  private record Call(Class<?> type, Optional<Object> target, Method method, int place) {

    @Override
    public String toString() {
      String parameter = method.getParameters()[place].getName();
      return type.getSimpleName() + "." + method.getName() + ": " + parameter + target;
    }

    void check(GeneratedTypes types) {
      // Without the parameters' names, any message with arg0 in it would do.
      assertThat(method.getParameters()[place].isNamePresent()).isTrue();
      Object[] arguments =
          Stream.of(method.getParameterTypes()).map(each -> argument(types, each)).toArray();
      NullArgumentsTest.clear(arguments, place);
      InvocationTargetException thrown =
          catchThrowableOfType(
              InvocationTargetException.class, () -> method.invoke(target.orElse(null), arguments));
      assertThat(thrown).as("%s", this).isNotNull();
      assertThat(thrown.getCause())
          .as("%s", this)
          .isInstanceOf(NullPointerException.class)
          .hasMessage(method.getParameters()[place].getName());
    }
  }

  @SuppressWarnings("NullAway") // That is what is tested.
  private static void clear(Object[] arguments, int place) {
    arguments[place] = null;
  }

  @TestFactory
  Stream<DynamicTest> ofMachinesViewsAndTypedStates() {
    return Stream.of(
            "JobState", "Order", "Claim", "Signal", "One", "Outer_Status", "Door", "Lamp", "Visit")
        .flatMap(NullArgumentsTest::tests);
  }

  private static Stream<DynamicTest> tests(String name) {
    GeneratedTypes types = new GeneratedTypes(program, name, "");
    List<Call> calls = new ArrayList<>();
    calls.addAll(calls(types.machine(), Optional.empty()));
    calls.addAll(calls(types.typed(), Optional.empty()));
    for (Enum<?> state : types.states()) {
      Object machine = machine(types, state);
      calls.addAll(calls(types.machine(), Optional.of(machine)));
      for (Class<?> view : types.machine().getClasses()) {
        Object viewed =
            GeneratedTypes.call(types.machine(), Optional.of(machine), "as" + view.getSimpleName())
                .result()
                .orElseThrow();
        calls.addAll(calls(view, Optional.of(viewed)));
      }
      Object typed = types.typed(state);
      calls.addAll(calls(typed.getClass(), Optional.of(typed)));
    }
    assertThat(calls).isNotEmpty();
    return calls.stream()
        .map(call -> DynamicTest.dynamicTest(call.toString(), () -> call.check(types)));
  }

  private static Collection<Call> calls(Class<?> type, Optional<Object> target) {
    List<Call> calls = new ArrayList<>();
    GeneratedTypes.publicMethods(type)
        .filter(each -> Modifier.isStatic(each.getModifiers()) == target.isEmpty())
        .filter(each -> !Modifier.isAbstract(each.getModifiers()))
        .forEach(
            method -> {
              for (int place = 0; place < method.getParameterCount(); place++) {
                calls.add(new Call(type, target, method, place));
              }
            });
    return calls;
  }

  private static Object machine(GeneratedTypes types, Enum<?> state) {
    Method at =
        GeneratedTypes.publicMethods(types.machine())
            .filter(each -> each.getName().equals("at"))
            .findFirst()
            .orElseThrow();
    Object[] hooks =
        Stream.of(at.getParameterTypes()).skip(1).map(each -> argument(types, each)).toArray();
    Object[] arguments = Stream.concat(Stream.of(state), Stream.of(hooks)).toArray();
    return GeneratedTypes.call(types.machine(), Optional.empty(), "at", arguments)
        .result()
        .orElseThrow();
  }

  /** Returns some argument that a parameter takes: a constant, or what answers nothing. */
  private static Object argument(GeneratedTypes types, Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.getSimpleName().endsWith("Guards")) {
      return types.guards(Set.of());
    }
    if (GeneratedTypes.isActorType(type)) {
      return types.actorInstances().values().stream()
          .filter(type::isInstance)
          .findFirst()
          .orElseThrow();
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          throw new AssertionError(method);
        });
  }
}
