package dev.interlock.processor;

import static dev.interlock.processor.Faces.camel;
import static dev.interlock.processor.Faces.capitalized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The typed face, the machine and its views have the members that the graph gives them, no others.
 */
class FaceMembersTest {

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
  @CsvSource(textBlock = FacesAgreeTest.MACHINES)
  void theMachineAndItsViewsHaveTheseMembersAndNoOthers(String name, String prefix) {
    Faces faces = new Faces(program, name, prefix);
    for (View view : View.all(faces)) {
      assertThat(Faces.signatures(view.type()))
          .as("%s", view)
          .isEqualTo(members(view).sorted().toList());
      assertThat(view.type()).isFinal();
      assertThat(view.type().getConstructors()).isEmpty();
    }
  }

  private static Stream<String> members(View view) {
    Faces faces = view.faces();
    StateGraph<?> graph = faces.graph();
    String state = faces.stateType().getSimpleName();
    String guards = graph.arcs().stream().anyMatch(Faces::isGuarded) ? guardsOf(faces) : "";
    String eventGuards =
        graph.arcs().stream().anyMatch(arc -> arc.event().isPresent() && Faces.isGuarded(arc))
            ? guardsOf(faces)
            : "";
    String event = faces.functions().getSimpleName().replace("Transitions", "Event");
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
      if (faces.on(each).anyMatch(view::open)) {
        String taken = faces.on(each).anyMatch(Faces::isGuarded) ? guardsOf(faces) : "";
        members.add(state + " " + each + "(" + taken + ")");
        members.add("boolean try" + capitalized(each) + "(" + taken + ")");
      }
    }
    for (Enum<?> to : faces.states()) {
      if (faces.unnamed(to).anyMatch(view::open)) {
        String target = faces.towards(to);
        String taken = faces.to(to).anyMatch(Faces::isGuarded) ? guardsOf(faces) : "";
        members.add(state + " t" + target.substring(1) + "(" + taken + ")");
        members.add("boolean try" + target + "(" + taken + ")");
      }
    }
    if (view.actor().isEmpty()) {
      String machine = faces.machine().getSimpleName();
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
  @CsvSource(textBlock = FacesAgreeTest.MACHINES)
  void aTypedStateHasTheMovesThatAreLegalThereAndNoOthers(String name, String prefix) {
    Faces faces = new Faces(program, name, prefix);
    StateGraph<?> graph = faces.graph();
    for (Enum<?> from : faces.states()) {
      List<String> members = new ArrayList<>();
      members.add(faces.stateType().getSimpleName() + " state()");
      members.add("String toString()");
      members.add("Object match(Cases)");
      for (String event : graph.events()) {
        List<String> targets =
            faces
                .on(event)
                .filter(arc -> arc.from() == from)
                .map(arc -> faces.typed(arc.to()).getClass().getSimpleName())
                .distinct()
                .toList();
        if (!targets.isEmpty()) {
          String next = targets.size() == 1 ? targets.get(0) : faces.typed().getSimpleName();
          String taken = faces.on(event).anyMatch(Faces::isGuarded) ? guardsOf(faces) : "";
          members.add(next + " " + event + "(" + taken + ")");
        }
      }
      for (Enum<?> to : faces.states()) {
        if (faces.unnamed(to).anyMatch(arc -> arc.from() == from)) {
          String taken = faces.to(to).anyMatch(Faces::isGuarded) ? guardsOf(faces) : "";
          String next = faces.typed(to).getClass().getSimpleName();
          members.add(next + " t" + faces.towards(to).substring(1) + "(" + taken + ")");
        }
      }
      Class<?> type = faces.typed(from).getClass();
      assertThat(Faces.signatures(type))
          .as("%s", from)
          .isEqualTo(members.stream().sorted().toList());
      assertThat(type.getSimpleName()).isEqualTo(camel(faces.label(from)));
      assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
      assertThat(type.getConstructors()).isEmpty();
      assertThat(type.getDeclaredFields()).isEmpty();
    }
  }

  private static String guardsOf(Faces faces) {
    return faces.guardsType().getSimpleName();
  }

  private static String list(String first, String last) {
    return last.isEmpty() ? first : first + ", " + last;
  }
}
