package dev.interlock.testing.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.StateGraphBuilder;
import dev.interlock.testing.walk.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All simple ways to an end, and bounds. */
class WaysTest {

  /** Places of random machines. */
  enum Place {
    A,
    B,
    C,
    D,
    E,
    F
  }

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  private static StateGraph<Place> random(long seed) {
    Random random = new Random(seed);
    StateGraphBuilder<Place> builder =
        StateGraph.builder(Place.class).initial(Place.A).terminal(Place.E, Place.F);
    if (random.nextBoolean()) {
      builder.initial(Place.B);
    }
    for (Place from : List.of(Place.A, Place.B, Place.C, Place.D)) {
      for (Place to : Place.values()) {
        if (random.nextInt(3) > 0) {
          builder.arc(from, to).on(to.name());
        }
      }
    }
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thereAreAllOfThemAndNoOther(long seed) {
    StateGraph<Place> graph = random(seed);
    Set<String> all = new TreeSet<>();
    for (Place initial : graph.initial()) {
      collect(graph, new ArrayList<>(List.of(initial)), all);
    }
    Strides<Place> strides = Strides.of(Model.of(graph), any -> true, false);
    Ways<Place> ways = Ways.of(strides, 1000, 6);

    assertThat(new TreeSet<>(ways.walks().stream().map(Object::toString).toList())).isEqualTo(all);
    assertThat(ways.walks()).hasSize(all.size());
    assertThat(ways.cut()).isFalse();

    Ways<Place> few = Ways.of(strides, 2, 6);
    assertThat(few.walks()).isEqualTo(ways.walks().subList(0, Math.min(2, all.size())));
    assertThat(few.cut()).isEqualTo(all.size() > 2);

    Ways<Place> brief = Ways.of(strides, 1000, 2);
    assertThat(brief.walks())
        .isEqualTo(ways.walks().stream().filter(walk -> walk.moves().size() <= 2).toList());
    assertThat(brief.cut()).isEqualTo(brief.walks().size() < all.size());
  }

  /** By following every path. */
  private static void collect(StateGraph<Place> graph, List<Place> path, Set<String> all) {
    Place last = path.get(path.size() - 1);
    if (graph.terminal().contains(last)) {
      StringBuilder text = new StringBuilder(path.get(0).name());
      path.subList(1, path.size()).forEach(place -> text.append(", on ").append(place));
      all.add(text.toString());
      return;
    }
    for (Place to : graph.targets(last)) {
      if (!path.contains(to)) {
        path.add(to);
        collect(graph, path, all);
        path.remove(path.size() - 1);
      }
    }
  }

  @Test
  void ofACompleteMachineOnlyTheFirstAreLookedFor() {
    StateGraphBuilder<TourTest.Wide> builder =
        StateGraph.builder(TourTest.Wide.class)
            .initial(TourTest.Wide.S00)
            .terminal(TourTest.Wide.S39);
    for (TourTest.Wide from : TourTest.Wide.values()) {
      for (TourTest.Wide to : TourTest.Wide.values()) {
        if (from != to && from != TourTest.Wide.S39) {
          builder.arc(from, to).on(to.name());
        }
      }
    }
    Ways<TourTest.Wide> ways =
        Ways.of(Strides.of(Model.of(builder.build()), any -> true, false), 100, 40);

    assertThat(ways.walks()).hasSize(100);
    assertThat(ways.cut()).isTrue();
  }
}
