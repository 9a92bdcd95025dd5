package dev.interlock.tools.render.scxml;

import static dev.interlock.tools.testing.GeneratedFunctions.given;
import static dev.interlock.tools.testing.GeneratedFunctions.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.render.scxml.Interpreter.Outcome;
import dev.interlock.tools.testing.Circumstance;
import dev.interlock.tools.testing.GeneratedFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.scxml.model.ModelException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Apache Commons SCXML answers as the generated code does, on every path of four transitions: in
 * each state on the way, each event for each actor and outcome of the guards. What is refused
 * leaves the state as it is; where the paths stay few, they go on from there, too.
 */
class ScxmlExecutionTest {

  private static final int LENGTH = 4;

  private static final boolean FULL = Boolean.getBoolean("interlock.full");

  /** Machines with more paths of transitions are left out. */
  private static final long MANY = FULL ? 20_000 : 200;

  /** Where there are more paths of events, refused or not, what is refused is no step of a path. */
  private static final long MANY_WITH_REFUSED = FULL ? 250_000 : 300;

  @TestFactory
  Stream<DynamicTest> answersAsTheFunctionsDo() {
    Conditions conditions = new Conditions();
    return machines().stream()
        .map(
            machine ->
                DynamicTest.dynamicTest(
                    machine.toString(), () -> new Walk(machine, conditions).walkAll()));
  }

  private static List<GeneratedFunctions> machines() {
    return GeneratedFunctions.all().stream()
        .filter(machine -> FULL || isTelling(machine.lifecycle()))
        .filter(machine -> paths(machine.lifecycle()) <= MANY)
        .toList();
  }

  /** Whether there is more to a lifecycle than events that anyone may fire. */
  private static boolean isTelling(Lifecycle lifecycle) {
    return !lifecycle.groups().isEmpty()
        || lifecycle.states().stream().filter(State::initial).count() > 1
        || lifecycle.states().stream().anyMatch(state -> !state.ignores().isEmpty())
        || lifecycle.arcs().stream()
            .anyMatch(
                arc -> arc.event().isEmpty() || arc.guard().isPresent() || !arc.actors().isEmpty());
  }

  /** How many paths there are, of what every actor may make and each outcome lets pass. */
  private static long paths(Lifecycle lifecycle) {
    Map<String, Long> ends = new HashMap<>();
    for (State state : lifecycle.states()) {
      ends.put(state.name(), state.initial() ? 1L : 0L);
    }
    List<Circumstance> circumstances = Circumstance.ofMove(lifecycle, lifecycle.arcs());
    for (int step = 0; step < LENGTH; step++) {
      Map<String, Long> next = new HashMap<>();
      for (Arc arc : lifecycle.arcs()) {
        long ways = circumstances.stream().filter(each -> passes(arc, each)).count();
        next.merge(arc.to(), ends.getOrDefault(arc.from(), 0L) * ways, Long::sum);
      }
      ends = next;
    }
    return ends.values().stream().mapToLong(each -> each).sum();
  }

  private static boolean passes(Arc arc, Circumstance circumstance) {
    return circumstance.actor().stream().allMatch(arc::admits)
        && circumstance.guards().stream()
            .allMatch(yes -> arc.guard().stream().allMatch(yes::contains));
  }

  @Test
  void machinesOfEveryKindAreAmongThem() {
    List<Lifecycle> tried = machines().stream().map(GeneratedFunctions::lifecycle).toList();
    assertThat(tried)
        .hasSizeGreaterThan(60)
        .anyMatch(each -> each.simpleName().equals("JobState"))
        .anyMatch(each -> each.states().stream().filter(State::initial).count() > 1)
        .anyMatch(each -> each.arcs().stream().anyMatch(arc -> arc.event().isEmpty()))
        .anyMatch(each -> each.states().stream().anyMatch(state -> !state.ignores().isEmpty()));
    assertThat(tried.stream().filter(each -> !Circumstance.guards(each).isEmpty()))
        .hasSizeGreaterThan(15);
    assertThat(tried.stream().filter(each -> !each.actors().isEmpty())).hasSizeGreaterThan(25);
    assertThat(tried.stream().filter(each -> !each.groups().isEmpty())).hasSizeGreaterThan(10);
  }

  /** Something that can happen: an event, or a transition that is known by its target. */
  private record Input(Optional<String> event, String target, Circumstance circumstance) {}

  /** What the generated code says to it. */
  private record Answer(Outcome outcome, String state) {}

  /** The walk over one machine. */
  private static final class Walk {

    private final GeneratedFunctions machine;
    private final Lifecycle lifecycle;
    private final ScxmlNames names;
    private final List<String> guards;
    private final List<Input> inputs = new ArrayList<>();
    private final Interpreter interpreter;
    private final boolean withRefused;

    Walk(GeneratedFunctions machine, Conditions conditions) throws Exception {
      this.machine = machine;
      this.lifecycle = machine.lifecycle();
      this.names = new ScxmlNames(lifecycle);
      this.guards = Circumstance.guards(lifecycle);
      this.interpreter = new Interpreter(Scxml.render(lifecycle), conditions);
      List<Arc> named = lifecycle.arcs().stream().filter(arc -> arc.event().isPresent()).toList();
      for (String event : lifecycle.events()) {
        for (Circumstance each : Circumstance.ofMove(lifecycle, named)) {
          inputs.add(new Input(Optional.of(event), "", each));
        }
      }
      Set<String> byTarget =
          lifecycle.arcs().stream()
              .filter(arc -> arc.event().isEmpty())
              .map(Arc::to)
              .collect(Collectors.toSet());
      for (String target : byTarget) {
        for (Circumstance each : Circumstance.ofMove(lifecycle, lifecycle.arcs())) {
          inputs.add(new Input(Optional.empty(), target, each));
        }
      }
      this.withRefused = Math.pow(inputs.size(), LENGTH) <= MANY_WITH_REFUSED;
    }

    void walkAll() throws ModelException {
      for (State state : lifecycle.states()) {
        if (state.initial()) {
          walk(state.name(), List.of(), state.name());
        }
      }
    }

    private void walk(String start, List<Input> path, String state) throws ModelException {
      go(start, path);
      assertThat(interpreter.state()).as("after %s", path).isEqualTo(names.state(state));
      List<Input> further = new ArrayList<>();
      for (Input input : inputs) {
        Answer expected = answer(state, input);
        if (expected.outcome() == Outcome.MADE) {
          further.add(input);
        } else {
          check(path, state, input, expected);
          if (withRefused && path.size() + 1 < LENGTH) {
            further.add(input);
          }
        }
      }
      for (Input input : further) {
        go(start, path);
        Answer expected = answer(state, input);
        check(path, state, input, expected);
        if (path.size() + 1 < LENGTH) {
          List<Input> longer = new ArrayList<>(path);
          longer.add(input);
          walk(start, longer, expected.state());
        }
      }
    }

    private void go(String start, List<Input> path) throws ModelException {
      interpreter.start();
      if (lifecycle.states().stream().filter(State::initial).count() > 1) {
        interpreter.send(
            names.start(start), new Circumstance(Optional.empty(), Optional.empty()), guards);
      }
      for (Input input : path) {
        interpreter.send(event(input), input.circumstance(), guards);
      }
    }

    private String event(Input input) {
      return input.event().map(ScxmlNames::id).orElseGet(() -> names.to(input.target()));
    }

    private void check(List<Input> path, String state, Input input, Answer expected)
        throws ModelException {
      boolean ended = interpreter.hasEnded();
      Outcome outcome = interpreter.send(event(input), input.circumstance(), guards);
      // What has ended discards all events, those that it would ignore as well.
      Outcome told =
          ended && expected.outcome() == Outcome.IGNORED ? Outcome.REFUSED : expected.outcome();
      assertThat(new Answer(outcome, interpreter.state()))
          .as("%s in %s after %s", input, state, path)
          .isEqualTo(new Answer(told, names.state(expected.state())));
    }

    private Answer answer(String state, Input input) {
      Circumstance circumstance = input.circumstance();
      if (input.event().isEmpty()) {
        boolean passes =
            machine.is(
                "canTransition",
                given(
                    List.of(value(state), value(input.target())),
                    circumstance.actor(),
                    circumstance.guards()));
        return passes
            ? new Answer(Outcome.MADE, input.target())
            : new Answer(Outcome.REFUSED, state);
      }
      List<GeneratedFunctions.Given> asked =
          List.of(value(state), GeneratedFunctions.event(input.event().get()));
      Optional<String> next =
          machine.move("next", given(asked, circumstance.actor(), circumstance.guards()));
      boolean ignores = machine.has("ignores", asked) && machine.is("ignores", asked);
      return ignores
          ? new Answer(Outcome.IGNORED, state)
          : next.map(to -> new Answer(Outcome.MADE, to)).orElse(new Answer(Outcome.REFUSED, state));
    }
  }
}
