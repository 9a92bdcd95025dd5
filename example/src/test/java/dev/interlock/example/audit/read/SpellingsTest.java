package dev.interlock.example.audit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of states, actors and times. */
class SpellingsTest {

  private static final String ANY = "0159-+:.TtZz \u0660\u00E9";

  @ParameterizedTest
  @EnumSource
  void aStateHasItsNameItsShortNameAndItsNumber(JobState state) throws Misread {
    String shortName = state.name().substring("JOB_STATE_".length());

    assertThat(StateNames.named(state.name())).isEqualTo(state);
    assertThat(StateNames.named(shortName)).isEqualTo(state);
    assertThat(StateNames.numbered(String.valueOf(state.number()))).isEqualTo(state);
  }

  /** What {@code gcloud} prints; see the README of the example. */
  @ParameterizedTest
  @CsvSource({
    "Cancelled, JOB_STATE_CANCELLED",
    "Cancelling, JOB_STATE_CANCELLING",
    "Done, JOB_STATE_DONE",
    "Drained, JOB_STATE_DRAINED",
    "Draining, JOB_STATE_DRAINING",
    "Failed, JOB_STATE_FAILED",
    "Pending, JOB_STATE_PENDING",
    "Queued, JOB_STATE_QUEUED",
    "Running, JOB_STATE_RUNNING",
    "Stopped, JOB_STATE_STOPPED",
    "Updated, JOB_STATE_UPDATED",
    "Unknown, JOB_STATE_UNKNOWN",
    "Resource cleaning up, JOB_STATE_RESOURCE_CLEANING_UP",
    "' running ', JOB_STATE_RUNNING",
    "job_state_running, JOB_STATE_RUNNING",
  })
  void aStateHasTheNameThatGcloudPrints(String text, JobState state) throws Misread {
    assertThat(StateNames.named(text)).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "JOB_STATE_", "JOB_STATE", "RUN", "STATE_RUNNING", "RUNNING!"})
  void otherNamesAreNoStates(String text) {
    assertThatExceptionOfType(Misread.class).isThrownBy(() -> StateNames.named(text));
  }

  @ParameterizedTest
  @CsvSource({
    "RUNING, RUNNING",
    "DRAINNED, DRAINED",
    "CANCELED, CANCELLED",
    "CANCELING, CANCELLING"
  })
  void aMisspeltStateIsGuessed(String text, String meant) {
    assertThatExceptionOfType(Misread.class)
        .isThrownBy(() -> StateNames.named(text))
        .satisfies(e -> assertThat(e.expected()).isEqualTo("JOB_STATE_" + meant + ", perhaps"));
  }

  @Test
  void theNearestNameIsTheFirstOfTwo() {
    assertThat(NearestName.to("abc", List.of("abd", "abb", "xyz"))).contains("abb");
    assertThat(NearestName.to("abc", List.of("abdd", "abd"))).contains("abd");
    assertThat(NearestName.to("abc", List.of("xyz", ""))).isEmpty();
    assertThat(NearestName.to("", List.of("a", "bb"))).contains("a");
  }

  @Test
  void wordsOfTheInputAreCutShort() {
    assertThat(Quoted.of("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
    assertThat(Quoted.of("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "...\"");
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE, SERVICE",
    "service, SERVICE",
    "UPDATE_JOB, UPDATE_JOB",
    "UpdateJob, UPDATE_JOB",
    "update-job, UPDATE_JOB",
  })
  void anActorHasSeveralSpellings(String text, JobStateActor actor) throws Misread {
    assertThat(ActorNames.named(text)).isEqualTo(actor);
  }

  @Test
  void everyActorHasItsName() {
    assertThat(Arrays.asList(JobStateActor.values()))
        .allSatisfy(actor -> assertThat(ActorNames.named(actor.toString())).isEqualTo(actor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "SERVICE2"})
  void othersAreNoActors(String text) {
    assertThatExceptionOfType(Misread.class).isThrownBy(() -> ActorNames.named(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:00:03Z, 2026-03-02T08:00:03Z",
    "2026-03-02T08:00:03.123456789Z, 2026-03-02T08:00:03.123456789Z",
    "2026-03-02T10:00:03+02:00, 2026-03-02T08:00:03Z",
    "2026-03-02 08:00:03, 2026-03-02T08:00:03Z",
  })
  void aTimeHasSeveralSpellings(String text, Instant time) throws Misread {
    assertThat(Times.parse(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "1970-01-01 00:00:00"})
  void theBeginningOfTimeStandsForNone(String text) throws Misread {
    assertThat(Times.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-02",
        "08:00:03",
        "2026-03-02T08:00:03",
        "2026-02-30 08:00:03",
        "today"
      })
  void othersAreNoTimes(String text) {
    assertThatExceptionOfType(Misread.class).isThrownBy(() -> Times.parse(text));
  }

  /** The frequent spelling is read without a formatter, to the same time and by the same rules. */
  @Test
  void aTimeIsWhatAFormatterTakesItFor() {
    Random random = new Random(20_260_302);
    for (int i = 0; i < 50_000; i++) {
      String text = time(random);
      assertThat(parsed(text)).as(text).isEqualTo(formatted(text));
    }
  }

  private static Optional<Instant> parsed(String text) {
    try {
      return Times.parse(text);
    } catch (Misread e) {
      return Optional.of(Instant.MAX);
    }
  }

  private static Optional<Instant> formatted(String text) {
    try {
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from))
          .filter(time -> !time.equals(Instant.EPOCH));
    } catch (DateTimeException e) {
      return Optional.of(Instant.MAX);
    }
  }

  /** A time, of which each part may be one too few or too many, and any letter a wrong one. */
  private static String time(Random random) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:%02d%sZ",
                random.nextInt(10_000),
                random.nextInt(14),
                random.nextInt(33),
                random.nextInt(26),
                random.nextInt(62),
                random.nextInt(62),
                random.nextInt(8) == 0 ? "." + random.nextInt(1000) : ""));
    if (random.nextInt(4) == 0) {
      text.setCharAt(random.nextInt(text.length()), ANY.charAt(random.nextInt(ANY.length())));
    }
    return text.toString();
  }
}
