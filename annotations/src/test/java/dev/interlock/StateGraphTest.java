package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.interlock.testing.Job;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateGraphTest {

  private static final StateGraph<Job> GRAPH = Job.graph();

  /** Enough constants to need more than one word of bits. */
  enum Many {
    A0,
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    A7,
    A8,
    A9,
    B0,
    B1,
    B2,
    B3,
    B4,
    B5,
    B6,
    B7,
    B8,
    B9,
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    D0,
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    D9,
    E0,
    E1,
    E2,
    E3,
    E4,
    E5,
    E6,
    E7,
    E8,
    E9,
    F0,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    G0,
    G1,
    G2,
    G3,
    G4,
    G5,
    G6,
    G7,
    G8,
    G9
  }

  enum None {}

  @Test
  void itTellsWhatItWasBuiltOf() {
    assertThat(GRAPH.type()).isEqualTo(Job.class);
    assertThat(GRAPH.states())
        .containsExactly(Job.QUEUED, Job.RUNNING, Job.STUCK, Job.DONE, Job.FAILED);
    assertThat(GRAPH.initial()).containsExactly(Job.QUEUED);
    assertThat(GRAPH.terminal()).containsExactly(Job.DONE, Job.FAILED);
    assertThat(GRAPH.sentinels()).containsExactly(Job.UNKNOWN);
    assertThat(GRAPH.events()).containsExactly("START", "FINISH", "BEAT", "CANCEL", "RETRY");
    assertThat(GRAPH.actors()).containsExactly("SERVICE", "USER");
    assertThat(GRAPH.arcs()).hasSize(9);
    assertThat(GRAPH.arcs(Job.QUEUED))
        .containsExactly(
            new StateGraph.Arc<>(
                Job.QUEUED,
                Job.RUNNING,
                Optional.of("START"),
                List.of("SERVICE"),
                Optional.empty()),
            new StateGraph.Arc<>(
                Job.QUEUED, Job.FAILED, Optional.of("CANCEL"), List.of("USER"), Optional.empty()));
    assertThat(GRAPH.groups().keySet()).containsExactly("open", "ended");
    assertThat(GRAPH.groups().get("ended")).containsExactly(Job.DONE, Job.FAILED);
    assertThat(GRAPH).hasToString("StateGraph of Job: 5 states, 9 arcs");
  }

  @Test
  void rulesStandByTheirStatesAndAreHeldAgainstNothing() {
    StateGraph.Rule<Job> done =
        new StateGraph.Rule<>(Job.DONE, "onlyFrom", Set.of(Job.STUCK, Job.QUEUED), List.of());
    StateGraph.Rule<Job> running =
        new StateGraph.Rule<>(Job.RUNNING, "onlyBy", Set.of(), List.of("SERVICE"));
    StateGraph<Job> graph =
        StateGraph.builder(Job.class)
            .rule(done)
            .rule(running)
            .arc(Job.RUNNING, Job.DONE)
            .rule(done)
            .build();
    assertThat(graph.rules()).containsExactly(running, done, done);
    assertThat(done.states()).containsExactly(Job.QUEUED, Job.STUCK).isUnmodifiable();
    assertThat(GRAPH.rules()).isEmpty();
  }

  @Test
  void aMachineWithoutStatesIsAGraphToo() {
    assertThat(StateGraph.builder(None.class).build().arcs()).isEmpty();
  }

  @Test
  void equalArcsAreOneAndTheirActorsUnite() {
    StateGraph<Job> graph =
        StateGraph.builder(Job.class)
            .arc(Job.QUEUED, Job.DONE)
            .on("end")
            .by("A")
            .arc(Job.QUEUED, Job.DONE)
            .on("end")
            .by("B", "A")
            .arc(Job.RUNNING, Job.DONE)
            .on("end")
            .by("A")
            .arc(Job.RUNNING, Job.DONE)
            .on("end")
            .build();
    assertThat(graph.arcs(Job.QUEUED))
        .containsExactly(
            new StateGraph.Arc<>(
                Job.QUEUED, Job.DONE, Optional.of("end"), List.of("A", "B"), Optional.empty()));
    assertThat(graph.arcs(Job.RUNNING)).hasSize(1);
    assertThat(graph.arcs(Job.RUNNING).get(0).admits("anyone")).isTrue();
  }

  @Test
  void arcsUnderDifferentGuardsAreDifferent() {
    StateGraph<Job> graph =
        StateGraph.builder(Job.class)
            .arc(Job.QUEUED, Job.DONE)
            .on("end")
            .guard("calm")
            .arc(Job.QUEUED, Job.DONE)
            .on("end")
            .arc(Job.QUEUED, Job.DONE)
            .on("end")
            .guard("calm")
            .build();
    assertThat(graph.arcs(Job.QUEUED))
        .extracting(StateGraph.Arc::guard)
        .containsExactly(Optional.of("calm"), Optional.empty());
  }

  @Test
  void whatAnArcIsCalledFollowsTheArc() {
    StateGraphBuilder<Job> builder = StateGraph.builder(Job.class).on("START");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder.arc(Job.QUEUED, Job.RUNNING))
        .withMessage("on, by and guard speak of the arc before them: there is none");
  }

  @Test
  void neighboursAreWhereArcsLead() {
    assertThat(GRAPH.targets(Job.RUNNING))
        .containsExactly(Job.RUNNING, Job.STUCK, Job.DONE, Job.FAILED);
    assertThat(GRAPH.targets(Job.UNKNOWN)).isEmpty();
    assertThat(GRAPH.sources(Job.FAILED)).containsExactly(Job.QUEUED, Job.RUNNING, Job.STUCK);
    assertThat(GRAPH.sources("CANCEL")).containsExactly(Job.QUEUED, Job.STUCK);
    assertThat(GRAPH.sources("unheard of")).isEmpty();
  }

  @Test
  void theEnumOfTheActorsFixesTheirOrder() {
    StateGraph<Job> graph =
        StateGraph.builder(Job.class)
            .actors(Refusal.Kind.class)
            .arc(Job.QUEUED, Job.DONE)
            .by("GUARD", "somebody")
            .build();
    assertThat(graph.actors()).containsExactly("UNDECLARED", "ACTOR", "GUARD", "START", "somebody");
  }

  @Test
  void whatIsIgnoredIsAnEventWithoutAnArc() {
    assertThat(GRAPH.ignores(Job.QUEUED)).containsExactly("BEAT");
    assertThat(GRAPH.ignores(Job.RUNNING)).isEmpty();
    assertThat(GRAPH.sources("BEAT")).containsExactly(Job.RUNNING);
    assertThat(StateGraph.builder(Job.class).ignores("PING", Job.QUEUED).build().events())
        .containsExactly("PING");
    StateGraphBuilder<Job> both =
        StateGraph.builder(Job.class)
            .arc(Job.QUEUED, Job.DONE)
            .on("PING")
            .ignores("PING", Job.QUEUED);
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("QUEUED ignores PING and has an arc on it");
  }

  @Test
  void aSentinelTakesNoPart() {
    StateGraphBuilder<Job> arc =
        StateGraph.builder(Job.class).sentinel(Job.UNKNOWN).arc(Job.UNKNOWN, Job.QUEUED);
    assertThatIllegalArgumentException()
        .isThrownBy(arc::build)
        .withMessage("an arc from UNKNOWN to QUEUED touches a sentinel");
    StateGraphBuilder<Job> initial =
        StateGraph.builder(Job.class).sentinel(Job.UNKNOWN).initial(Job.UNKNOWN);
    assertThatIllegalArgumentException().isThrownBy(initial::build);
    StateGraphBuilder<Job> member =
        StateGraph.builder(Job.class).sentinel(Job.UNKNOWN).group("odd", Job.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(member::build)
        .withMessage("the sentinel UNKNOWN is initial, terminal or in a group");
    StateGraphBuilder<Job> ignoring =
        StateGraph.builder(Job.class).sentinel(Job.UNKNOWN).ignores("PING", Job.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(ignoring::build)
        .withMessage("the sentinel UNKNOWN ignores an event");
  }

  @Test
  void aStateIsReachableFromItselfOnlyRoundACycle() {
    assertThat(GRAPH.reachable(Job.QUEUED))
        .containsExactly(Job.RUNNING, Job.STUCK, Job.DONE, Job.FAILED);
    assertThat(GRAPH.reachable(Job.RUNNING)).contains(Job.RUNNING);
    assertThat(GRAPH.reachable(Job.DONE)).isEmpty();
  }

  @Test
  void aStateReachesWhatIsReachable() {
    for (Job from : Job.values()) {
      for (Job to : Job.values()) {
        assertThat(GRAPH.isReachable(from, to)).isEqualTo(GRAPH.reachable(from).contains(to));
      }
    }
    assertThat(GRAPH.isReachable(Job.QUEUED, Job.STUCK)).isTrue();
    assertThat(GRAPH.isReachable(Job.QUEUED, Job.QUEUED)).isFalse();
  }

  @Test
  void shortestPathsAreOfArcs() {
    assertThat(GRAPH.shortestPath(Job.QUEUED, Job.DONE).orElseThrow())
        .extracting(StateGraph.Arc::event)
        .containsExactly(Optional.of("START"), Optional.of("FINISH"));
    assertThat(GRAPH.shortestPath(Job.DONE, Job.DONE)).contains(List.of());
    assertThat(GRAPH.shortestPath(Job.RUNNING, Job.RUNNING)).contains(List.of());
    assertThat(GRAPH.shortestPath(Job.DONE, Job.QUEUED)).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // null is the point
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> GRAPH.arcs(null)).withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> GRAPH.shortestPath(Job.DONE, null))
        .withMessage("to");
    assertThatNullPointerException().isThrownBy(() -> StateGraph.builder(null)).withMessage("type");
  }

  /** Random graphs against Floyd and Warshall, who know nothing of queues. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pathsAreAsShortAsTheyCanBe(long seed) {
    Random random = new Random(seed);
    Many[] all = Many.values();
    int[][] distance = new int[all.length][all.length];
    for (int[] row : distance) {
      Arrays.fill(row, 1_000);
    }
    StateGraphBuilder<Many> builder = StateGraph.builder(Many.class);
    for (int arc = 0; arc < 30 + seed * 15; arc++) {
      int from = random.nextInt(all.length);
      int to = random.nextInt(all.length);
      builder.arc(all[from], all[to]);
      distance[from][to] = 1;
    }
    StateGraph<Many> graph = builder.build();
    for (int via = 0; via < all.length; via++) {
      for (int from = 0; from < all.length; from++) {
        for (int to = 0; to < all.length; to++) {
          distance[from][to] =
              Math.min(distance[from][to], distance[from][via] + distance[via][to]);
        }
      }
    }
    for (int from = 0; from < all.length; from++) {
      int[] row = distance[from];
      assertThat(graph.reachable(all[from]))
          .containsExactlyElementsOf(
              IntStream.range(0, all.length)
                  .filter(to -> row[to] < 1_000)
                  .mapToObj(to -> all[to])
                  .toList());
      for (int to = 0; to < all.length; to++) {
        int steps = from == to ? 0 : row[to];
        Optional<List<StateGraph.Arc<Many>>> path = graph.shortestPath(all[from], all[to]);
        assertThat(path.map(List::size).orElse(1_000)).isEqualTo(Math.min(steps, 1_000));
        path.ifPresent(arcs -> assertThat(graph.arcs()).containsAll(arcs));
        Many start = all[from];
        Many end = all[to];
        path.ifPresent(arcs -> assertThat(joined(start, arcs)).isEqualTo(end));
      }
    }
  }

  /** Walks along arcs; returns where they end. */
  private static Many joined(Many start, List<StateGraph.Arc<Many>> arcs) {
    Many state = start;
    for (StateGraph.Arc<Many> arc : arcs) {
      assertThat(arc.from()).isEqualTo(state);
      state = arc.to();
    }
    return state;
  }
}
