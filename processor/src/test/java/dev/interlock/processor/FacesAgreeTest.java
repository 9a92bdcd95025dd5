package dev.interlock.processor;

import static dev.interlock.processor.Faces.camel;
import static dev.interlock.processor.Faces.capitalized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.processor.Faces.Outcome;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The typed face, the machine and its views say the same as the functions, from every state, for
 * every actor and for every answer of the guards; and they have exactly the members that the graph
 * gives them. What is right is worked out here once more, from the graph's arcs.
 */
class FacesAgreeTest {

  private static final String MACHINES =
      """
      JobState,     JOB_STATE_
      Order,        ''
      Claim,        ''
      Signal,       ''
      One,          ''
      Outer_Status, ''
      """;

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

  /** A machine from whose members one asks: itself, or the view of an actor. */
  private record View(Faces faces, Optional<String> actor) {

    Class<?> type() {
      return actor.isPresent()
          ? program.type(faces.machine().getSimpleName() + "$" + camel(actor.get()))
          : faces.machine();
    }

    Object of(Object machine) {
      return actor
          .flatMap(
              name ->
                  Faces.call(faces.machine(), Optional.of(machine), "as" + camel(name)).result())
          .orElse(machine);
    }

    boolean open(StateGraph.Arc<?> arc) {
      return actor.map(arc::admits).orElse(true);
    }
  }

  private static List<View> views(Faces faces) {
    List<View> views = new ArrayList<>();
    views.add(new View(faces, Optional.empty()));
    faces.graph().actors().forEach(actor -> views.add(new View(faces, Optional.of(actor))));
    return views;
  }

  // --- what there is -----------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(textBlock = MACHINES)
  void theMachineAndItsViewsHaveTheseMembersAndNoOthers(String name, String prefix) {
    Faces faces = new Faces(program, name, prefix);
    for (View view : views(faces)) {
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
    String guards =
        graph.arcs().stream().anyMatch(FacesAgreeTest::isGuarded) ? guardsOf(faces) : "";
    String eventGuards =
        graph.arcs().stream().anyMatch(arc -> arc.event().isPresent() && isGuarded(arc))
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
      if (on(graph, each).anyMatch(view::open)) {
        String taken = on(graph, each).anyMatch(FacesAgreeTest::isGuarded) ? guardsOf(faces) : "";
        members.add(state + " " + each + "(" + taken + ")");
        members.add("boolean try" + capitalized(each) + "(" + taken + ")");
      }
    }
    for (Enum<?> to : faces.states()) {
      if (unnamed(graph, to).anyMatch(view::open)) {
        String target = faces.towards(to);
        String taken = to(graph, to).anyMatch(FacesAgreeTest::isGuarded) ? guardsOf(faces) : "";
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
  @CsvSource(textBlock = MACHINES)
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
            on(graph, event)
                .filter(arc -> arc.from() == from)
                .map(arc -> faces.typed(arc.to()).getClass().getSimpleName())
                .distinct()
                .toList();
        if (!targets.isEmpty()) {
          String next = targets.size() == 1 ? targets.get(0) : faces.typed().getSimpleName();
          String taken =
              on(graph, event).anyMatch(FacesAgreeTest::isGuarded) ? guardsOf(faces) : "";
          members.add(next + " " + event + "(" + taken + ")");
        }
      }
      for (Enum<?> to : faces.states()) {
        if (unnamed(graph, to).anyMatch(arc -> arc.from() == from)) {
          String taken = to(graph, to).anyMatch(FacesAgreeTest::isGuarded) ? guardsOf(faces) : "";
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

  // --- what it does ------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(textBlock = MACHINES)
  void eventsLeadTheSameWayEverywhere(String name, String prefix) {
    Faces faces = new Faces(program, name, prefix);
    for (View view : views(faces)) {
      for (Set<String> yes : faces.answers()) {
        for (Enum<?> from : faces.states()) {
          for (String event : faces.graph().events()) {
            checkEvent(view, yes, from, event);
          }
        }
      }
    }
  }

  private static void checkEvent(View view, Set<String> yes, Enum<?> from, String event) {
    Faces faces = view.faces();
    StateGraph<?> graph = faces.graph();
    Enum<?> constant = faces.event(event);
    Object[] guards = given(faces, yes, on(graph, event).anyMatch(FacesAgreeTest::isGuarded));
    boolean anyGuarded =
        graph.arcs().stream().anyMatch(arc -> arc.event().isPresent() && isGuarded(arc));
    Object[] allGuards = given(faces, yes, anyGuarded);
    Object[] by = view.actor().<Object[]>map(a -> new Object[] {faces.actor(a)}).orElse(none());

    Optional<Enum<?>> target = target(view, yes, from, on(graph, event));
    Optional<Refusal<?>> refusal = refusal(faces, args(one(from), one(constant), by, allGuards));
    assertThat(refusal.isEmpty()).as("%s %s %s", from, event, yes).isEqualTo(target.isPresent());
    Outcome expected = outcome(target, refusal);
    assertThat(
            Faces.call(
                faces.functions(),
                Optional.empty(),
                "next",
                args(one(from), one(constant), by, allGuards)))
        .isEqualTo(expected);

    Object mine = view.of(faces.at(from));
    Optional<Object> explained =
        Faces.call(view.type(), Optional.of(mine), "refusal", args(one(constant), allGuards))
            .result();
    assertThat(explained).contains(refusal);
    if (on(graph, event).anyMatch(view::open)) {
      check(view, from, event, "try" + capitalized(event), expected, guards);
    }
    if (view.actor().isEmpty()) {
      check(view, from, "fire", "tryFire", expected, args(one(constant), allGuards));
      if (on(graph, event).anyMatch(arc -> arc.from() == from)) {
        checkTyped(faces, from, event, expected, guards);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = MACHINES)
  void statesAreReachedTheSameWayEverywhere(String name, String prefix) {
    Faces faces = new Faces(program, name, prefix);
    for (View view : views(faces)) {
      for (Set<String> yes : faces.answers()) {
        for (Enum<?> from : faces.states()) {
          for (Enum<?> to : faces.states()) {
            checkTarget(view, yes, from, to);
          }
        }
      }
    }
  }

  private static void checkTarget(View view, Set<String> yes, Enum<?> from, Enum<?> to) {
    Faces faces = view.faces();
    StateGraph<?> graph = faces.graph();
    Object[] guards = given(faces, yes, to(graph, to).anyMatch(FacesAgreeTest::isGuarded));
    Object[] allGuards =
        given(faces, yes, graph.arcs().stream().anyMatch(FacesAgreeTest::isGuarded));
    Object[] by = view.actor().<Object[]>map(a -> new Object[] {faces.actor(a)}).orElse(none());

    Optional<Enum<?>> target = target(view, yes, from, to(graph, to));
    Optional<Refusal<?>> refusal = refusal(faces, args(one(from), one(to), by, allGuards));
    assertThat(refusal.isEmpty()).as("%s %s %s", from, to, yes).isEqualTo(target.isPresent());
    Outcome expected = outcome(target, refusal);
    assertThat(
            Faces.call(
                faces.functions(),
                Optional.empty(),
                "transition",
                args(one(from), one(to), by, allGuards)))
        .isEqualTo(expected);

    Object mine = view.of(faces.at(from));
    Optional<Object> explained =
        Faces.call(view.type(), Optional.of(mine), "refusal", args(one(to), allGuards)).result();
    assertThat(explained).contains(refusal);
    if (view.actor().isEmpty()) {
      check(view, from, "transitionTo", "tryTransitionTo", expected, args(one(to), allGuards));
    }
    String pascal = faces.towards(to);
    if (unnamed(graph, to).anyMatch(view::open)) {
      check(view, from, "t" + pascal.substring(1), "try" + pascal, expected, guards);
    }
    if (view.actor().isEmpty() && unnamed(graph, to).anyMatch(arc -> arc.from() == from)) {
      checkTyped(faces, from, "t" + pascal.substring(1), expected, guards);
    }
  }

  /** A move in the form that throws and in the one that answers, each from a fresh machine. */
  private static void check(
      View view, Enum<?> from, String name, String attempt, Outcome expected, Object... arguments) {
    Object machine = view.faces().at(from);
    Object state = expected.result().orElse(from);
    Outcome made = Faces.call(view.type(), Optional.of(view.of(machine)), name, arguments);
    assertThat(made).as("%s %s", from, name).isEqualTo(expected);
    assertThat(stateOf(view, machine)).isEqualTo(state);

    machine = view.faces().at(from);
    Outcome tried = Faces.call(view.type(), Optional.of(view.of(machine)), attempt, arguments);
    assertThat(tried)
        .as("%s %s", from, attempt)
        .isEqualTo(Outcome.of(expected.result().isPresent()));
    assertThat(stateOf(view, machine)).isEqualTo(state);
  }

  private static Object stateOf(View view, Object machine) {
    Object own =
        Faces.call(view.faces().machine(), Optional.of(machine), "state").result().orElseThrow();
    assertThat(Faces.call(view.type(), Optional.of(view.of(machine)), "state"))
        .isEqualTo(Outcome.of(own));
    return own;
  }

  private static void checkTyped(
      Faces faces, Enum<?> from, String move, Outcome expected, Object... arguments) {
    Object typed = faces.typed(from);
    Outcome made = Faces.call(typed.getClass(), Optional.of(typed), move, arguments);
    assertThat(made.refusal()).isEqualTo(expected.refusal());
    assertThat(made.result())
        .isEqualTo(expected.result().map(state -> faces.typed((Enum<?>) state)));
  }

  // --- what is right -----------------------------------------------------------------------------

  /** Returns where the first arc that is open leads; an arc without a guard is the last. */
  private static Optional<Enum<?>> target(
      View view, Set<String> yes, Enum<?> from, Stream<? extends StateGraph.Arc<?>> arcs) {
    List<? extends StateGraph.Arc<?>> open =
        arcs.filter(arc -> arc.from() == from).filter(view::open).toList();
    Stream<StateGraph.Arc<?>> guarded =
        open.stream().filter(arc -> arc.guard().filter(yes::contains).isPresent()).map(arc -> arc);
    Stream<StateGraph.Arc<?>> rest =
        open.stream().filter(arc -> arc.guard().isEmpty()).map(arc -> arc);
    return Stream.concat(guarded, rest).findFirst().map(StateGraph.Arc::to);
  }

  private static Optional<Refusal<?>> refusal(Faces faces, Object... arguments) {
    Object refusal =
        Faces.call(faces.functions(), Optional.empty(), "refusal", arguments)
            .result()
            .orElseThrow();
    return ((Optional<?>) refusal).map(each -> (Refusal<?>) each);
  }

  private static Outcome outcome(Optional<Enum<?>> target, Optional<Refusal<?>> refusal) {
    return refusal.map(Outcome::refused).orElseGet(() -> Outcome.of(target.orElseThrow()));
  }

  private static Stream<? extends StateGraph.Arc<?>> on(StateGraph<?> graph, String event) {
    return graph.arcs().stream().filter(arc -> arc.event().filter(event::equals).isPresent());
  }

  private static Stream<? extends StateGraph.Arc<?>> to(StateGraph<?> graph, Enum<?> to) {
    return graph.arcs().stream().filter(arc -> arc.to() == to);
  }

  private static Stream<? extends StateGraph.Arc<?>> unnamed(StateGraph<?> graph, Enum<?> to) {
    return to(graph, to).filter(arc -> arc.event().isEmpty());
  }

  private static boolean isGuarded(StateGraph.Arc<?> arc) {
    return arc.guard().isPresent();
  }

  // --- arguments ---------------------------------------------------------------------------------

  private static String guardsOf(Faces faces) {
    return faces.guardsType().getSimpleName();
  }

  private static String list(String first, String last) {
    return last.isEmpty() ? first : first + ", " + last;
  }

  private static Object[] given(Faces faces, Set<String> yes, boolean guarded) {
    return guarded ? one(faces.guards(yes)) : none();
  }

  private static Object[] one(Object argument) {
    return new Object[] {argument};
  }

  private static Object[] none() {
    return new Object[0];
  }

  private static Object[] args(Object[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toArray();
  }
}
