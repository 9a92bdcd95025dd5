package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JobTest {
  private final Job job = new Job();

  @Test
  void runsToItsEnd() {
    assertEquals(JobState.DONE, job.run());
  }

  @Test
  void onlyTheOwnerCancels() {
    assertTrue(job.mayCancel(JobStateActor.OWNER));
    assertFalse(job.mayCancel(JobStateActor.SERVICE));
  }

  @Test
  void statesAreTypes() {
    assertSame(TypedJobState.RUNNING, Job.start(TypedJobState.QUEUED));
  }
}
