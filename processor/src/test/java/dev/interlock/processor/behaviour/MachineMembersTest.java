package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.GeneratedTypes.camel;
import static dev.interlock.processor.testing.generated.GeneratedTypes.capitalized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.Program;
import dev.interlock.processor.testing.generated.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine and its views have the members that the graph gives them, and no others. */
class MachineMembersTest {

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
  @ValueSource(
      strings = {
        "JobState",
        "Order",
        "Claim",
        "Signal",
        "One",
        "Outer_Status",
        "Door",
        "Lamp",
        "Safe"
      })
  void areTheseAndNoOthers(String name) {
    String prefix = name.equals("JobState") ? "JOB_STATE_" : "";
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (View view : View.all(types)) {
      Members members = new Members(view, new ArrayList<>());
      members.add();
      assertThat(GeneratedTypes.signatures(view.type()))
          .as("%s", view)
          .isEqualTo(members.all.stream().sorted().toList());
      assertThat(view.type()).isFinal();
      assertThat(view.type().getConstructors()).isEmpty();
    }
  }

  /** The members that a machine or a view should have, as {@code Result name(Parameter, …)}. */
  private record Members(View view, List<String> all) {

    private GeneratedTypes types() {
      return view.types();
    }

    private StateGraph<?> graph() {
      return types().graph();
    }

    private String state() {
      return types().stateType().getSimpleName();
    }

    private String own(String suffix) {
      return types().functions().getSimpleName().replace("Transitions", suffix);
    }

    private List<StateGraph.Arc<?>> arcs() {
      return view.met(graph().arcs().stream());
    }

    private List<StateGraph.Arc<?>> onEvents() {
      return view.met(graph().arcs().stream().filter(arc -> arc.event().isPresent()));
    }

    void add() {
      all.add("String toString()");
      all.add(state() + " state()");
      all.add("boolean isTerminal()");
      boolean machine = view.actor().isEmpty();
      if (machine ? !types().events().isEmpty() : !onEvents().isEmpty()) {
        question("Set events", onEvents());
        question("Optional refusal", onEvents(), own("Event"));
      }
      if (machine || arcs().stream().anyMatch(arc -> arc.event().isEmpty())) {
        question("Optional refusal", arcs(), state());
      }
      for (String each : types().events()) {
        List<StateGraph.Arc<?>> met = view.met(types().on(each));
        if (!met.isEmpty()) {
          move(state() + " " + each, met);
          move("boolean try" + capitalized(each), met);
        }
      }
      for (Enum<?> to : types().states()) {
        if (!view.met(types().unnamed(to)).isEmpty()) {
          String target = types().towards(to);
          move(state() + " t" + target.substring(1), view.met(types().to(to)));
          move("boolean try" + target, view.met(types().to(to)));
        }
      }
      if (machine) {
        addOfMachine();
      }
    }

    private void addOfMachine() {
      String machine = types().machine().getSimpleName();
      String hooks = types().hasHooks() ? own("Hooks") : "";
      boolean one = graph().initial().size() == 1;
      all.add(machine + " at(" + list(state(), hooks) + ")");
      all.add(machine + " initial(" + list(one ? "" : state(), hooks) + ")");
      move(state() + " transitionTo", arcs(), state());
      move("boolean tryTransitionTo", arcs(), state());
      move("boolean tryTransition", arcs(), state(), state());
      move("Moved move", arcs(), state());
      if (!types().events().isEmpty()) {
        move(state() + " fire", onEvents(), own("Event"));
        move("boolean tryFire", onEvents(), own("Event"));
        move("boolean tryFire", onEvents(), state(), own("Event"));
        move("Moved move", onEvents(), own("Event"));
      }
      graph().actors().forEach(actor -> all.add(camel(actor) + " as" + camel(actor) + "()"));
    }

    private void move(String name, List<StateGraph.Arc<?>> met, String... asked) {
      String taken = list(by(met), view.takesGuards(met) ? own("Guards") : "");
      all.add(name + "(" + list(list(asked), taken) + ")");
    }

    /** In up to three strengths: as declared, for an actor, decided. */
    private void question(String name, List<StateGraph.Arc<?>> met, String... asked) {
      Set<String> strengths = new LinkedHashSet<>();
      strengths.add(list(asked));
      strengths.add(list(list(asked), by(met)));
      strengths.add(list(list(asked), by(met), view.takesGuards(met) ? own("Guards") : ""));
      strengths.forEach(taken -> all.add(name + "(" + taken + ")"));
    }

    private String by(List<StateGraph.Arc<?>> met) {
      return view.takesActor(met) ? own("Actor") : "";
    }

    private static String list(String... parts) {
      return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
  }
}
