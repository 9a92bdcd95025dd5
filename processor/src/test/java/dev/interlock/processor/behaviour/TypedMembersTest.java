package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.GeneratedTypes.camel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.Program;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The typed states have the members that the graph gives them, no others. */
class TypedMembersTest {

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

  @ParameterizedTest
  @CsvSource(textBlock = TypedStatesAgreeTest.MACHINES + "Visit, ''")
  void aTypedStateHasTheMovesThatAreLegalThereAndNoOthers(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (Enum<?> from : types.states()) {
      List<String> members = new ArrayList<>();
      members.add(types.stateType().getSimpleName() + " state()");
      members.add("String toString()");
      members.add("Object match(Cases)");
      for (String event : types.events()) {
        List<String> targets =
            types
                .on(event)
                .filter(arc -> arc.from() == from)
                .map(arc -> types.typed(arc.to()).getClass().getSimpleName())
                .distinct()
                .toList();
        if (!targets.isEmpty()) {
          String next = targets.size() == 1 ? targets.get(0) : types.typed().getSimpleName();
          String taken = taken(types, from, types.on(event));
          members.add(next + " " + event + "(" + taken + ")");
          String everywhere = takenEverywhere(types, event);
          if (!everywhere.isEmpty() && !everywhere.equals(taken)) {
            members.add(next + " " + event + "(" + everywhere + ")");
          }
        }
      }
      for (Enum<?> to : types.states()) {
        if (types.unnamed(to).anyMatch(arc -> arc.from() == from)) {
          String taken = taken(types, from, types.to(to));
          String next = types.typed(to).getClass().getSimpleName();
          members.add(next + " t" + types.towards(to).substring(1) + "(" + taken + ")");
        }
      }
      Class<?> type = types.typed(from).getClass();
      assertThat(GeneratedTypes.signatures(type))
          .as("%s", from)
          .isEqualTo(members.stream().sorted().toList());
      assertThat(type.getSimpleName()).isEqualTo(camel(types.label(from)));
      assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
      assertThat(type.getConstructors()).isEmpty();
      assertThat(type.getDeclaredFields()).isEmpty();
    }
  }

  /** What the state's own arcs depend on, and nothing that other states' arcs do. */
  private static String taken(
      GeneratedTypes types, Enum<?> from, Stream<? extends StateGraph.Arc<?>> arcs) {
    List<? extends StateGraph.Arc<?>> own = arcs.filter(arc -> arc.from() == from).toList();
    List<String> taken = new ArrayList<>();
    if (own.stream().anyMatch(arc -> !arc.actors().isEmpty())) {
      List<String> all = actors(types);
      taken.add(
          actorType(
              all,
              all.stream()
                  .filter(actor -> own.stream().anyMatch(arc -> arc.admits(actor)))
                  .toList()));
    }
    if (own.stream().anyMatch(GeneratedTypes::isGuarded)) {
      taken.add(guardsOf(types));
    }
    return String.join(", ", taken);
  }

  /** What each state takes that allows an event; nothing if it takes no actor, or not all do. */
  private static String takenEverywhere(GeneratedTypes types, String event) {
    Map<Object, List<StateGraph.Arc<?>>> bySource =
        types
            .on(event)
            .<StateGraph.Arc<?>>map(arc -> arc)
            .collect(Collectors.groupingBy(StateGraph.Arc::from));
    boolean named =
        bySource.values().stream()
            .allMatch(own -> own.stream().anyMatch(arc -> !arc.actors().isEmpty()));
    List<Boolean> guarded =
        bySource.values().stream()
            .map(own -> own.stream().anyMatch(GeneratedTypes::isGuarded))
            .distinct()
            .toList();
    if (bySource.size() < 2 || !named || guarded.size() > 1) {
      return "";
    }
    List<String> all = actors(types);
    List<String> some =
        all.stream()
            .filter(
                actor ->
                    bySource.values().stream()
                        .allMatch(own -> own.stream().anyMatch(arc -> arc.admits(actor))))
            .toList();
    return some.isEmpty()
        ? ""
        : actorType(all, some) + (guarded.get(0) ? ", " + guardsOf(types) : "");
  }

  private static List<String> actors(GeneratedTypes types) {
    return Arrays.stream(types.actorType().getEnumConstants()).map(Object::toString).toList();
  }

  private static String actorType(List<String> all, List<String> some) {
    if (some.size() > 1 && some.size() == all.size()) {
      return "Actor";
    }
    List<String> others = all.stream().filter(each -> !some.contains(each)).toList();
    return some.size() > 3
        ? "AllBut" + others.stream().map(GeneratedTypes::camel).collect(Collectors.joining("And"))
        : some.stream().map(GeneratedTypes::camel).collect(Collectors.joining("Or"));
  }

  private static String guardsOf(GeneratedTypes types) {
    return types.guardsType().getSimpleName();
  }
}
