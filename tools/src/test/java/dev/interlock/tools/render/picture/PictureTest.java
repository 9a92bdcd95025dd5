package dev.interlock.tools.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.testing.LargeLifecycle;
import dev.interlock.tools.testing.Lifecycles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static Arc arc(String from, String to, String event) {
    return new Arc(from, to, Optional.of(event), List.of(), Optional.empty());
  }

  /** Of states A, B …, of which the last one is terminal. */
  private static Lifecycle lifecycle(int size, List<Arc> arcs, Group... groups) {
    List<State> states = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      String name = String.valueOf((char) ('A' + index));
      states.add(new State(name, name, index == 0, index == size - 1, List.of(), List.of()));
    }
    return new Lifecycle(
        "com.example.Letters",
        states,
        List.of(),
        List.of(),
        List.of(),
        arcs,
        List.of(groups),
        List.of());
  }

  private static List<Arc> arcs(String sources, String to, String event) {
    return sources.chars().mapToObj(from -> arc(Character.toString(from), to, event)).toList();
  }

  private static List<String> drawn(Picture picture) {
    List<String> drawn = new ArrayList<>();
    for (Edge edge : picture.edges()) {
      for (Label label : edge.labels()) {
        drawn.add(edge.from() + " -" + label.shown() + "-> " + edge.to());
      }
    }
    return drawn;
  }

  private static String text(Junction junction) {
    return String.join(" ", junction.lines());
  }

  @Test
  void fromEveryPictureTheArcsAreRead() {
    Lifecycles.all()
        .forEach(
            (name, lifecycle) -> {
              Picture picture = Picture.of(lifecycle);
              assertThat(picture.arcs())
                  .as("%s", name)
                  .containsExactlyInAnyOrderElementsOf(Set.copyOf(lifecycle.arcs()));
              assertThat(picture.edges().stream().mapToInt(each -> picture.arcs(each).size()).sum())
                  .as("each arc of %s is drawn once", name)
                  .isEqualTo(Set.copyOf(lifecycle.arcs()).size());
              assertThat(picture.allNodes())
                  .extracting(Node::state)
                  .as("%s", name)
                  .containsExactlyInAnyOrderElementsOf(
                      lifecycle.states().stream().map(State::name).toList());
            });
  }

  @Test
  void everyGroupIsABoxOrInTheLegend() {
    Lifecycles.all()
        .forEach(
            (name, lifecycle) -> {
              Picture picture = Picture.of(lifecycle);
              Set<String> told = new TreeSet<>();
              for (Box box : picture.allBoxes()) {
                told.add(box.label() + new TreeSet<>(picture.sources(box.id())));
              }
              for (String line : picture.legend()) {
                if (line.startsWith("group ")) {
                  String[] parts = line.substring("group ".length()).split(": ", 2);
                  told.add(parts[0] + new TreeSet<>(named(lifecycle, parts[1])));
                }
              }
              Set<String> declared = new TreeSet<>();
              lifecycle
                  .groups()
                  .forEach(group -> declared.add(group.name() + new TreeSet<>(group.members())));
              assertThat(told).as("%s", name).isEqualTo(declared);
            });
  }

  private static List<String> named(Lifecycle lifecycle, String labels) {
    return Stream.of(labels.split(", ", -1))
        .map(
            label ->
                lifecycle.states().stream()
                    .filter(state -> state.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .name())
        .toList();
  }

  @Test
  void idsAreTakenByEveryFormatAndDifferByMoreThanCase() {
    Lifecycles.all()
        .forEach(
            (name, lifecycle) -> {
              Picture picture = Picture.of(lifecycle);
              List<String> ids = new ArrayList<>();
              picture.allNodes().forEach(each -> ids.add(each.id()));
              picture.allBoxes().forEach(each -> ids.add(each.id()));
              picture.junctions().forEach(each -> ids.add(each.id()));
              picture.edges().forEach(each -> ids.add(each.id()));
              picture.sentinels().forEach(each -> ids.add(each.id()));
              assertThat(ids).as("%s", name).allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_]*"));
              Set<String> folded = new HashSet<>();
              assertThat(ids)
                  .as("%s", name)
                  .allMatch(id -> folded.add(id.toLowerCase(Locale.ROOT)));
            });
  }

  @Test
  void arcsBetweenTheSameTwoStatesAreOneArrow() {
    Picture picture =
        Picture.of(
            lifecycle(
                2, List.of(arc("A", "B", "GO"), arc("A", "B", "RUN"), arc("A", "A", "WAIT"))));
    assertThat(picture.edges()).hasSize(2);
    assertThat(drawn(picture)).containsExactly("A -GO-> B", "A -RUN-> B", "A -WAIT-> A");
  }

  @Test
  void aLabelSaysEventGuardAndActors() {
    assertThat(
            new Label(
                    Optional.of("SHIP"),
                    Optional.of("inStock"),
                    List.of("CLERK", "SYSTEM"),
                    Mark.ADDED)
                .shown())
        .isEqualTo("+ SHIP [inStock] / CLERK, SYSTEM");
    assertThat(new Label(Optional.empty(), Optional.of("inStock"), List.of(), Mark.SAME).shown())
        .isEqualTo("[inStock]");
    assertThat(new Label(Optional.empty(), Optional.empty(), List.of(), Mark.REMOVED).shown())
        .isEqualTo("\u2212");
  }

  @Test
  void whatLeavesAWholeGroupBeginsAtItsBox() {
    Group group = new Group("BUSY", List.of("B", "C", "D"));
    assertThat(drawn(Picture.of(lifecycle(6, arcs("BCD", "F", "STOP"), group))))
        .containsExactly("BUSY -STOP-> F");
    assertThat(drawn(Picture.of(lifecycle(6, arcs("ABCD", "F", "STOP"), group))))
        .containsExactly("A -STOP-> F", "BUSY -STOP-> F");
  }

  @Test
  void noArrowLeadsFromABoxIntoIt() {
    Picture picture =
        Picture.of(
            lifecycle(6, arcs("BCD", "C", "STOP"), new Group("BUSY", List.of("B", "C", "D"))));
    assertThat(drawn(picture)).containsExactly("any1 -STOP-> C");
    assertThat(text(picture.junctions().get(0))).isEqualTo("B, C, D");
  }

  @Test
  void aJunctionSaysWhatIsShorter() {
    assertThat(text(junction(lifecycle(6, arcs("ABCDE", "F", "STOP")))))
        .isEqualTo("any unfinished state");
    assertThat(text(junction(lifecycle(6, arcs("ABDE", "C", "STOP")))))
        .isEqualTo("any other unfinished state");
    assertThat(text(junction(lifecycle(12, arcs("ABCDEFGHIJ", "L", "STOP")))))
        .isEqualTo("any unfinished state but K");
    assertThat(text(junction(lifecycle(12, arcs("ACDEFGHIJK", "A", "STOP")))))
        .isEqualTo("any unfinished state but B");
    assertThat(text(junction(lifecycle(9, arcs("ABC", "I", "STOP"))))).isEqualTo("A, B, C");
    assertThat(text(junction(lifecycle(9, arcs("ABCDEF", "I", "STOP")))))
        .as("few enough to be named")
        .isEqualTo("A, B, C, D, E, F");
  }

  private static Junction junction(Lifecycle lifecycle) {
    Picture picture = Picture.of(lifecycle);
    assertThat(picture.junctions()).hasSize(1);
    assertThat(picture.edges()).hasSize(1);
    return picture.junctions().get(0);
  }

  @Test
  void whatLeavesTheSameStatesBeginsAtOneJunction() {
    List<Arc> arcs = new ArrayList<>(arcs("ABCDE", "F", "STOP"));
    arcs.addAll(arcs("ABCDE", "F", "KILL"));
    assertThat(drawn(Picture.of(lifecycle(6, arcs))))
        .containsExactly("any1 -STOP-> F", "any1 -KILL-> F");
  }

  @Test
  void whatIsDrawnAnywayStaysInItsPlace() {
    List<Arc> arcs = new ArrayList<>(arcs("AB", "F", "FINISH"));
    arcs.addAll(arcs("ABC", "F", "STOP"));
    assertThat(drawn(Picture.of(lifecycle(6, arcs))))
        .containsExactly(
            "A -FINISH-> F", "A -STOP-> F", "B -FINISH-> F", "B -STOP-> F", "C -STOP-> F");
  }

  @Test
  void marksAreShownAndKeepArcsApart() {
    List<Arc> arcs = new ArrayList<>(arcs("ABCDE", "F", "STOP"));
    Picture picture =
        Picture.of(
            lifecycle(6, arcs, new Group("BUSY", List.of("B", "C"))),
            new Marks() {
              @Override
              public Mark state(String name) {
                return name.equals("E") ? Mark.ADDED : Mark.SAME;
              }

              @Override
              public List<String> remarks(String state) {
                return state.equals("F") ? List.of("was not terminal") : List.of();
              }

              @Override
              public Mark arc(Arc arc) {
                return arc.from().equals("E") ? Mark.ADDED : Mark.SAME;
              }

              @Override
              public Mark group(String name) {
                return Mark.CHANGED;
              }
            });
    assertThat(drawn(picture)).containsExactly("E -+ STOP-> F", "any1 -STOP-> F");
    assertThat(text(picture.junctions().get(0))).isEqualTo("A, B, C, D");
    assertThat(picture.allNodes()).extracting(Node::shown).contains("+ E", "D");
    assertThat(picture.boxes()).extracting(Box::shown).containsExactly("~ BUSY");
    assertThat(picture.nodes().get(picture.nodes().size() - 1).notes())
        .containsExactly("was not terminal");
    assertThat(picture.edges().get(0).mark()).isEqualTo(Mark.ADDED);
    assertThat(picture.arcs()).containsExactlyInAnyOrderElementsOf(arcs);
  }

  @Test
  void theLegendSaysWhatCantBeDrawn() {
    List<Arc> arcs =
        List.of(
            arc("A", "B", "GO"),
            new Arc("B", "C", Optional.of("GO"), List.of("CLERK"), Optional.empty()));
    assertThat(
            Picture.of(
                    lifecycle(
                        4,
                        arcs,
                        new Group("FIRST", List.of("A", "B")),
                        new Group("CROSSING", List.of("B", "C"))))
                .legend())
        .containsExactly("event / who may, or else anyone", "group CROSSING: B, C");
  }

  @Test
  void twoHundredStatesAreFewerArrowsThanArcs() {
    Lifecycle large = LargeLifecycle.of(200);
    Picture picture = Picture.of(large);
    assertThat(large.arcs()).hasSizeGreaterThan(600);
    assertThat(picture.edges()).hasSizeLessThan(300);
  }

  @Test
  void anArcOfAStateThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> Picture.of(lifecycle(2, List.of(arc("A", "Z", "GO")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Z is no state of com.example.Letters");
  }
}
