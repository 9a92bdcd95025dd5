package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.interlock.testing.Job;
import org.junit.jupiter.api.Test;

/** Beside hand-made classes; the processor's tests and projects ask the generated ones. */
class GeneratedGraphTest {

  enum Status {
    ON {
      @Override
      int load() {
        return 1;
      }
    },
    OFF;

    int load() {
      return 0;
    }
  }

  enum Plain {
    ONLY
  }

  enum Foreign {
    ONLY
  }

  enum Failing {
    ONLY
  }

  enum Bare {
    ONLY
  }

  @Test
  void itIsFoundByItsName() {
    assertThat(StateGraph.of(Job.class).arcs()).isEqualTo(Job.graph().arcs());
    assertThat(StateGraph.of(Job.class)).isSameAs(StateGraph.of(Job.class));
  }

  @Test
  void anEnumOfAnyKindMayBeAsked() {
    assertThat(StateGraph.find(Job.class)).containsSame(StateGraph.of(Job.class));
    assertThat(StateGraph.find(Plain.class)).isEmpty();
    assertThat(StateGraph.find(Bare.class)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> StateGraph.find(Foreign.class));
  }

  @Test
  void theTypesAroundAnEnumAreInTheName() {
    assertThat(StateGraph.of(Status.class).initial()).containsExactly(Status.OFF);
  }

  @Test
  @SuppressWarnings({"unchecked", "GetClassOnEnum"}) // as code has it that knows an object alone
  void aConstantWithABodyIsOfTheEnum() {
    Class<Status> own = (Class<Status>) Status.ON.getClass();
    assertThat(own).isNotEqualTo(Status.class);
    assertThat(StateGraph.of(own).type()).isEqualTo(Status.class);
  }

  @Test
  void anEnumForWhichNothingWasGeneratedIsToldSo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateGraph.of(Plain.class))
        .withMessage(
            "no lifecycle was generated for dev.interlock.GeneratedGraphTest$Plain: there is no"
                + " dev.interlock.GeneratedGraphTest_PlainTransitions with a static method graph();"
                + " is one of its constants annotated with @State or @Transition, and did the"
                + " annotation processor run when it was compiled?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateGraph.of(Bare.class))
        .withMessageContaining("BareTransitions with a static method graph()");
  }

  @Test
  void anotherEnumsGraphIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateGraph.of(Foreign.class))
        .withMessageContaining(
            "dev.interlock.GeneratedGraphTest_ForeignTransitions holds no graph of it");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // as generic code may have it
  void whatIsNoEnumIsToldSo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateGraph.of((Class) String.class))
        .withMessage("java.lang.String is no enum");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateGraph.of((Class) Runnable.class))
        .withMessage("java.lang.Runnable is no enum");
  }

  @Test
  void whatTheMachineThrowsIsNotHidden() {
    assertThatIllegalStateException()
        .isThrownBy(() -> StateGraph.of(Failing.class))
        .withMessageContaining("speak of the arc before them");
  }
}

final class GeneratedGraphTest_StatusTransitions {
  private GeneratedGraphTest_StatusTransitions() {}

  static StateGraph<GeneratedGraphTest.Status> graph() {
    return StateGraph.builder(GeneratedGraphTest.Status.class)
        .initial(GeneratedGraphTest.Status.OFF)
        .build();
  }
}

final class GeneratedGraphTest_ForeignTransitions {
  private GeneratedGraphTest_ForeignTransitions() {}

  static StateGraph<GeneratedGraphTest.Plain> graph() {
    return StateGraph.builder(GeneratedGraphTest.Plain.class).build();
  }
}

final class GeneratedGraphTest_FailingTransitions {
  private GeneratedGraphTest_FailingTransitions() {}

  static StateGraph<GeneratedGraphTest.Failing> graph() {
    return StateGraph.builder(GeneratedGraphTest.Failing.class)
        .on("an event before its arc")
        .build();
  }
}

final class GeneratedGraphTest_BareTransitions {
  private GeneratedGraphTest_BareTransitions() {}
}
