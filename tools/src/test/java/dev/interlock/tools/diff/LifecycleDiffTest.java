package dev.interlock.tools.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.json.LifecycleJson;
import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.testing.Lifecycles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleDiffTest {

  private static final String OLD =
      """
      {
        "version": 1,
        "type": "com.example.Order",
        "states": [
          { "name": "PLACED", "initial": true },
          { "name": "BOOKED" },
          { "name": "PAYED" },
          { "name": "SHIPPED", "ignores": ["PAY"] },
          { "name": "LOST" },
          { "name": "DELIVERED", "terminal": true, "formerly": ["THERE"] }
        ],
        "sentinels": ["NONE", "ODD"],
        "events": ["PAY", "SHIP", "LOSE", "DELIVER"],
        "actors": ["CLERK", "OWNER"],
        "arcs": [
          { "from": "PLACED", "event": "PAY", "to": "BOOKED", "guard": "covered" },
          { "from": "PLACED", "event": "PAY", "to": "LOST", "guard": "late" },
          { "from": "PLACED", "event": "SHIP", "to": "SHIPPED", "actors": ["OWNER"] },
          { "from": "BOOKED", "event": "SHIP", "to": "SHIPPED", "actors": ["CLERK"], "guard": "inStock" },
          { "from": "PAYED", "event": "SHIP", "to": "SHIPPED", "actors": ["OWNER"], "guard": "inStock" },
          { "from": "PLACED", "event": "LOSE", "to": "LOST" },
          { "from": "BOOKED", "event": "LOSE", "to": "LOST" },
          { "from": "SHIPPED", "event": "DELIVER", "to": "DELIVERED" }
        ],
        "groups": [
          { "name": "open", "members": ["PLACED", "BOOKED", "LOST"] },
          { "name": "gone", "members": ["LOST"] }
        ],
        "rules": [
          { "state": "BOOKED", "onlyFrom": ["PLACED"] },
          { "state": "SHIPPED", "onlyFrom": ["PLACED", "BOOKED", "PAYED"] },
          { "state": "SHIPPED", "onlyBy": ["CLERK", "OWNER"] },
          { "state": "LOST", "neverAfter": ["SHIPPED"] },
          { "state": "DELIVERED", "onlyFrom": ["SHIPPED"] }
        ]
      }
      """;

  private static final String NEW =
      """
      {
        "version": 1,
        "type": "com.example.Order",
        "states": [
          { "name": "PLACED" },
          { "name": "DRAFT", "initial": true },
          { "name": "PAID", "formerly": ["BOOKED", "PAYED", "SETTLED"] },
          { "name": "SHIPPED", "ignores": ["SHIP"] },
          { "name": "DELIVERED", "terminal": true },
          { "name": "ODD" }
        ],
        "sentinels": ["NONE"],
        "events": ["PAY", "SHIP", "PLACE", "DELIVER"],
        "actors": ["CLERK", "ROBOT"],
        "arcs": [
          { "from": "DRAFT", "event": "PLACE", "to": "PLACED" },
          { "from": "PLACED", "event": "PAY", "to": "PAID", "guard": "funded" },
          { "from": "PAID", "event": "SHIP", "to": "SHIPPED", "actors": ["CLERK", "ROBOT"], "guard": "inStock" },
          { "from": "SHIPPED", "event": "DELIVER", "to": "DELIVERED" },
          { "from": "SHIPPED", "to": "ODD" }
        ],
        "groups": [
          { "name": "open", "members": ["PLACED", "PAID", "DRAFT"] },
          { "name": "late", "members": ["SHIPPED"] }
        ],
        "rules": [
          { "state": "PAID", "onlyFrom": ["PLACED"] },
          { "state": "SHIPPED", "onlyFrom": ["PAID"] },
          { "state": "SHIPPED", "onlyBy": ["CLERK", "ROBOT"] },
          { "state": "DELIVERED", "onlyFrom": ["SHIPPED"] },
          { "state": "DELIVERED", "onlyAfter": ["PAID"] }
        ]
      }
      """;

  private static LifecycleDiff diff() {
    return LifecycleDiff.between(LifecycleJson.read(OLD), LifecycleJson.read(NEW));
  }

  @Test
  void aLineForEachDifference() {
    assertThat(diff().text())
        .isEqualTo(
            """
            @@ com.example.Order @@
            # States
            ! PLACED isn't initial any more
            + DRAFT (initial)
            ! PAID was called BOOKED
            ! PAID is what PAYED was, too
            ! PAID is what SETTLED stands for in stored data, too
            ! DELIVERED isn't what THERE stands for any more
            ! ODD is a state now, and no sentinel
            - LOST
            # Groups
            ! open: with DRAFT, without LOST now
            + late: SHIPPED
            - gone: LOST
            # Events
            + PLACE
            - LOSE
            # Actors
            + ROBOT
            - OWNER
            # Transitions
            ! PLACED -PAY-> PAID [funded] by anyone (was [covered] by anyone)
            + DRAFT -PLACE-> PLACED
            ! PAID -SHIP-> SHIPPED [inStock] by CLERK, ROBOT (was [inStock] by CLERK, OWNER)
            + SHIPPED -> ODD
            - PLACED -PAY-> LOST [late]
            - PLACED -SHIP-> SHIPPED by OWNER
            - PLACED, PAID -LOSE-> LOST
            + SHIPPED ignores SHIP
            - SHIPPED ignores PAY
            # Rules
            ! SHIPPED onlyFrom PAID (was PLACED, PAID)
            ! SHIPPED onlyBy CLERK, ROBOT (was CLERK, OWNER)
            + DELIVERED onlyAfter PAID
            - LOST neverAfter SHIPPED
            """);
  }

  @Test
  void thePictureHasWhatEitherHasAndMarksIt() {
    Picture picture = diff().picture();
    assertThat(picture.allNodes().stream().map(Node::state))
        .containsExactlyInAnyOrder(
            "PLACED", "DRAFT", "PAID", "SHIPPED", "DELIVERED", "ODD", "LOST");
    assertThat(marked(picture, Mark.ADDED)).containsExactlyInAnyOrder("DRAFT");
    assertThat(marked(picture, Mark.REMOVED)).containsExactlyInAnyOrder("LOST");
    assertThat(marked(picture, Mark.CHANGED))
        .containsExactlyInAnyOrder("PLACED", "PAID", "DELIVERED", "ODD");
    assertThat(picture.allNodes().stream().filter(node -> node.state().equals("PAID")).findFirst())
        .hasValueSatisfying(node -> assertThat(node.remarks()).contains("was called BOOKED"));
    Set<String> labels =
        picture.edges().stream()
            .map(Edge::labels)
            .flatMap(List::stream)
            .map(Label::shown)
            .collect(Collectors.toSet());
    assertThat(labels)
        .contains("+ PLACE", "~ PAY [funded]", "\u2212 LOSE", "~ SHIP [inStock] / CLERK, ROBOT")
        .contains("DELIVER");
  }

  private static List<String> marked(Picture picture, Mark mark) {
    return picture.allNodes().stream()
        .filter(node -> node.mark() == mark)
        .map(Node::state)
        .toList();
  }

  @Test
  void theOrderInWhichGuardsAreAskedIsADifference() {
    Lifecycle old = LifecycleJson.read(OLD);
    List<Lifecycle.Arc> arcs = new ArrayList<>(old.arcs());
    Collections.swap(arcs, 0, 1);
    assertThat(LifecycleDiff.between(old, with(old, arcs)).text())
        .isEqualTo(
            """
            @@ com.example.Order @@
            # Transitions
            ! PLACED asks on PAY in the order late, covered (was covered, late)
            """);
  }

  @Test
  void anActorMoreAndAnActorLessAreDifferences() {
    Lifecycle one = LifecycleJson.read(OLD);
    Lifecycle two =
        LifecycleJson.read(
            OLD.replace("\"actors\": [\"OWNER\"] }", "\"actors\": [\"OWNER\", \"CLERK\"] }"));
    assertThat(LifecycleDiff.between(one, two).text())
        .contains("! PLACED -SHIP-> SHIPPED by OWNER, CLERK (was by OWNER)");
    assertThat(LifecycleDiff.between(two, one).text())
        .contains("! PLACED -SHIP-> SHIPPED by OWNER (was by OWNER, CLERK)");
  }

  private static Lifecycle with(Lifecycle lifecycle, List<Lifecycle.Arc> arcs) {
    return new Lifecycle(
        lifecycle.type(),
        lifecycle.states(),
        lifecycle.sentinels(),
        lifecycle.events(),
        lifecycle.actors(),
        arcs,
        lifecycle.groups(),
        lifecycle.rules());
  }

  @Test
  void nothingIsDifferentOfTheSame() {
    for (Lifecycle each : Lifecycles.all().values()) {
      LifecycleDiff diff = LifecycleDiff.between(each, each);
      assertThat(diff.isEmpty()).as(diff.text()).isTrue();
      assertThat(diff.text()).isEmpty();
      assertThat(diff.picture()).isEqualTo(Picture.of(each));
    }
  }

  @Test
  void theOrderOfEnumAndListsIsNone() {
    Lifecycle lifecycle = LifecycleJson.read(OLD);
    List<Lifecycle.State> states = new ArrayList<>(lifecycle.states());
    Collections.reverse(states);
    List<String> events = new ArrayList<>(lifecycle.events());
    Collections.reverse(events);
    Lifecycle other =
        new Lifecycle(
            lifecycle.type(),
            states,
            lifecycle.sentinels(),
            events,
            lifecycle.actors(),
            lifecycle.arcs(),
            lifecycle.groups(),
            lifecycle.rules());
    assertThat(LifecycleDiff.between(lifecycle, other).differences()).isEmpty();
  }

  /** Whatever arcs are taken away: as many are told of, and the reverse tells the reverse. */
  @Test
  void whatIsTakenAwayIsToldOf() {
    Random random = new Random(16);
    for (Lifecycle each : Lifecycles.all().values()) {
      List<Lifecycle.Arc> fewer = new ArrayList<>(each.arcs());
      fewer.removeIf(arc -> random.nextInt(4) == 0);
      Lifecycle less = with(each, fewer);
      LifecycleDiff there = LifecycleDiff.between(each, less);
      LifecycleDiff back = LifecycleDiff.between(less, each);
      assertThat(there.isEmpty()).isEqualTo(fewer.size() == each.arcs().size());
      assertThat(there.differences()).allMatch(diff -> diff.change() != Change.ADDED);
      assertThat(texts(there)).isEqualTo(texts(back));
      assertThat(there.picture().arcs()).containsExactlyInAnyOrderElementsOf(each.arcs());
    }
  }

  private static Set<String> texts(LifecycleDiff diff) {
    return diff.differences().stream().map(Difference::text).collect(Collectors.toSet());
  }
}
