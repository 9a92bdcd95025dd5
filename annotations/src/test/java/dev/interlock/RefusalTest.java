package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.interlock.testing.Job;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final StateGraph<Job> GRAPH = Job.graph();

  @Test
  void whatIsAllowedIsNotRefused() {
    assertThat(GRAPH.refusal(Job.QUEUED, "START")).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, "START", "SERVICE")).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, Job.FAILED)).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, Job.FAILED, "USER")).isEmpty();
    assertThat(GRAPH.refusal(Job.RUNNING, "BEAT", "nobody we know")).isEmpty();
  }

  @Test
  void whatIsIgnoredIsNotRefused() {
    assertThat(GRAPH.refusal(Job.QUEUED, "BEAT")).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, "BEAT", "USER", guard -> false)).isEmpty();
    assertThat(GRAPH.refusal(Job.DONE, "BEAT")).isPresent();
    assertThat(GRAPH.refusal(Job.QUEUED, "RETRY").orElseThrow().allowedEvents())
        .containsExactly("START", "CANCEL");
  }

  @Test
  void aLifecycleBeginsInAnInitialState() {
    assertThat(GRAPH.startRefusal(Job.QUEUED)).isEmpty();
    Refusal<Job> refusal = GRAPH.startRefusal(Job.DONE).orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.START);
    assertThat(refusal.from()).isEqualTo(Job.DONE);
    assertThat(refusal.to()).isEqualTo(Job.DONE);
    assertThat(refusal.allowedTargets()).containsExactly(Job.QUEUED);
    assertThat(refusal.repeated()).isFalse();
    assertThat(refusal)
        .hasToString("Job.DONE is no initial state; the lifecycle can begin in QUEUED.");
    assertThat(GRAPH.startRefusal(Job.UNKNOWN)).isPresent();
  }

  @Test
  void anUndeclaredEvent() {
    Refusal<Job> refusal = GRAPH.refusal(Job.RUNNING, "RETRY").orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNDECLARED);
    assertThat(refusal.from()).isEqualTo(Job.RUNNING);
    assertThat(refusal.event()).isEqualTo("RETRY");
    assertThat(refusal.to()).isNull();
    assertThat(refusal.actor()).isNull();
    assertThat(refusal.actors()).isEmpty();
    assertThat(refusal.guards()).isEmpty();
    assertThat(refusal.allowedEvents()).containsExactly("FINISH", "BEAT");
    assertThat(refusal.allowedTargets())
        .containsExactly(Job.RUNNING, Job.STUCK, Job.DONE, Job.FAILED);
    assertThat(GRAPH.refusal(Job.RUNNING, "CANCEL").orElseThrow())
        .hasToString(
            "Job.RUNNING doesn't allow 'CANCEL'; it allows 'FINISH', 'BEAT', and can go to RUNNING,"
                + " STUCK, DONE, FAILED.");
  }

  @Test
  void anUndeclaredTarget() {
    Refusal<Job> refusal = GRAPH.refusal(Job.QUEUED, Job.DONE).orElseThrow();
    assertThat(refusal.to()).isEqualTo(Job.DONE);
    assertThat(refusal.event()).isNull();
    assertThat(refusal.allowedEvents()).containsExactly("START", "CANCEL");
    assertThat(refusal.allowedTargets()).containsExactly(Job.RUNNING, Job.FAILED);
    assertThat(refusal.message())
        .isEqualTo("Job.QUEUED can't go to DONE; it can go to RUNNING, FAILED.");
  }

  @Test
  void transitionsWithoutEventsAreAllowedToo() {
    StateGraph<Job> graph =
        StateGraph.builder(Job.class)
            .arc(Job.QUEUED, Job.RUNNING)
            .arc(Job.QUEUED, Job.FAILED)
            .by("USER")
            .arc(Job.RUNNING, Job.DONE)
            .on("FINISH")
            .build();
    assertThat(graph.refusal(Job.QUEUED, "FINISH").orElseThrow().message())
        .isEqualTo("Job.QUEUED doesn't allow 'FINISH'; it can go to RUNNING, FAILED.");
    assertThat(graph.refusal(Job.QUEUED, "FINISH", "SERVICE").orElseThrow().message())
        .isEqualTo("Job.QUEUED doesn't allow 'FINISH'; SERVICE can go to RUNNING.");
  }

  @Test
  void theActorAndTheGuardsSayWhatIsAllowed() {
    Refusal<Job> anyone = GRAPH.refusal(Job.STUCK, "START").orElseThrow();
    assertThat(anyone.allowedEvents()).containsExactly("RETRY", "CANCEL");
    assertThat(anyone.allowedTargets()).containsExactly(Job.RUNNING, Job.FAILED);
    Refusal<Job> user = GRAPH.refusal(Job.STUCK, "START", "USER").orElseThrow();
    assertThat(user.allowedEvents()).containsExactly("CANCEL");
    assertThat(user.allowedTargets()).containsExactly(Job.FAILED);
    Refusal<Job> closed = GRAPH.refusal(Job.STUCK, "START", guard -> false).orElseThrow();
    assertThat(closed.allowedEvents()).containsExactly("CANCEL");
    Refusal<Job> open = GRAPH.refusal(Job.STUCK, "START", "urgent"::equals).orElseThrow();
    assertThat(open.allowedEvents()).containsExactly("RETRY", "CANCEL");
    Refusal<Job> nothing =
        GRAPH.refusal(Job.STUCK, "START", "SERVICE", guard -> false).orElseThrow();
    assertThat(nothing.allowedEvents()).isEmpty();
    assertThat(nothing.allowedTargets()).isEmpty();
    assertThat(nothing.message())
        .isEqualTo("Job.STUCK doesn't allow 'START'; SERVICE may do nothing here.");
  }

  @Test
  void anEventThatLedHereIsRepeated() {
    Refusal<Job> again = GRAPH.refusal(Job.RUNNING, "START").orElseThrow();
    assertThat(again.repeated()).isTrue();
    assertThat(again.message())
        .startsWith("Job.RUNNING doesn't allow 'START': it is where that leads; it allows ");
    assertThat(GRAPH.refusal(Job.RUNNING, "START", "SERVICE").orElseThrow().repeated()).isTrue();
    assertThat(GRAPH.refusal(Job.RUNNING, "START", "USER").orElseThrow().repeated())
        .as("not by this one")
        .isFalse();
    assertThat(GRAPH.refusal(Job.RUNNING, "RETRY", guard -> false).orElseThrow().repeated())
        .as("whatever the guard says now")
        .isTrue();
    assertThat(GRAPH.refusal(Job.DONE, "CANCEL").orElseThrow().repeated())
        .as("leads elsewhere")
        .isFalse();
    assertThat(GRAPH.refusal(Job.FAILED, "unheard of").orElseThrow().repeated()).isFalse();
  }

  @Test
  void aTargetThatIsTheStateIsRepeated() {
    Refusal<Job> again = GRAPH.refusal(Job.DONE, Job.DONE, "USER").orElseThrow();
    assertThat(again.repeated()).isTrue();
    assertThat(again.message())
        .isEqualTo("Job.DONE can't go to DONE: it is there; USER may do nothing here.");
    assertThat(GRAPH.refusal(Job.DONE, Job.FAILED).orElseThrow().repeated()).isFalse();
  }

  @Test
  void aTransitionToItselfThatIsRefusedIsNoRepetition() {
    StateGraph<Job> graph =
        StateGraph.builder(Job.class)
            .arc(Job.RUNNING, Job.RUNNING)
            .on("RENEW")
            .by("SERVICE")
            .arc(Job.QUEUED, Job.RUNNING)
            .on("RENEW")
            .build();
    assertThat(graph.refusal(Job.RUNNING, "RENEW", "USER").orElseThrow().repeated()).isFalse();
    assertThat(graph.refusal(Job.RUNNING, Job.RUNNING, "USER").orElseThrow().repeated()).isFalse();
  }

  /** As the compiler's messages name it: there may be many a State. */
  enum State {
    BEGUN,
    ENDED {
      @Override
      public String toString() {
        return "over";
      }
    }
  }

  @Test
  void aNestedEnumIsNamedWithTheTypesAroundIt() {
    StateGraph<State> graph = StateGraph.builder(State.class).build();
    assertThat(graph.refusal(State.ENDED, State.BEGUN).orElseThrow().message())
        .startsWith("RefusalTest.State.ENDED can't go to BEGUN; ");
    assertThat(graph).hasToString("StateGraph of RefusalTest.State: 2 states, 0 arcs");
  }

  /** Asks in a field initialiser, and after the constants. */
  enum Early {
    ONE,
    TWO;

    private static final String LATER = ask();
    private final String sooner = ask();

    private static String ask() {
      try {
        return StateGraph.builder(Early.class).build().states().toString();
      } catch (IllegalStateException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }

  @Test
  void anEnumWithoutAllItsConstantsHasNoLifecycle() {
    assertThat(Early.TWO.sooner)
        .isEqualTo(
            "RefusalTest.Early is still being initialised: its lifecycle can be asked in static"
                + " initialisers after the constants, not in constructors or field initialisers");
    assertThat(Early.LATER).isEqualTo("[ONE, TWO]");
  }

  @Test
  void nothingIsAllowed() {
    assertThat(GRAPH.refusal(Job.DONE, "CANCEL").orElseThrow().message())
        .isEqualTo("Job.DONE doesn't allow 'CANCEL'; it allows nothing.");
    assertThat(GRAPH.refusal(Job.UNKNOWN, Job.DONE).orElseThrow().message())
        .isEqualTo("Job.UNKNOWN can't go to DONE; it allows nothing.");
  }

  @Test
  void notThisActor() {
    Refusal<Job> refusal = GRAPH.refusal(Job.QUEUED, "START", "USER").orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(refusal.actor()).isEqualTo("USER");
    assertThat(refusal.actors()).containsExactly("SERVICE");
    assertThat(refusal.allowedEvents()).containsExactly("CANCEL");
    assertThat(refusal.allowedTargets()).containsExactly(Job.FAILED);
    assertThat(refusal.message())
        .isEqualTo(
            "Job.QUEUED doesn't allow 'START' to USER, only to SERVICE; USER may 'CANCEL', and can"
                + " go to FAILED.");
    assertThat(GRAPH.refusal(Job.QUEUED, Job.RUNNING, "USER").orElseThrow().message())
        .isEqualTo(
            "Job.QUEUED can't go to RUNNING by USER, only by SERVICE; USER can go to FAILED.");
    assertThat(GRAPH.refusal(Job.QUEUED, "START", "GUEST").orElseThrow().message())
        .isEqualTo(
            "Job.QUEUED doesn't allow 'START' to GUEST, only to SERVICE; GUEST may do nothing"
                + " here.");
  }

  @Test
  void everyGuardSaysNo() {
    Refusal<Job> refusal = GRAPH.refusal(Job.STUCK, "RETRY", guard -> false).orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD);
    assertThat(refusal.guards()).containsExactly("patient", "urgent");
    assertThat(refusal.actors()).isEmpty();
    assertThat(refusal.allowedEvents()).containsExactly("CANCEL");
    assertThat(refusal.message())
        .isEqualTo(
            "Job.STUCK doesn't allow 'RETRY': the guards 'patient', 'urgent' say no; it allows"
                + " 'CANCEL', and can go to FAILED.");
    assertThat(
            GRAPH
                .refusal(Job.STUCK, Job.RUNNING, "SERVICE", guard -> false)
                .orElseThrow()
                .message())
        .isEqualTo(
            "Job.STUCK can't go to RUNNING by SERVICE: the guards 'patient', 'urgent' say no;"
                + " SERVICE may do nothing here.");
  }

  /** Two events under one guard, and another under one of its own. */
  private static StateGraph<Job> guarded() {
    return StateGraph.builder(Job.class)
        .arc(Job.QUEUED, Job.RUNNING)
        .on("START")
        .guard("ready")
        .arc(Job.QUEUED, Job.DONE)
        .on("SKIP")
        .guard("ready")
        .arc(Job.QUEUED, Job.FAILED)
        .on("FAIL")
        .guard("broken")
        .build();
  }

  @Test
  void eachGuardIsAskedOnceAtMost() {
    List<String> asked = new ArrayList<>();
    Refusal<Job> refusal =
        guarded()
            .refusal(
                Job.QUEUED,
                "START",
                guard -> {
                  asked.add(guard);
                  return asked.size() > 1;
                })
            .orElseThrow();
    assertThat(asked).containsExactly("ready", "broken");
    assertThat(refusal.allowedEvents()).containsExactly("FAIL");
    asked.clear();
    assertThat(guarded().refusal(Job.QUEUED, "START", asked::add)).isEmpty();
    assertThat(asked).as("the rest doesn't matter").containsExactly("ready");
  }

  @Test
  void aGuardThatSaysYesIsNotInTheWay() {
    assertThat(GRAPH.refusal(Job.STUCK, "RETRY", "urgent"::equals)).isEmpty();
    assertThat(GRAPH.refusal(Job.STUCK, Job.RUNNING, "SERVICE", "urgent"::equals)).isEmpty();
    assertThat(GRAPH.refusal(Job.STUCK, "RETRY")).as("it may").isEmpty();
  }

  @Test
  void whoMayNotIsNotToldOfGuards() {
    Refusal<Job> refusal = GRAPH.refusal(Job.STUCK, "RETRY", "USER", guard -> true).orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(refusal.actors()).containsExactly("SERVICE");
    assertThat(refusal.guards()).isEmpty();
  }

  @Test
  void longListsAreCut() {
    StateGraphBuilder<Job> builder = StateGraph.builder(Job.class);
    for (int event = 0; event < 13; event++) {
      builder.arc(Job.QUEUED, Job.DONE).on("E" + event).by("A" + event);
      builder.arc(Job.RUNNING, Job.DONE).on("E").by("A" + event);
    }
    StateGraph<Job> graph = builder.build();
    assertThat(graph.refusal(Job.QUEUED, "OTHER").orElseThrow().message())
        .endsWith("'E9', … and 3 more, and can go to DONE.");
    assertThat(graph.refusal(Job.RUNNING, "E", "B").orElseThrow().message())
        .contains("A9, … and 3 more; B may do nothing here");
  }

  @Test
  void eitherATargetOrAnEventIsRefused() {
    List<String> none = List.of();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Refusal<>(
                    Refusal.Kind.UNDECLARED,
                    Job.DONE,
                    null,
                    null,
                    null,
                    none,
                    none,
                    none,
                    List.of(),
                    false))
        .withMessage("either a target or an event is refused");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Refusal<>(
                    Refusal.Kind.UNDECLARED,
                    Job.DONE,
                    Job.DONE,
                    "START",
                    null,
                    none,
                    none,
                    none,
                    List.of(),
                    false));
  }

  @Test
  void itsListsAreItsOwn() {
    List<String> events = new ArrayList<>(List.of("START"));
    Refusal<Job> refusal =
        new Refusal<>(
            Refusal.Kind.UNDECLARED,
            Job.QUEUED,
            null,
            "FINISH",
            null,
            List.of(),
            List.of(),
            events,
            List.of(Job.RUNNING),
            false);
    events.clear();
    assertThat(refusal.allowedEvents()).containsExactly("START");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> refusal.allowedTargets().clear());
  }

  @Test
  void refusalsAreValues() {
    assertThat(GRAPH.refusal(Job.RUNNING, "START")).isEqualTo(GRAPH.refusal(Job.RUNNING, "START"));
    assertThat(GRAPH.refusal(Job.RUNNING, "START").hashCode())
        .isEqualTo(GRAPH.refusal(Job.RUNNING, "START").hashCode());
    assertThat(GRAPH.refusal(Job.RUNNING, "START"))
        .isNotEqualTo(GRAPH.refusal(Job.RUNNING, "START", "USER"));
  }
}
