package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.GeneratedTypes.camel;
import static dev.interlock.processor.testing.generated.GeneratedTypes.capitalized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.Program;
import dev.interlock.processor.testing.generated.View;
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

/**
 * The typed states, the machine and its views have the members that the graph gives them, no
 * others.
 */
class GeneratedMembersTest {

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
  @CsvSource(textBlock = GeneratedTypesAgreeTest.MACHINES)
  void theMachineAndItsViewsHaveTheseMembersAndNoOthers(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (View view : View.all(types)) {
      assertThat(GeneratedTypes.signatures(view.type()))
          .as("%s", view)
          .isEqualTo(members(view).sorted().toList());
      assertThat(view.type()).isFinal();
      assertThat(view.type().getConstructors()).isEmpty();
    }
  }

  private static Stream<String> members(View view) {
    GeneratedTypes types = view.types();
    StateGraph<?> graph = types.graph();
    String state = types.stateType().getSimpleName();
    String guards =
        graph.arcs().stream().anyMatch(GeneratedTypes::isGuarded) ? guardsOf(types) : "";
    String eventGuards =
        graph.arcs().stream()
                .anyMatch(arc -> arc.event().isPresent() && GeneratedTypes.isGuarded(arc))
            ? guardsOf(types)
            : "";
    String event = types.functions().getSimpleName().replace("Transitions", "Event");
    List<String> members = new ArrayList<>();
    members.add(state + " state()");
    members.add("Optional refusal(" + state + ")");
    if (!guards.isEmpty()) {
      members.add("Optional refusal(" + list(state, guards) + ")");
    }
    if (!graph.events().isEmpty()) {
      members.add("Optional refusal(" + event + ")");
      if (!eventGuards.isEmpty()) {
        members.add("Optional refusal(" + list(event, eventGuards) + ")");
      }
    }
    for (String each : graph.events()) {
      if (types.on(each).anyMatch(view::open)) {
        String taken = types.on(each).anyMatch(GeneratedTypes::isGuarded) ? guardsOf(types) : "";
        members.add(state + " " + each + "(" + taken + ")");
        members.add("boolean try" + capitalized(each) + "(" + taken + ")");
      }
    }
    for (Enum<?> to : types.states()) {
      if (types.unnamed(to).anyMatch(view::open)) {
        String target = types.towards(to);
        String taken = types.to(to).anyMatch(GeneratedTypes::isGuarded) ? guardsOf(types) : "";
        members.add(state + " t" + target.substring(1) + "(" + taken + ")");
        members.add("boolean try" + target + "(" + taken + ")");
      }
    }
    if (view.actor().isEmpty()) {
      String machine = types.machine().getSimpleName();
      boolean one = graph.initial().size() == 1;
      members.add("String toString()");
      members.add(machine + " at(" + state + ")");
      members.add(machine + " initial(" + (one ? "" : state) + ")");
      members.add(state + " transitionTo(" + list(state, guards) + ")");
      members.add("boolean tryTransitionTo(" + list(state, guards) + ")");
      if (!graph.events().isEmpty()) {
        members.add(state + " fire(" + list(event, eventGuards) + ")");
        members.add("boolean tryFire(" + list(event, eventGuards) + ")");
      }
      graph.actors().forEach(actor -> members.add(camel(actor) + " as" + camel(actor) + "()"));
    }
    return members.stream();
  }

  @ParameterizedTest
  @CsvSource(textBlock = GeneratedTypesAgreeTest.MACHINES + "Visit, ''")
  void aTypedStateHasTheMovesThatAreLegalThereAndNoOthers(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    StateGraph<?> graph = types.graph();
    for (Enum<?> from : types.states()) {
      List<String> members = new ArrayList<>();
      members.add(types.stateType().getSimpleName() + " state()");
      members.add("String toString()");
      members.add("Object match(Cases)");
      for (String event : graph.events()) {
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

  private static String list(String first, String last) {
    return last.isEmpty() ? first : first + ", " + last;
  }
}
