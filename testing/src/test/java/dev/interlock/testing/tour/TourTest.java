package dev.interlock.testing.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.StateGraphBuilder;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Outcome;
import dev.interlock.testing.walk.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tours of random machines, which cover everything and are as short as a search finds. */
class TourTest {

  /** Places of random machines. */
  enum Place {
    A,
    B,
    C,
    D,
    E
  }

  private static StateGraph<Place> random(long seed) {
    Random random = new Random(seed);
    StateGraphBuilder<Place> builder = StateGraph.builder(Place.class);
    builder.initial(Place.A);
    if (random.nextBoolean()) {
      builder.initial(Place.values()[random.nextInt(5)]);
    }
    int arcs = 3 + random.nextInt(5);
    for (int arc = 0; arc < arcs; arc++) {
      Place from = Place.values()[random.nextInt(5)];
      Place to = Place.values()[random.nextInt(5)];
      builder.arc(from, to).on("E" + arc);
    }
    return builder.build();
  }

  private static Strides<Place> strides(StateGraph<Place> graph) {
    return Strides.of(Model.of(graph), any -> true, false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everythingIsMetAndNoTourIsShorter(long seed) {
    StateGraph<Place> graph = random(seed);
    Strides<Place> strides = strides(graph);
    List<Walk<Place>> tour = Tour.of(strides);

    Set<Object> met = new HashSet<>();
    int cost = 0;
    for (Walk<Place> walk : tour) {
      cost += 1 + walk.moves().size();
      met.add(walk.start());
      Place state = walk.start();
      for (Move<Place> move : walk.moves()) {
        Outcome<Place> outcome = strides.model().outcome(state, move);
        assertThat(outcome.passes()).isTrue();
        met.add(strides.model().taken(state, move).orElseThrow());
        state = outcome.state();
      }
    }
    assertThat(met)
        .containsAll(graph.initial())
        .containsAll(strides.all().map(Stride::arc).toList());
    assertThat(cost).as(graph.arcs() + " " + tour).isEqualTo(shortest(strides));
  }

  /** Where a tour is, and what it has met, a bit each. */
  private record Standing(Optional<Place> at, int met) {}

  /** By trying all tours, shorter ones first. */
  private static int shortest(Strides<Place> strides) {
    List<Stride<Place>> arcs = strides.all().toList();
    List<Place> roots = strides.roots();
    int all = (1 << (arcs.size() + roots.size())) - 1;
    Standing start = new Standing(Optional.empty(), 0);
    Set<Standing> seen = new HashSet<>(Set.of(start));
    Deque<Standing> open = new ArrayDeque<>(List.of(start));
    for (int cost = 0; ; cost++) {
      Deque<Standing> next = new ArrayDeque<>();
      for (Standing each : open) {
        if (each.met() == all) {
          return cost;
        }
        for (int arc = 0; arc < arcs.size(); arc++) {
          if (each.at().equals(Optional.of(arcs.get(arc).from()))) {
            next.add(new Standing(Optional.of(arcs.get(arc).to()), each.met() | 1 << arc));
          }
        }
        for (int root = 0; root < roots.size(); root++) {
          int bit = 1 << (arcs.size() + root);
          next.add(new Standing(Optional.of(roots.get(root)), each.met() | bit));
        }
      }
      next.removeIf(each -> !seen.add(each));
      open = next;
    }
  }

  /** Where a long way back costs more than another start, and where it doesn't. */
  @Test
  void startsAndMovesAreWeighed() {
    StateGraph<Wide> graph =
        StateGraph.builder(Wide.class)
            .initial(Wide.S00)
            .arc(Wide.S00, Wide.S01)
            .on("A")
            .arc(Wide.S01, Wide.S02)
            .on("A")
            .arc(Wide.S01, Wide.S03)
            .on("B")
            .arc(Wide.S02, Wide.S04)
            .on("A")
            .arc(Wide.S03, Wide.S04)
            .on("A")
            .arc(Wide.S04, Wide.S05)
            .on("A")
            .arc(Wide.S05, Wide.S06)
            .on("A")
            .arc(Wide.S06, Wide.S00)
            .on("A")
            .arc(Wide.S00, Wide.S07)
            .on("B")
            .build();
    List<Walk<Wide>> tour = Tour.of(Strides.of(Model.of(graph), any -> true, false));

    assertThat(tour).hasSize(2);
    assertThat(tour.stream().mapToInt(walk -> walk.moves().size()).sum()).isEqualTo(10);
  }

  @Test
  void aMachineOfManyTransitionsIsToured() {
    StateGraphBuilder<Wide> builder = StateGraph.builder(Wide.class).initial(Wide.S00);
    Wide[] all = Wide.values();
    Random random = new Random(1);
    for (int from = 0; from < all.length; from++) {
      builder.arc(all[from], all[(from + 1) % all.length]).on("NEXT");
      for (int more = 0; more < 20; more++) {
        builder.arc(all[from], all[random.nextInt(all.length)]).on("E" + more);
      }
    }
    StateGraph<Wide> graph = builder.build();
    List<Walk<Wide>> tour = Tour.of(Strides.of(Model.of(graph), any -> true, false));

    int moves = tour.stream().mapToInt(walk -> walk.moves().size()).sum();
    assertThat(moves).isBetween(graph.arcs().size(), graph.arcs().size() * 2);
  }

  /** More states than fit into a search. */
  enum Wide {
    S00,
    S01,
    S02,
    S03,
    S04,
    S05,
    S06,
    S07,
    S08,
    S09,
    S10,
    S11,
    S12,
    S13,
    S14,
    S15,
    S16,
    S17,
    S18,
    S19,
    S20,
    S21,
    S22,
    S23,
    S24,
    S25,
    S26,
    S27,
    S28,
    S29,
    S30,
    S31,
    S32,
    S33,
    S34,
    S35,
    S36,
    S37,
    S38,
    S39
  }

  @Test
  void whatTheDriverDoesntOfferIsToldAndGoneRound() {
    StateGraph<Place> graph =
        StateGraph.builder(Place.class)
            .initial(Place.A)
            .arc(Place.A, Place.B)
            .on("GO")
            .by("X", "Y")
            .arc(Place.B, Place.C)
            .on("ON")
            .guard("open")
            .arc(Place.C, Place.D)
            .on("GO")
            .build();
    Strides<Place> strides =
        Strides.of(
            Model.of(graph),
            move -> !move.actor().equals(Optional.of("Y")) && !move.says("open"),
            false);

    assertThat(Tour.of(strides)).hasToString("[A, on GO by X]");
    assertThat(strides.missed())
        .extracting(Missed::toString)
        .containsExactly(
            "A on GO by Y -> B: the driver doesn't offer it",
            "B on ON given open -> C: the driver offers it to nobody",
            "C on GO by X -> D: no move that the driver offers leads to C");
  }
}
