package dev.interlock.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.vm.VM;

/** How much memory a machine takes. */
class JobStateMachineSizeTest {

  @Test
  void aMachineTakesSixteenBytes() {
    // As every VM with a heap below 32 GB has it, unless told otherwise.
    assumeTrue(
        ClassLayout.parseClass(Object.class).headerSize() == 12
            && VM.current().sizeOfField("reference") == 4
            && VM.current().objectAlignment() == 8,
        "another layout of objects");
    JobStateMachine machine = JobStateMachine.at(JobState.JOB_STATE_RUNNING);
    assertThat(ClassLayout.parseInstance(machine).instanceSize()).isEqualTo(16);
  }
}
