package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.Job;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final StateGraph<Job> GRAPH = Job.graph();

  @Test
  void whatIsAllowedIsNotRefused() {
    assertThat(GRAPH.refusal(Job.QUEUED, "start")).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, "start", "SERVICE")).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, Job.FAILED)).isEmpty();
    assertThat(GRAPH.refusal(Job.QUEUED, Job.FAILED, "USER")).isEmpty();
    assertThat(GRAPH.refusal(Job.RUNNING, "beat", "nobody we know")).isEmpty();
  }

  @Test
  void anUndeclaredEvent() {
    Refusal<Job> refusal = GRAPH.refusal(Job.RUNNING, "start").orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNDECLARED);
    assertThat(refusal.from()).isEqualTo(Job.RUNNING);
    assertThat(refusal.event()).contains("start");
    assertThat(refusal.to()).isEmpty();
    assertThat(refusal.actor()).isEmpty();
    assertThat(refusal.actors()).isEmpty();
    assertThat(refusal.allowed()).containsExactly("finish", "beat");
    assertThat(refusal)
        .hasToString("Job.RUNNING doesn't allow 'start'; it allows 'finish', 'beat'.");
  }

  @Test
  void anUndeclaredTarget() {
    Refusal<Job> refusal = GRAPH.refusal(Job.QUEUED, Job.DONE).orElseThrow();
    assertThat(refusal.to()).contains(Job.DONE);
    assertThat(refusal.event()).isEmpty();
    assertThat(refusal.message())
        .isEqualTo("Job.QUEUED can't go to DONE; it can go to RUNNING, FAILED.");
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
        .startsWith("RefusalTest.State.ENDED can't go to BEGUN: ");
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
    assertThat(GRAPH.refusal(Job.DONE, "start").orElseThrow().message())
        .isEqualTo("Job.DONE doesn't allow 'start': it is terminal.");
    assertThat(GRAPH.refusal(Job.UNKNOWN, Job.DONE).orElseThrow().message())
        .isEqualTo("Job.UNKNOWN can't go to DONE: it is no state of the lifecycle.");
    StateGraph<Job> stuck = StateGraph.builder(Job.class).build();
    assertThat(stuck.refusal(Job.STUCK, "start").orElseThrow().message())
        .isEqualTo("Job.STUCK doesn't allow 'start': nothing that was asked for leads out of it.");
  }

  @Test
  void notThisActor() {
    Refusal<Job> refusal = GRAPH.refusal(Job.QUEUED, "start", "USER").orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(refusal.actor()).contains("USER");
    assertThat(refusal.actors()).containsExactly("SERVICE");
    assertThat(refusal.allowed()).containsExactly("cancel");
    assertThat(refusal.message())
        .isEqualTo("Job.QUEUED doesn't allow 'start' to USER, only to SERVICE; USER may 'cancel'.");
    assertThat(GRAPH.refusal(Job.QUEUED, Job.RUNNING, "USER").orElseThrow().message())
        .isEqualTo(
            "Job.QUEUED can't go to RUNNING by USER, only by SERVICE; USER can go to FAILED.");
    assertThat(GRAPH.refusal(Job.QUEUED, "start", "GUEST").orElseThrow().message())
        .isEqualTo(
            "Job.QUEUED doesn't allow 'start' to GUEST, only to SERVICE; GUEST may do nothing else here.");
  }

  @Test
  void everyGuardSaysNo() {
    Refusal<Job> refusal = GRAPH.refusal(Job.STUCK, "retry", guard -> false).orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD);
    assertThat(refusal.guards()).containsExactly("patient", "urgent");
    assertThat(refusal.actors()).isEmpty();
    assertThat(refusal.allowed()).containsExactly("cancel");
    assertThat(refusal.message())
        .isEqualTo(
            "Job.STUCK doesn't allow 'retry': the guards 'patient', 'urgent' say no; it allows 'cancel'.");
    assertThat(
            GRAPH
                .refusal(Job.STUCK, Job.RUNNING, "SERVICE", guard -> false)
                .orElseThrow()
                .message())
        .isEqualTo(
            "Job.STUCK can't go to RUNNING by SERVICE: the guards 'patient', 'urgent' say no;"
                + " SERVICE may do nothing else here.");
  }

  @Test
  void aGuardThatSaysYesIsNotInTheWay() {
    assertThat(GRAPH.refusal(Job.STUCK, "retry", "urgent"::equals)).isEmpty();
    assertThat(GRAPH.refusal(Job.STUCK, Job.RUNNING, "SERVICE", "urgent"::equals)).isEmpty();
    assertThat(GRAPH.refusal(Job.STUCK, "retry")).as("it may").isEmpty();
  }

  @Test
  void whoMayNotIsNotToldOfGuards() {
    Refusal<Job> refusal = GRAPH.refusal(Job.STUCK, "retry", "USER", guard -> true).orElseThrow();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(refusal.actors()).containsExactly("SERVICE");
    assertThat(refusal.guards()).isEmpty();
  }

  @Test
  void longListsAreCut() {
    StateGraphBuilder<Job> builder = StateGraph.builder(Job.class);
    for (int event = 0; event < 23; event++) {
      builder.arc(Job.QUEUED, Job.DONE).on("e" + event);
    }
    assertThat(builder.build().refusal(Job.QUEUED, "other").orElseThrow().message())
        .endsWith("'e19', … and 3 more.");
  }

  @Test
  void refusalsAreValues() {
    assertThat(GRAPH.refusal(Job.RUNNING, "start")).isEqualTo(GRAPH.refusal(Job.RUNNING, "start"));
    assertThat(GRAPH.refusal(Job.RUNNING, "start").hashCode())
        .isEqualTo(GRAPH.refusal(Job.RUNNING, "start").hashCode());
    assertThat(GRAPH.refusal(Job.RUNNING, "start"))
        .isNotEqualTo(GRAPH.refusal(Job.RUNNING, "start", "USER"));
  }

  @Test
  void theExceptionSurvivesSerialization() throws Exception {
    Refusal<Job> refusal = GRAPH.refusal(Job.QUEUED, Job.DONE, "USER").orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new IllegalTransitionException(refusal));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      IllegalTransitionException read = (IllegalTransitionException) in.readObject();
      assertThat(read.refusal()).isEqualTo(refusal);
      assertThat(read).hasMessage(refusal.message());
      assertThat(read.refusal().allowed()).isEqualTo(List.of("FAILED"));
    }
  }
}
