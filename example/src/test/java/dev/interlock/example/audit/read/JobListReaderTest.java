package dev.interlock.example.audit.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.JobState;
import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.testing.Recording;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobListReaderTest {

  private static final String A = "{\"id\":\"a\",\"state\":\"Running\"}";
  private static final String B = "{\"id\":\"b\",\"state\":\"Done\"}";
  private static final String EXPECTED =
      "a job such as {\"id\": \"a1\", \"state\": \"Running\"} in a JSON array";

  @Test
  void aJobAsGcloudPrintsItIsASnapshot() throws IOException {
    Recording recording =
        Recording.of(
            """
            [
              {
                "creationTime": "2025-01-07 01:11:42",
                "id": "2025-01-06_17_11_40-7457857020413206573",
                "location": "us-central1",
                "name": "orders",
                "state": "Running",
                "stateTime": "2025-01-07 01:13:39",
                "type": "Streaming"
              }
            ]
            """);

    assertThat(recording.read())
        .containsExactly(
            new Entry(
                Place.at("file", 2),
                Entry.Kind.SNAPSHOT,
                "2025-01-06_17_11_40-7457857020413206573",
                JobState.JOB_STATE_RUNNING,
                Optional.empty(),
                Optional.of(Instant.parse("2025-01-07T01:13:39Z"))));
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void anAnswerOfTheApiIsAList() throws IOException {
    Recording recording =
        Recording.of(
            """
            {
              "jobs": [
                {
                  "id": "a",
                  "type": "JOB_TYPE_STREAMING",
                  "currentState": "JOB_STATE_CANCELLING",
                  "currentStateTime": "2026-03-02T13:19:24.867468Z",
                  "requestedState": "JOB_STATE_CANCELLED",
                  "jobMetadata": {"sdkVersion": {"version": "2.16.0"}},
                  "stageStates": [{"executionStageState": "JOB_STATE_DONE"}, {"id": "no job"}]
                },
                {"id": "b", "currentState": "JOB_STATE_QUEUED",
                 "currentStateTime": "1970-01-01T00:00:00Z"}
              ],
              "nextPageToken": "x",
              "failedLocation": [{"name": "no job"}]
            }
            """);

    assertThat(recording.entries()).containsExactly("3: a CANCELLING", "12: b QUEUED");
    assertThat(recording.read())
        .extracting(Entry::time)
        .containsExactly(
            Optional.of(Instant.parse("2026-03-02T13:19:24.867468Z")), Optional.empty());
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void theJobsMayStandBehindOtherFields() throws IOException {
    String answer =
        "{\"nextPageToken\":\"x\",\"more\":{\"jobs\":[1]},\"jobs\":[" + A + "," + B + "]}";

    Recording recording = Recording.of(answer, Form.JOBS);

    assertThat(recording.entries()).containsExactly("1: a RUNNING", "1: b DONE");
    assertThat(recording.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] ", "{}", "{ }\n", "{\"jobs\":[]}", "{\n}", "[][]"})
  void aListWithoutJobsIsFine(String input) throws IOException {
    Recording recording = Recording.of(input);

    assertThat(recording.entries()).isEmpty();
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void listsMayStandOneBehindTheOther() throws IOException {
    Recording recording =
        Recording.of(
            "[" + A + "]\n[" + B + "]\n{\"jobs\":[" + A + "]}{\"jobs\":[" + B + "]}\n" + A);

    assertThat(recording.entries())
        .containsExactly("1: a RUNNING", "2: b DONE", "3: a RUNNING", "3: b DONE", "4: a RUNNING");
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void aSingleJobOverSeveralLinesIsASnapshot() throws IOException {
    Recording recording = Recording.of("{\n  \"id\": \"a\",\n  \"state\": \"Drained\"\n}\n");

    assertThat(recording.entries()).containsExactly("1: a DRAINED");
    assertThat(recording.read()).extracting(Entry::kind).containsExactly(Entry.Kind.SNAPSHOT);
  }

  @Test
  void textsMayHoldBracketsAndQuotes() throws IOException {
    String odd = "{\"id\":\"}],{\\\"\\\\\",\"state\":\"Done\"}";

    assertThat(Recording.of("[" + odd + "," + A + "]").entries())
        .containsExactly("1: }],{\"\\ DONE", "1: a RUNNING");
  }

  @Test
  void aJobWithoutAKnownStateSpoilsOnlyItself() throws IOException {
    Recording recording =
        Recording.of("[\n{\"id\":\"x\",\"state\":\"Paused\"},\n{\"state\":\"Done\"},\n" + A + "]");

    assertThat(recording.problems())
        .containsExactly("2: \"Paused\" is no state of a job", "3: there is no job id");
    assertThat(recording.problemJobs()).containsExactly("x", "?");
    assertThat(recording.entries()).containsExactly("4: a RUNNING");
  }

  @Test
  void faultsWithinAJobAreFoundInTheirLine() throws IOException {
    Recording recording = Recording.of("[\n{\n\"id\":\"x\",\n\"state\":oops\n},\n" + A + "]");

    assertThat(recording.problems()).singleElement().asString().startsWith("4: this is no valid");
    assertThat(recording.problemJobs()).containsExactly("x");
    assertThat(recording.expected()).containsExactly(EXPECTED);
    assertThat(recording.entries()).containsExactly("6: a RUNNING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x\",\"state\":\"Done\"", // no closing brace
        "{\"id\":\"x\",\"more\":{\"a\":1,\"state\":\"Done\"}", // the same, further in
        "{\"id\":\"x\",\"state\":\"Done", // no closing quote, and so no closing brace
        "{\"id\":\"x\",\"state\":\"Done\\", // nor anything behind the backslash
        "{\"id\":\"x\" \"state\":\"Done\"}", // no comma
        "{\"id\":\"x\",\"list\":[1,2}", // no closing bracket
        "{\"id\":\"x\",,}",
      })
  void aBrokenJobSpoilsOnlyItself(String broken) throws IOException {
    Recording recording = Recording.of("[\n" + B + ",\n" + broken + "\n,\n" + A + ",\n" + B + "]");

    assertThat(recording.problems()).hasSize(1);
    assertThat(recording.problemJobs()).containsExactly("x");
    assertThat(recording.entries()).containsExactly("2: b DONE", "5: a RUNNING", "6: b DONE");
  }

  @Test
  void aJobCutOffByTheEndOfTheListEndsTheList() throws IOException {
    Recording recording = Recording.of("[{\"id\":\"x\",\"state\":\"Done\"]\n[" + A + "]");

    assertThat(recording.problems()).hasSize(1);
    assertThat(recording.entries()).containsExactly("2: a RUNNING");
  }

  @Test
  void aTruncatedJobIsAFault() throws IOException {
    Recording recording = Recording.of("[" + A + ",\n{\"id\":\"x\",\"state\":\"Do");

    assertThat(recording.entries()).containsExactly("1: a RUNNING");
    assertThat(recording.problems())
        .singleElement()
        .asString()
        .startsWith("2: this is no valid JSON: Unexpected end-of-input");
    assertThat(recording.problemJobs()).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\n", "[" + A + "\n", "[" + A + ",\n", "{\"jobs\":[" + A + "\n"})
  void aTruncatedListIsAFault(String input) throws IOException {
    Recording recording = Recording.of(input);

    assertThat(recording.problems()).containsExactly("2: the input ends within a list of jobs");
    assertThat(recording.expected()).containsExactly("a closing ]");
  }

  @Test
  void aTruncatedAnswerIsAFault() throws IOException {
    Recording recording = Recording.of("{\"jobs\":[" + A + "]\n,\"nextPageToken\":\"x\"");

    assertThat(recording.entries()).containsExactly("1: a RUNNING");
    assertThat(recording.problems()).containsExactly("2: the object around the jobs isn't closed");
  }

  @Test
  void aMissingCommaIsAFaultThatSpoilsNothing() throws IOException {
    Recording recording = Recording.of("[" + A + "\n" + B + "]");

    assertThat(recording.problems()).containsExactly("2: no comma stands between two jobs");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "2: b DONE");
  }

  @Test
  void aCommaTooManyIsAFaultThatSpoilsNothing() throws IOException {
    Recording recording = Recording.of("[,\n" + A + ",\n,\n" + B + ",\n]\n[\n" + A + "]");

    assertThat(recording.problems())
        .containsExactly(
            "1: no job stands before the comma",
            "3: no job stands before the comma",
            "5: no job follows the comma");
    assertThat(recording.entries()).containsExactly("2: a RUNNING", "4: b DONE", "7: a RUNNING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "7",
        "\"{[,]}\"",
        "\"{[,]}\" \"]\"",
        "oops",
        "oo\"{\"ps",
        "[1]",
        "[[], [{}, 2]]",
        "}",
        ":",
        "\"{",
      })
  void whatIsNoJobIsAFaultThatSpoilsNothing(String other) throws IOException {
    Recording recording = Recording.of("[" + A + ",\n" + other + "\n,\n" + B + "]");

    assertThat(recording.problems()).containsExactly("2: something stands here that is no job");
    assertThat(recording.expected()).containsExactly(EXPECTED);
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "4: b DONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "null", "[]"})
  void whatIsNoJobEndsWhereTheNextBegins(String other) throws IOException {
    Recording recording = Recording.of("{\"jobs\":[" + other + A + "," + other + "],\"x\":1}");

    assertThat(recording.problems())
        .containsExactly(
            "1: something stands here that is no job", "1: something stands here that is no job");
    assertThat(recording.entries()).containsExactly("1: a RUNNING");
  }

  @Test
  void whatStandsOutsideOfListsIsAFault() throws IOException {
    Recording recording = Recording.of("[" + A + "]\noops\n[" + B + "]");

    assertThat(recording.problems()).containsExactly("2: something stands here that is no job");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "3: b DONE");
  }

  @Test
  void badUtf8SpoilsOnlyItsJobAndIsFoundInItsLine() throws IOException {
    byte[] input =
        ("[" + A + ",\n{\n\"id\":\"\u00FF\",\"state\":\"Done\"},\n" + B + "]").getBytes(ISO_8859_1);
    Recording recording = Recording.of(input, Form.AUTO);

    assertThat(recording.problems()).containsExactly("3: there are bytes that are no UTF-8");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "4: b DONE");
  }

  @Test
  void aJobThatIsTooLongSpoilsOnlyItself() throws IOException {
    String longJob = "{\"id\":\"" + "x".repeat(Chunk.MAX_BYTES) + "\",\"state\":\"Done\"}";
    Recording recording = Recording.of("[" + A + ",\n" + longJob + ",\n" + B + "]");

    assertThat(recording.problems()).containsExactly("2: this is longer than 1048576 bytes");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "3: b DONE");
  }

  @Test
  void aListOnOneLineMayBeOfAnyLength() throws IOException {
    String list = "[" + (A + ",").repeat(Chunk.MAX_BYTES / A.length()) + B + "]";

    Recording recording = Recording.of(list);

    assertThat(recording.problems()).isEmpty();
    assertThat(recording.entries()).hasSize(Chunk.MAX_BYTES / A.length() + 1);
  }

  @Test
  void whatIsNestedTooDeepSpoilsOnlyItself() throws IOException {
    String deep = "{\"id\":\"x\",\"deep\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    Recording recording = Recording.of(A + "\n" + deep + "\n" + B, Form.JOBS);

    assertThat(recording.problemJobs()).containsExactly("x");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "3: b DONE");
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() throws IOException {
    Recording recording = Recording.of("[".repeat(3 * Chunk.MAX_BYTES));

    assertThat(recording.problems()).containsExactly("1: something stands here that is no job");
  }
}
