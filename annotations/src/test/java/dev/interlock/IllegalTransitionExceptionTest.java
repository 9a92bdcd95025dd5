package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.interlock.testing.Job;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a refused move keeps, and what it says when it is read. */
class IllegalTransitionExceptionTest {

  private final LifecycleText<Job> lifecycle =
      new LifecycleText<>(
          Job.class,
          Job.values(),
          null,
          null,
          "events: START SKIP FAIL FINISH",
          "QUEUED START>RUNNING?ready/SERVICE START>RUNNING?urgent/SERVICE SKIP>DONE?ready"
              + " FAIL>STUCK?broken FAIL>FAILED?broken",
          "RUNNING FINISH>DONE/SERVICE");

  private final List<String> asked = new ArrayList<>();

  private static IllegalTransitionException thrown(RuntimeException refused) {
    return (IllegalTransitionException) refused;
  }

  private Predicate<String> answering(Predicate<String> answer) {
    return guard -> {
      asked.add(guard);
      return answer.test(guard);
    };
  }

  /** What the same question says that is asked while the guards say no to it. */
  private Refusal<Job> explained(String event, String actor, Predicate<String> guards) {
    return lifecycle.graph().refusal(Job.QUEUED, event, actor, guards).orElseThrow();
  }

  /** Of this text no graph can be made, but whoever refuses by it makes none. */
  @Test
  void nothingIsExplainedUntilItIsRead() {
    LifecycleText<Job> faulty =
        new LifecycleText<>(
            Job.class, Job.values(), null, null, "sentinels: DONE", "RUNNING >DONE");
    IllegalTransitionException unread = thrown(faulty.refused(Job.RUNNING, "START", null, null));
    assertThatIllegalArgumentException().isThrownBy(unread::getMessage);
    IllegalTransitionException thrown =
        thrown(lifecycle.refused(Job.RUNNING, "START", "USER", null));
    assertThat(thrown).hasMessage("Job.RUNNING doesn't allow 'START'; USER may do nothing here.");
    assertThat(thrown.refusal()).isSameAs(thrown.refusal());
    assertThat(thrown.refusal())
        .isEqualTo(lifecycle.graph().refusal(Job.RUNNING, "START", "USER").orElseThrow());
  }

  @Test
  void aTargetOrAnEventWasAskedFor() {
    assertThat(thrown(lifecycle.refused(Job.RUNNING, Job.QUEUED, null, null)).refusal())
        .isEqualTo(lifecycle.graph().refusal(Job.RUNNING, Job.QUEUED).orElseThrow());
    assertThat(thrown(lifecycle.refused(Job.RUNNING, Job.DONE, "USER", null)).refusal())
        .isEqualTo(lifecycle.graph().refusal(Job.RUNNING, Job.DONE, "USER").orElseThrow());
    assertThat(thrown(lifecycle.refused(Job.DONE, "FINISH", null, null)).refusal())
        .isEqualTo(lifecycle.graph().refusal(Job.DONE, "FINISH").orElseThrow());
  }

  /** Both guards on the event have said no, and one of them is on another event, too. */
  @Test
  void whatIsDecidedIsNotAskedAgain() {
    IllegalTransitionException thrown =
        thrown(lifecycle.refused(Job.QUEUED, "START", "SERVICE", answering(guard -> true)));
    assertThat(asked).containsExactly("broken");
    assertThat(thrown.refusal()).isEqualTo(explained("START", "SERVICE", "broken"::equals));
    assertThat(thrown.refusal().guards()).containsExactly("ready", "urgent");
    assertThat(asked).as("reading asks nobody").containsExactly("broken");
  }

  /** An arc that comes later may be under a guard of what is asked for. */
  @Test
  void theOrderOfTheArcsDoesNotMatter() {
    IllegalTransitionException thrown =
        thrown(lifecycle.refused(Job.QUEUED, "SKIP", "SERVICE", answering("urgent"::equals)));
    assertThat(asked).containsExactly("urgent", "broken");
    assertThat(thrown.refusal()).isEqualTo(explained("SKIP", "SERVICE", "urgent"::equals));
    assertThat(thrown.refusal().allowedTargets()).isEqualTo(List.of(Job.RUNNING));
  }

  @Test
  void whatTheGuardsSayLaterChangesNothing() {
    List<String> open = new ArrayList<>(List.of("broken"));
    IllegalTransitionException thrown =
        thrown(lifecycle.refused(Job.QUEUED, Job.RUNNING, "SERVICE", open::contains));
    open.clear();
    assertThat(thrown.refusal().allowedEvents()).containsExactly("FAIL");
    assertThat(thrown.refusal().allowedTargets()).isEqualTo(List.of(Job.STUCK, Job.FAILED));
  }

  @Test
  void whoMayNotHasDecidedNoGuard() {
    IllegalTransitionException thrown =
        thrown(lifecycle.refused(Job.QUEUED, "START", "USER", answering(guard -> true)));
    assertThat(asked).containsExactly("ready", "broken");
    assertThat(thrown.refusal().kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(thrown.refusal()).isEqualTo(explained("START", "USER", guard -> true));
  }

  @Test
  void withoutAnActorEveryArcIsMeant() {
    IllegalTransitionException thrown =
        thrown(lifecycle.refused(Job.QUEUED, "FAIL", null, answering("urgent"::equals)));
    assertThat(asked).containsExactly("ready", "urgent");
    assertThat(thrown.refusal())
        .isEqualTo(lifecycle.graph().refusal(Job.QUEUED, "FAIL", "urgent"::equals).orElseThrow());
  }

  @Test
  void whatIsAllowedIsNoRefusal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> thrown(lifecycle.refused(Job.RUNNING, "FINISH", null, null)).refusal())
        .withMessage("what is asked for is allowed");
  }

  @Test
  void whoKnowsMoreSaysMore() throws Exception {
    Refusal<Job> refusal = explained("FAIL", "USER", guard -> false);
    IllegalTransitionException thrown =
        new IllegalTransitionException(refusal, "row 1: " + refusal.message());
    assertThat(thrown).hasMessage("row 1: " + refusal.message());
    assertThat(copied(thrown)).hasMessage("row 1: " + refusal.message());
    assertThat(copied(thrown).refusal()).isEqualTo(refusal);
  }

  @Test
  void itSurvivesSerializationReadOrNot() throws Exception {
    Refusal<Job> refusal = explained("FAIL", "USER", guard -> false);
    IllegalTransitionException unread =
        thrown(lifecycle.refused(Job.QUEUED, "FAIL", "USER", guard -> false));
    for (IllegalTransitionException thrown :
        List.of(unread, new IllegalTransitionException(refusal))) {
      IllegalTransitionException read = copied(thrown);
      assertThat(read.refusal()).isEqualTo(refusal);
      assertThat(read).hasMessage(refusal.message());
      assertThat(copied(read).refusal()).isEqualTo(refusal);
    }
  }

  private static IllegalTransitionException copied(IllegalTransitionException thrown)
      throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (IllegalTransitionException) in.readObject();
    }
  }

  @Test
  void theGraphIsAlwaysTheSame() throws Exception {
    List<StateGraph<Job>> seen = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int each = 0; each < 8; each++) {
      Thread thread =
          new Thread(
              () -> {
                StateGraph<Job> graph = lifecycle.graph();
                synchronized (seen) {
                  seen.add(graph);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(seen).hasSize(8).allMatch(graph -> graph == lifecycle.graph());
  }
}
