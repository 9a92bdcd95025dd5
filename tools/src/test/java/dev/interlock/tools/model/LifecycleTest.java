package dev.interlock.tools.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.testing.Lifecycles;
import dev.interlock.tools.testing.ParcelStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private static final Lifecycle PARCEL = Lifecycle.of(StateGraph.of(ParcelStatus.class));

  private static Arc arc(String from, String to, String event, String guard, String... actors) {
    return new Arc(
        from,
        to,
        Optional.of(event),
        List.of(actors),
        guard.isEmpty() ? Optional.empty() : Optional.of(guard));
  }

  @Test
  void saysWhatTheGraphSays() {
    assertThat(PARCEL.type()).isEqualTo("dev.interlock.tools.testing.ParcelStatus");
    assertThat(PARCEL.simpleName()).isEqualTo("ParcelStatus");
    assertThat(PARCEL.states().stream().map(State::name))
        .containsExactly("PLACED", "PAID", "SHIPPED", "DELIVERED", "CANCELLED");
    assertThat(PARCEL.state("PLACED").initial()).isTrue();
    assertThat(PARCEL.state("DELIVERED").terminal()).isTrue();
    assertThat(PARCEL.state("PAID").formerly()).containsExactly("BOOKED", "PAYED");
    assertThat(PARCEL.sentinels()).containsExactly("UNKNOWN");
    assertThat(PARCEL.events()).containsExactly("PAY", "BOOK", "SHIP", "DELIVER", "CANCEL");
    assertThat(PARCEL.actors()).containsExactly("CUSTOMER", "CLERK");
    assertThat(PARCEL.arcsFrom("PLACED"))
        .containsExactly(
            arc("PLACED", "PAID", "PAY", "", "CUSTOMER"),
            arc("PLACED", "PAID", "BOOK", "", "CLERK"),
            arc("PLACED", "CANCELLED", "CANCEL", ""));
    assertThat(PARCEL.arcsFrom("DELIVERED")).isEmpty();
    assertThat(PARCEL.arcsFrom("UNKNOWN")).isEmpty();
  }

  @Test
  void shortNamesIgnoredEventsAndGroupsAreTold() {
    State queued = Lifecycles.JOB.state("JOB_STATE_QUEUED");
    assertThat(queued.label()).isEqualTo("QUEUED");
    assertThat(Lifecycles.JOB.states().stream().filter(State::initial)).hasSize(3);
    assertThat(Lifecycles.all().values())
        .anyMatch(each -> each.states().stream().anyMatch(state -> !state.ignores().isEmpty()))
        .anyMatch(each -> each.groups().stream().anyMatch(group -> group.members().size() > 1));
  }

  @Test
  void guardedArcsOfAnEventAreTriedFirstInTheirOrder() {
    List<Arc> arcs =
        List.of(
            arc("A", "B", "GO", ""),
            arc("A", "C", "GO", "second"),
            arc("B", "A", "GO", ""),
            arc("A", "D", "GO", "first"));
    Lifecycle lifecycle =
        new Lifecycle("X", List.of(), List.of(), List.of(), List.of(), arcs, List.of(), List.of());
    assertThat(lifecycle.arcsAsTried("A")).containsExactly(arcs.get(1), arcs.get(3), arcs.get(0));
    assertThat(lifecycle.arcsFrom("A")).containsExactly(arcs.get(0), arcs.get(1), arcs.get(3));
  }

  @Test
  void whoMayIsToldOfEachArc() {
    assertThat(arc("A", "B", "GO", "", "CLERK").admits("CLERK")).isTrue();
    assertThat(arc("A", "B", "GO", "", "CLERK").admits("CUSTOMER")).isFalse();
    assertThat(arc("A", "B", "GO", "").admits("CUSTOMER")).isTrue();
  }

  @Test
  void aStateThatIsNoneIsRefused() {
    assertThatThrownBy(() -> PARCEL.state("UNKNOWN"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("UNKNOWN is no state of dev.interlock.tools.testing.ParcelStatus");
  }

  @Test
  void whatItIsMadeOfIsCopied() {
    List<String> members = new ArrayList<>(List.of("A"));
    Group group = new Group("g", members);
    members.add("B");
    assertThat(group.members()).containsExactly("A");
    assertThatThrownBy(() -> PARCEL.states().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
