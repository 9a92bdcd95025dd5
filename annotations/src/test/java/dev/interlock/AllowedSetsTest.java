package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sets that generated code lists, made of hand-written texts. */
@SuppressWarnings("EnumOrdinal") // rows by ordinal are what is tested
class AllowedSetsTest {

  enum Door {
    SHUT,
    OPEN,
    LOCKED
  }

  enum Event {
    OPEN,
    CLOSE,
    LOCK
  }

  enum Who {
    GUEST,
    KEEPER,
    OWNER
  }

  private static final LifecycleText<Door> TEXT =
      new LifecycleText<>(
          Door.class,
          Door.values(),
          null,
          null,
          "events: OPEN CLOSE LOCK",
          "actors: GUEST KEEPER OWNER",
          "SHUT OPEN>OPEN LOCK>LOCKED/KEEPER,OWNER",
          "OPEN CLOSE>SHUT >LOCKED/OWNER",
          "LOCKED OPEN>OPEN/KEEPER");

  private static <E extends Enum<E>> List<Set<E>> rows(AllowedSets<E> sets, int count) {
    return IntStream.range(0, count).mapToObj(row -> sets.at(row).set()).toList();
  }

  @Test
  void whatIsDeclaredIsASetAState() {
    assertThat(rows(AllowedSets.targets(TEXT), 3))
        .containsExactly(
            Set.of(Door.OPEN, Door.LOCKED), Set.of(Door.SHUT, Door.LOCKED), Set.of(Door.OPEN));
    assertThat(rows(AllowedSets.events(TEXT, Event.class), 3))
        .containsExactly(Set.of(Event.OPEN, Event.LOCK), Set.of(Event.CLOSE), Set.of(Event.OPEN));
  }

  @Test
  void whatDependsOnWhoAsksIsASetARow() {
    ActorRows<Door> by = new ActorRows<>(TEXT, Who.values());
    assertThat(rows(by.allowedTargets(), 9))
        .containsExactly(
            Set.of(Door.OPEN),
            Set.of(Door.OPEN, Door.LOCKED),
            Set.of(Door.OPEN, Door.LOCKED),
            Set.of(Door.SHUT),
            Set.of(Door.SHUT),
            Set.of(Door.SHUT, Door.LOCKED),
            Set.of(),
            Set.of(Door.OPEN),
            Set.of());
    assertThat(rows(by.allowedEvents(Event.class), 9))
        .containsExactly(
            Set.of(Event.OPEN),
            Set.of(Event.OPEN, Event.LOCK),
            Set.of(Event.OPEN, Event.LOCK),
            Set.of(Event.CLOSE),
            Set.of(Event.CLOSE),
            Set.of(Event.CLOSE),
            Set.of(),
            Set.of(Event.OPEN),
            Set.of());
    assertThat(rows(by.allowedActors(Who.class), 9))
        .containsExactly(
            Set.of(Who.values()),
            Set.of(),
            Set.of(Who.KEEPER, Who.OWNER),
            Set.of(),
            Set.of(Who.values()),
            Set.of(),
            Set.of(Who.KEEPER),
            Set.of(),
            Set.of());
  }

  @Test
  void setsAreMadeOnceAndEqualOnesAreOne() {
    AllowedSets<Event> sets = new ActorRows<>(TEXT, Who.values()).allowedEvents(Event.class);
    assertThat(sets.at(1)).isSameAs(sets.at(1)).isSameAs(sets.at(2));
    assertThat(sets.at(1).constants()).containsExactly(Event.OPEN, Event.LOCK);
    assertThat(sets.at(1).constants()).isSameAs(sets.at(2).constants());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> sets.at(1).set().remove(Event.OPEN));
  }

  @Test
  void whatGuardsLeaveIsMadeOnceToo() {
    AllowedSet<Event> all = AllowedSets.events(TEXT, Event.class).at(0);
    AllowedSet<Event> locked = all.without(Event.OPEN);
    assertThat(locked.set()).containsExactly(Event.LOCK);
    assertThat(all.without(Event.LOCK).set()).containsExactly(Event.OPEN);
    assertThat(all.without(Event.OPEN)).isSameAs(locked);
    assertThat(locked.without(Event.LOCK).set()).isEmpty();
    assertThat(all.set()).hasSize(2);
  }

  /** Ten guards leave 1,024 sets: those beyond what is kept are right, and made for who asks. */
  @Test
  void noMoreIsKeptThanThereIsRoomFor() {
    enum Bit {
      A,
      B,
      C,
      D,
      E,
      F,
      G,
      H,
      I,
      J,
      K
    }
    AllowedSet<Bit> all = new AllowedSet<>(EnumSet.allOf(Bit.class), new Bit[0]);
    int made = 0;
    for (int asked = 0; asked < 1 << Bit.values().length; asked++) {
      AllowedSet<Bit> left = left(all, asked);
      assertThat(left.set()).hasSize(Integer.bitCount(~asked & 2047));
      made += left == left(all, asked) ? 0 : 1;
    }
    assertThat(made).isBetween(1_000, 1_048);
  }

  private static <E extends Enum<E>> AllowedSet<E> left(AllowedSet<E> all, int closed) {
    AllowedSet<E> left = all;
    for (E each : all.constants()) {
      if ((closed >> each.ordinal() & 1) != 0) {
        left = left.without(each);
      }
    }
    return left;
  }

  /** Of 70 states a row takes two words: three actors share two rows, or one. */
  @Test
  void longRowsThatAreEqualStandThereOnce() {
    enum Place {
      P0,
      P1,
      P2,
      P3,
      P4,
      P5,
      P6,
      P7,
      P8,
      P9,
      P10,
      P11,
      P12,
      P13,
      P14,
      P15,
      P16,
      P17,
      P18,
      P19,
      P20,
      P21,
      P22,
      P23,
      P24,
      P25,
      P26,
      P27,
      P28,
      P29,
      P30,
      P31,
      P32,
      P33,
      P34,
      P35,
      P36,
      P37,
      P38,
      P39,
      P40,
      P41,
      P42,
      P43,
      P44,
      P45,
      P46,
      P47,
      P48,
      P49,
      P50,
      P51,
      P52,
      P53,
      P54,
      P55,
      P56,
      P57,
      P58,
      P59,
      P60,
      P61,
      P62,
      P63,
      P64,
      P65,
      P66,
      P67,
      P68,
      P69
    }
    LifecycleText<Place> text =
        new LifecycleText<>(
            Place.class,
            Place.values(),
            null,
            null,
            "words: 2",
            "events: OPEN",
            "P0 OPEN>P69/KEEPER >P1",
            "P68 >P1");
    ActorRows<Place> rows = new ActorRows<>(text, Who.values());
    assertThat(rows.targets()).containsExactly(2, 0, 2, 1L << 69, 0, 0);
    assertThat(rows.targetsAt()).startsWith(0, 2, 0, 4);
    assertThat(rows.allowedTargets().at(1).set()).containsExactly(Place.P1, Place.P69);
    assertThat(rows.allowedTargets().at(3 * Place.P68.ordinal()).set()).containsExactly(Place.P1);
    assertThat(rows.allowedTargets().at(4).set()).isEmpty();
  }
}
