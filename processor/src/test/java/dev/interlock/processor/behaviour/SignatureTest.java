package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.generated.Generated;
import dev.interlock.processor.testing.machine.GuardedOrder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which forms of which functions there are, that null is refused, and that the mixin agrees. */
class SignatureTest {

  private static final List<Map<String, Boolean>> ALL = GuardedOrder.answers();

  /** Guards that always say no: enough where nobody should ask them. */
  private static final List<Map<String, Boolean>> NO = List.of(Map.of());

  @TempDir private static Path folder;
  private static Generated order;

  @BeforeAll
  static void compile() throws Exception {
    order = GuardedOrder.compile(folder);
  }

  private static List<Method> functions() {
    return Arrays.stream(order.type("Transitions").getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .toList();
  }

  @Test
  void guardsAreTakenExactlyWhereAnArcThatMayBeMetIsGuarded() {
    List<String> signatures =
        functions().stream()
            .map(
                method ->
                    method.getName()
                        + Arrays.stream(method.getParameters())
                            .map(Parameter::getName)
                            .collect(Collectors.joining(", ", "(", ")")))
            .sorted()
            .toList();
    assertThat(signatures)
        .containsExactlyInAnyOrder(
            "canCancel(from)",
            "canCancel(from, by)",
            "canEdit(from)",
            "canEdit(from, by)",
            "canExpire(from)",
            "canExpire(from, by)",
            "canFire(from, event)",
            "canFire(from, event, by)",
            "canLose(from)",
            "canLose(from, by)",
            "canPay(from)",
            "canPay(from, by)",
            "canShip(from)",
            "canShip(from, by)",
            "canTransition(from, to)",
            "canTransition(from, to, by)",
            "cancel(from, by, guards)",
            "cancel(from, guards)",
            "edit(from, by, guards)",
            "edit(from, guards)",
            "events(from)",
            "expire(from, by, guards)",
            "expire(from, guards)",
            "graph()",
            "isInClosed(state)",
            "isInOpen(state)",
            "isInitial(state)",
            "isTerminal(state)",
            "lose(from, by, guards)",
            "lose(from, guards)",
            "next(from, event, by, guards)",
            "next(from, event, guards)",
            "pay(from, by, guards)",
            "pay(from, guards)",
            "refusal(from, event)",
            "refusal(from, event, by)",
            "refusal(from, event, by, guards)",
            "refusal(from, event, guards)",
            "refusal(from, to)",
            "refusal(from, to, by)",
            "refusal(from, to, by, guards)",
            "refusal(from, to, guards)",
            "ship(from)",
            "ship(from, by)",
            "sources(to)",
            "targets(from)",
            "toPaid(from, by, guards)",
            "toPaid(from, guards)",
            "transition(from, to, by, guards)",
            "transition(from, to, guards)");
  }

  @Test
  void nullIsRefusedByTheParametersName() throws IllegalAccessException {
    for (Method function : functions()) {
      for (List<Object> arguments : combinations(NO, function.getParameterTypes())) {
        for (int index = 0; index < arguments.size(); index++) {
          Object[] all = arguments.toArray();
          all[index] = null;
          assertThat(thrown(function, all))
              .as("%s %s", function, index)
              .hasToString(
                  "java.lang.NullPointerException: " + function.getParameters()[index].getName());
        }
      }
    }
  }

  private static String thrown(Method function, Object[] arguments) throws IllegalAccessException {
    try {
      return "returned " + function.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause());
    }
  }

  @Test
  void theMixinsMethodsDoWhatTheFunctionsDo() {
    List<Method> onStates =
        functions().stream().filter(each -> each.getParameterCount() > 0).toList();
    assertThat(order.type("Moves").getDeclaredMethods()).hasSameSizeAs(onStates);
    for (Method function : onStates) {
      String name =
          function.getName().matches("transition|canTransition")
              ? function.getName() + "To"
              : function.getName();
      for (List<Object> arguments : combinations(ALL, function.getParameterTypes())) {
        Object state = arguments.get(0);
        assertThat(Generated.callOn(state, name, arguments.subList(1, arguments.size())))
            .as("%s%s", function, arguments)
            .isEqualTo(order.call("Transitions", function.getName(), arguments));
      }
    }
  }

  /** Every way to give arguments of these types. */
  private static List<List<Object>> combinations(
      List<Map<String, Boolean>> answers, Class<?>... types) {
    List<List<Object>> all = List.of(List.of());
    for (Class<?> type : types) {
      List<Object> values =
          type.isEnum()
              ? List.of(type.getEnumConstants())
              : answers.stream().map(order::guards).toList();
      all =
          all.stream()
              .flatMap(before -> values.stream().map(value -> appended(before, value)))
              .toList();
    }
    return all;
  }

  private static List<Object> appended(List<Object> before, Object value) {
    return Stream.concat(before.stream(), Stream.of(value)).toList();
  }
}
