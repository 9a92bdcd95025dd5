package com.example.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.interlock.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTest {
  private final Job job = new Job();

  @Test
  void endsAsItsResultSays() {
    job.start();

    assertEquals(JobState.JOB_DONE, job.finish("42"));
    assertEquals("green", job.color());
    assertEquals(2, job.entries());
  }

  @Test
  void failsWithoutResult() {
    job.start();

    assertEquals(JobState.JOB_FAILED, job.finish(null));
    assertEquals("red", job.color());
  }

  @Test
  void guardRefusesAPause() {
    job.start();
    Refusal<JobState> refusal = job.pause();

    assertNotNull(refusal);
    assertEquals(List.of("pausable"), List.copyOf(refusal.guards()));
  }

  @Test
  void onlyTheOwnerCancels() {
    assertEquals("JOB_FAILED", job.describe(Party.OWNER));
    assertEquals("ACTOR", job.describe(Party.SERVICE));
  }
}
