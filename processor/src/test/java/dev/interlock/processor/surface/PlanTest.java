package dev.interlock.processor.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.compiler.MachineCollector;
import dev.interlock.processor.testing.corpus.Corpus;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Users see of the generated classes what the plan says, and nothing else. */
class PlanTest {

  private static final Path SHAPES = Path.of("src/test/resources/corpus/sound/shapes");
  private static final Path MACHINES = Path.of("src/test/resources/programs/machines");

  /** An actor as a type. Which, is for other tests to say. */
  private static final String AN_ACTOR = "an actor";

  @TempDir private Path out;

  @TestFactory
  Stream<DynamicTest> everyMemberIsPlannedAndEveryPlannedMemberIsThere() throws IOException {
    return Stream.concat(Corpus.cases(SHAPES).stream(), Corpus.cases(MACHINES).stream())
        .filter(each -> each.library().isEmpty())
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private void check(Corpus.Case each) throws Exception {
    Compiled compiled =
        Compiler.JAVAC.compile(Files.createTempDirectory(out, "classes"), each.sources());
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    MachineCollector collector = new MachineCollector();
    Compiler.JAVAC.compile(
        Files.createTempDirectory(out, "plan"), each.sources(), collector, "-proc:only");
    assertThat(collector.machines()).isNotEmpty();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {compiled.out().toUri().toURL()})) {
      Set<String> planned = new TreeSet<>();
      for (Machine machine : collector.machines()) {
        if (!machine.declaration().isGenerated()) {
          continue;
        }
        String prefix = prefix(machine.carrier());
        for (TypePlan plan : Surface.of(machine).types()) {
          planned.add(prefix + plan.name());
          check(plan, classes.loadClass(prefix + plan.name()), machine);
        }
      }
      assertThat(generated(compiled)).isEqualTo(planned);
    }
  }

  private static String prefix(EnumName name) {
    return name.packageName().isEmpty() ? "" : name.packageName() + ".";
  }

  private static Set<String> generated(Compiled compiled) {
    return compiled.generated().keySet().stream()
        .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void check(TypePlan plan, Class<?> type, Machine machine) {
    assertThat(members(type)).as(type.getName()).isEqualTo(members(plan, machine));
    for (TypePlan within : plan.types()) {
      Class<?> nested =
          Arrays.stream(type.getDeclaredClasses())
              .filter(each -> each.getSimpleName().equals(within.name()))
              .findFirst()
              .orElseThrow();
      check(within, nested, machine);
    }
  }

  private static Set<String> members(TypePlan plan, Machine machine) {
    Set<String> members = new TreeSet<>();
    plan.methods().forEach(each -> members.add(text(each, machine)));
    plan.constants().forEach(each -> members.add(each.name()));
    plan.types().forEach(each -> members.add("type " + each.name()));
    return members;
  }

  private static String text(MethodPlan plan, Machine machine) {
    TypeNames names = TypeNames.of(machine.carrier());
    return plan.parameters().stream()
        .map(
            each ->
                switch (each) {
                  case FROM, TO -> machine.subject().name().simpleName();
                  // A case takes the state as its type.
                  case STATE ->
                      plan.role() == MethodRole.Single.CASE
                          ? Names.stateType(
                              machine.namespace().find(plan.cause().name()).orElseThrow(), machine)
                          : machine.subject().name().simpleName();
                  case EVENT -> names.event();
                  case NAME -> String.class.getSimpleName();
                  case MAYBE_EVENT, MAYBE_BY -> Optional.class.getSimpleName();
                  case BY ->
                      plan.role() instanceof MethodRole.OfTyped
                          ? AN_ACTOR
                          : machine
                              .declaration()
                              .namedActors()
                              .map(given -> given.name().simpleName())
                              .orElse(names.actor());
                  case GUARDS -> names.guards();
                  case CASES -> "Cases";
                  case HOOKS -> names.hooks();
                })
        .collect(Collectors.joining(", ", plan.name() + "(", ")"));
  }

  private static Set<String> members(Class<?> type) {
    Set<String> members = new TreeSet<>();
    Arrays.stream(type.getDeclaredMethods())
        .filter(each -> isSeen(each.getModifiers()) && !each.isSynthetic())
        .filter(each -> !isOfEveryEnum(each))
        .map(PlanTest::text)
        .forEach(members::add);
    Arrays.stream(type.getDeclaredFields())
        .filter(each -> isSeen(each.getModifiers()) && !each.isSynthetic())
        .map(Field::getName)
        .forEach(members::add);
    Arrays.stream(type.getDeclaredConstructors())
        .filter(each -> isSeen(each.getModifiers()))
        .map(Constructor::toString)
        .forEach(members::add);
    Arrays.stream(type.getDeclaredClasses())
        // The mixin and the machine see one more of the functions.
        .filter(each -> Modifier.isPublic(each.getModifiers()))
        .map(each -> "type " + each.getSimpleName())
        .forEach(members::add);
    return members;
  }

  private static boolean isSeen(int modifiers) {
    return !Modifier.isPrivate(modifiers);
  }

  private static boolean isOfEveryEnum(Method method) {
    return method.getDeclaringClass().isEnum()
        && List.of("values", "valueOf").contains(method.getName());
  }

  private static String text(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(each -> GeneratedTypes.isActorType(each) ? AN_ACTOR : each.getSimpleName())
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
