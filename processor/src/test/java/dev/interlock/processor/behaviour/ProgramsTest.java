package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.generated.Program;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users write with the generated types compiles without a word, and does what it says. The
 * programs are in {@code resources/programs}: a test for each public static method of theirs.
 */
class ProgramsTest {

  private static final boolean PATTERNS = Runtime.version().feature() >= 21;

  @TempDir private static Path folder;

  private static Program program;

  @BeforeAll
  static void compile() {
    program =
        PATTERNS
            ? Program.of(folder, "machines", "probes", "from21")
            : Program.of(folder, "machines", "probes");
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @TestFactory
  Stream<DynamicContainer> programs() {
    List<String> always =
        List.of("TypedProbe", "HooksProbe", "SafeProbe", "RaceProbe", "BeaconProbe");
    Stream<String> names =
        PATTERNS ? Stream.concat(always.stream(), Stream.of("SwitchProbe")) : always.stream();
    return names.map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
  }

  private static Stream<DynamicTest> tests(String name) {
    List<Method> methods =
        Arrays.stream(program.type(name).getDeclaredMethods())
            .filter(each -> Modifier.isStatic(each.getModifiers()))
            .filter(each -> Modifier.isPublic(each.getModifiers()))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    assertThat(methods).isNotEmpty();
    return methods.stream().map(each -> DynamicTest.dynamicTest(each.getName(), () -> call(each)));
  }

  private static void call(Method method) throws Throwable {
    try {
      method.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void withoutHooksAMachineIsOneField() {
    assertThat(fields("JobStateMachine")).containsExactly("state");
    assertThat(fields("OrderMachine")).containsExactly("state");
    assertThat(fields("DoorMachine")).containsExactly("state", "hooks");
  }

  private static List<String> fields(String name) {
    return Arrays.stream(program.type(name).getDeclaredFields())
        .filter(each -> !Modifier.isStatic(each.getModifiers()))
        .map(each -> each.getName())
        .toList();
  }

  @Test
  void anAbilityAndAnActorHaveNoConstants() {
    String use = "class Use { Object done = TypedJobState.%s; }";
    assertThat(program.use(String.format(use, "DONE")).success()).isTrue();
    for (String ability : List.of("CanCancel", "Actor", "Service")) {
      Compiled compiled = program.use(String.format(use, ability + ".DONE"));
      assertThat(compiled.success()).as(ability).isFalse();
      assertThat(compiled.messages()).anyMatch(message -> message.contains("DONE"));
    }
  }

  @Test
  void anAbilityKnowsItsState() {
    String use = "class Use { JobState of(TypedJobState.CanCancel can) { return can.state(); } }";
    assertThat(program.use(use).messages()).isEmpty();
  }

  @Test
  void whatOneStateAloneAllowsIsNoAbility() {
    assertThat(program.has("TypedJobState$CanCancel")).isTrue();
    assertThat(program.has("TypedJobState$CanDrain")).isFalse();
  }

  @Test
  void whatIsNotAskedForIsNotThere() {
    assertThat(program.has("BareTransitions")).isTrue();
    assertThat(program.has("BareMachine")).isFalse();
    assertThat(program.has("TypedBare")).isFalse();
    assertThat(program.has("JobStateHooks")).isFalse();
    assertThat(program.has("JobStateGuards")).isFalse();
    assertThat(program.has("SignalEvent")).isFalse();
  }
}
