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
    return methods(order.type("Transitions")).toList();
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  /** The functions that take a state first. */
  private static Stream<Method> onStates() {
    return functions().stream()
        .filter(each -> each.getParameterCount() > 0 && !each.getName().equals("of"));
  }

  private static List<String> signatures(Class<?> type) {
    return methods(type)
        .map(
            method ->
                method.getName()
                    + Arrays.stream(method.getParameters())
                        .map(Parameter::getName)
                        .collect(Collectors.joining(", ", "(", ")")))
        .sorted()
        .toList();
  }

  @Test
  void guardsAreTakenExactlyWhereAnArcThatMayBeMetIsGuarded() {
    assertThat(signatures(order.type("Transitions")))
        .containsExactlyInAnyOrder(
            "actors(from, event)",
            "canFire(from, event)",
            "canFire(from, event, by)",
            "canFire(from, event, by, guards)",
            "canTransition(from, to)",
            "canTransition(from, to, by)",
            "canTransition(from, to, by, guards)",
            "events(from)",
            "events(from, by)",
            "events(from, by, guards)",
            "graph()",
            "isInClosed(state)",
            "isInOpen(state)",
            "isInitial(state)",
            "isSentinel(state)",
            "isTerminal(state)",
            "next(from, event, by, guards)",
            "of(name)",
            "refusal(from, event)",
            "refusal(from, event, by)",
            "refusal(from, event, by, guards)",
            "refusal(from, to)",
            "refusal(from, to, by)",
            "refusal(from, to, by, guards)",
            "sources(to)",
            "targets(from)",
            "targets(from, by)",
            "targets(from, by, guards)",
            "transition(from, to, by, guards)");
  }

  @Test
  void theMixinHasTheMovesByName() {
    assertThat(signatures(order.type("Moves")))
        .contains(
            "canCancel()",
            "canCancel(by)",
            "canCancel(by, guards)",
            "canEdit()",
            "canEdit(guards)",
            "canExpire()",
            "canExpire(guards)",
            "canLose()",
            "canLose(guards)",
            "canPay()",
            "canPay(by)",
            "canPay(by, guards)",
            "canShip()",
            "canShip(by)",
            "canToPaid()",
            "canToPaid(by)",
            "canToPaid(by, guards)",
            "cancel(by, guards)",
            "edit(guards)",
            "expire(guards)",
            "lose(guards)",
            "pay(by, guards)",
            "ship(by)",
            "toPaid(by, guards)")
        .hasSize(24 + (int) onStates().count());
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
    for (Method function : onStates().toList()) {
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
          type == String.class
              ? List.of("PLACED")
              : type.isEnum()
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
