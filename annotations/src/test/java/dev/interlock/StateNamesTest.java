package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.interlock.testing.Job;
import org.junit.jupiter.api.Test;

class StateNamesTest {

  enum Task {
    TASK_NEW,
    TASK_OPEN,
    /** Called in full what another is in short. */
    OPEN,
    /** Nothing is left of it. */
    TASK_,
    TASK_DONE
  }

  private static final StateGraph<Task> GRAPH =
      StateGraph.builder(Task.class)
          .prefix("TASK_")
          .sentinel(Task.TASK_)
          .formerly(Task.TASK_DONE, "CLOSED", "TASK_DONE")
          .formerly(Task.TASK_NEW, "CREATED")
          .build();

  @Test
  void everyConstantHasItsName() {
    for (Task each : Task.values()) {
      assertThat(GRAPH.state(each.name())).isEqualTo(each);
    }
  }

  @Test
  void aShortNameLeavesOutThePrefix() {
    assertThat(GRAPH.state("NEW")).isEqualTo(Task.TASK_NEW);
    assertThat(GRAPH.state("OPEN")).as("its own name comes first").isEqualTo(Task.OPEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.state(""))
        .withMessage(
            "StateNamesTest.Task has no constant '', only TASK_NEW, TASK_OPEN, OPEN, TASK_,"
                + " TASK_DONE");
  }

  @Test
  void theShortNameIsTheOneByWhichTheConstantIsFound() {
    assertThat(GRAPH.shortName(Task.TASK_NEW)).isEqualTo("NEW");
    assertThat(GRAPH.shortName(Task.TASK_OPEN)).as("OPEN is another").isEqualTo("TASK_OPEN");
    assertThat(GRAPH.shortName(Task.OPEN)).isEqualTo("OPEN");
    assertThat(GRAPH.shortName(Task.TASK_)).as("nothing would be left").isEqualTo("TASK_");
    assertThat(StateGraph.builder(Task.class).build().shortName(Task.TASK_NEW))
        .isEqualTo("TASK_NEW");
  }

  @Test
  void formerNamesLiveOn() {
    assertThat(GRAPH.state("CREATED")).isEqualTo(Task.TASK_NEW);
    assertThat(GRAPH.state("CLOSED")).isEqualTo(Task.TASK_DONE);
    assertThat(GRAPH.formerNames().keySet()).containsExactly("CLOSED", "TASK_DONE", "CREATED");
    assertThat(Job.graph().formerNames())
        .containsEntry("HUNG", Job.STUCK)
        .containsEntry("BLOCKED", Job.STUCK)
        .hasSize(2);
  }

  @Test
  void whatIsMisspeltIsAnsweredWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.state("TASK_OPNE"))
        .withMessage("StateNamesTest.Task has no constant 'TASK_OPNE': did you mean TASK_OPEN?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.state("created"))
        .withMessage("StateNamesTest.Task has no constant 'created': did you mean CREATED?");
  }

  @Test
  @SuppressWarnings("NullAway") // null is the point
  void nothingIsNoName() {
    assertThatNullPointerException().isThrownBy(() -> GRAPH.state(null)).withMessage("name");
  }

  @Test
  void aNameIsOfOneConstant() {
    StateGraphBuilder<Task> builder =
        StateGraph.builder(Task.class).formerly(Task.TASK_DONE, "CLOSED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.formerly(Task.OPEN, "CLOSED"))
        .withMessage("both TASK_DONE and OPEN were formerly CLOSED");
    StateGraphBuilder<Task> taken =
        StateGraph.builder(Task.class).prefix("TASK_").formerly(Task.TASK_DONE, "NEW");
    assertThatIllegalArgumentException()
        .isThrownBy(taken::build)
        .withMessage("the former name NEW is what TASK_NEW is called");
  }
}
