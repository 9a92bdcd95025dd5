package dev.interlock.example.audit.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.testing.Recording;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLogReaderTest {

  private static final String GOOD = "{\"job\":\"a\",\"state\":\"RUNNING\"}";

  private static final List<String> FIELDS =
      List.of(
          "\"job\":\"a\"",
          "\"job\":\"b\"",
          "\"state\":\"RUNNING\"",
          "\"state\":2",
          "\"id\":17",
          "\"more\":{\"state\":\"DONE\"}",
          "\"twice\":{\"a\":1,\"a\":1}",
          "\"actor\":null",
          "\"name\":\"j\u00F6b\"");

  @Test
  void aLineIsAnEntry() throws IOException {
    Recording recording =
        Recording.of(
            """
            {"job":"a1","state":"JOB_STATE_RUNNING","actor":"SERVICE","time":"2026-03-02T08:00:03.5Z"}
            """);

    assertThat(recording.read())
        .containsExactly(
            new Entry(
                Place.at("file", 1),
                Entry.Kind.CHANGE,
                "a1",
                JobState.JOB_STATE_RUNNING,
                Optional.of(JobStateActor.SERVICE),
                Optional.of(Instant.parse("2026-03-02T08:00:03.500Z"))));
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void actorAndTimeMayBeMissingOrNull() throws IOException {
    Recording recording =
        Recording.of(GOOD + "\n{\"job\":\"b\",\"state\":\"DONE\",\"actor\":null,\"time\":null}");

    assertThat(recording.read()).extracting(Entry::actor).containsOnly(Optional.empty());
    assertThat(recording.read()).extracting(Entry::time).containsOnly(Optional.empty());
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "2: b DONE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'job':'a','state':'RUNNING'}",
        "{'jobId':'a','currentState':'JOB_STATE_RUNNING'}",
        "{'job_id':'a','current_state':'Running'}",
        "{'id':'a','state':2}",
        "{'state':'running','job':'a','more':{'state':'DONE','list':[1,{'job':'b'}]}}",
        "  {'job' : 'a' , 'state' : 'RUNNING'}  ",
      })
  void fieldsHaveSeveralSpellings(String line) throws IOException {
    Recording recording = Recording.of(line.replace('\'', '"'), Form.LOG);

    assertThat(recording.entries()).containsExactly("1: a RUNNING");
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void ofSeveralSpellingsTheFirstCountsWhereverItStands() throws IOException {
    Recording recording =
        Recording.of(
            """
            {"id":"event 7","job":"a","state":"RUNNING","currentState":"DONE"}
            {"job":"a","id":"event 8","currentState":"RUNNING","state":"DONE"}
            """);

    assertThat(recording.entries()).containsExactly("1: a RUNNING", "2: a DONE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"time", "timestamp", "stateTime", "currentStateTime", "current_state_time"})
  void timeHasSeveralSpellings(String name) throws IOException {
    Recording recording =
        Recording.of("{\"job\":\"a\",\"state\":\"DONE\",\"" + name + "\":\"2026-03-02 08:00:03\"}");

    assertThat(recording.read())
        .extracting(Entry::time)
        .containsExactly(Optional.of(Instant.parse("2026-03-02T08:00:03Z")));
  }

  @Test
  void aNumberIsAGoodJobId() throws IOException {
    assertThat(Recording.of("{\"job\":17,\"state\":\"DONE\"}").entries())
        .containsExactly("1: 17 DONE");
  }

  @Test
  void blankLinesAreCountedAndPassedOver() throws IOException {
    assertThat(Recording.of("\n" + GOOD + "\r\n  \t\r\n\n" + GOOD).entries())
        .containsExactly("2: a RUNNING", "5: a RUNNING");
  }

  @Test
  void behindAFaultTheRestIsRead() throws IOException {
    Recording recording = Recording.of(GOOD + "\noops\n" + GOOD + "\n{\"job\":\n" + GOOD);

    assertThat(recording.entries()).containsExactly("1: a RUNNING", "3: a RUNNING", "5: a RUNNING");
    assertThat(recording.problems()).hasSize(2);
    assertThat(recording.problems().get(0)).startsWith("2: this is no valid JSON: ");
    assertThat(recording.problems().get(1)).startsWith("4: this is no valid JSON: ");
    assertThat(recording.expected())
        .containsOnly(
            "one JSON object per line, such as {\"job\": \"a1\", \"state\":"
                + " \"JOB_STATE_RUNNING\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'state':'DONE'}                            | there is no job id
          {'job':null,'state':'DONE'}                 | there is no job id
          {'job':'a'}                                 | there is no state
          {}                                          | there is no job id
          {'job':'','state':'DONE'}                   | the job id is empty
          {'job':'  ','state':'DONE'}                 | the job id is empty
          {'job':['a'],'state':'DONE'}                | the job id is neither a text nor a whole number
          {'job':1.5,'state':'DONE'}                  | the job id is neither a text nor a whole number
          {'job':'a','state':{}}                      | the state is neither a text nor a whole number
          {'job':'a','state':true}                    | the state is neither a text nor a whole number
          {'job':'a','state':13}                      | "13" is no state's number
          {'job':'a','state':99999999999}             | "99999999999" is no state's number
          {'job':'a','state':'RUNING'}                | "RUNING" is no state of a job
          {'job':'a','state':'DONE','actor':'bob'}    | "bob" is no actor
          {'job':'a','state':'DONE','actor':7}        | the actor is no text
          {'job':'a','state':'DONE','time':'noon'}    | "noon" is no time
          {'job':'a','state':'DONE','time':123}       | the time is no text
          ['a','DONE']                                | this is no JSON object
          'a'                                         | this is no JSON object
          7                                           | this is no JSON object
          {'job':'a','state':'DONE'} {'job':'b'}      | something follows the JSON object
          {'job':'a','state':'DONE','state':'FAILED'} | this is no valid JSON: Duplicate field 'state'
          """,
      quoteCharacter = '`')
  void aFaultInALineIsNamed(String line, String problem) throws IOException {
    Recording recording = Recording.of("\n" + line.replace('\'', '"') + "\n" + GOOD, Form.LOG);

    assertThat(recording.problems()).containsExactly("2: " + problem);
    assertThat(recording.entries()).containsExactly("3: a RUNNING");
  }

  @Test
  void whatWasExpectedIsSaid() throws IOException {
    Recording recording =
        Recording.of(
            """
            {"job":"a","state":"JOB_STATE_DRAINNING"}
            {"job":"a","state":"PAUSED"}
            {"job":"a","state":44}
            {"job":"a","state":"DONE","actor":"USER"}
            {"state":"DONE"}
            {"job":"a","state":"DONE","time":"12:00"}
            """);

    assertThat(recording.expected())
        .containsExactly(
            "JOB_STATE_DRAINING, perhaps",
            "one of JOB_STATE_UNKNOWN, JOB_STATE_STOPPED, JOB_STATE_QUEUED, JOB_STATE_PENDING,"
                + " JOB_STATE_RUNNING, JOB_STATE_DRAINING, JOB_STATE_CANCELLING,"
                + " JOB_STATE_RESOURCE_CLEANING_UP, JOB_STATE_DONE, JOB_STATE_FAILED,"
                + " JOB_STATE_CANCELLED, JOB_STATE_UPDATED, JOB_STATE_DRAINED",
            "a number from 0 to 12",
            "SERVICE or UPDATE_JOB, or no actor where none is known",
            "one of the fields job, jobId, job_id, id",
            "a time such as 2026-01-31T09:30:00Z, or 2026-01-31 09:30:00 (taken as UTC)");
  }

  @Test
  void theJobOfAFaultyLineIsToldWhereItCanBe() throws IOException {
    Recording recording =
        Recording.of(
            """
            {"job":"a","state":"oops"}
            {"job":"b","state":"DO
            {"state":"DONE"}
            oops
            """);

    assertThat(recording.problemJobs()).containsExactly("a", "b", "?", "?");
  }

  @Test
  void aTruncatedLastLineIsAFault() throws IOException {
    Recording recording = Recording.of(GOOD + "\n" + GOOD.substring(0, GOOD.length() - 3));

    assertThat(recording.entries()).containsExactly("1: a RUNNING");
    assertThat(recording.problems())
        .singleElement()
        .asString()
        .startsWith("2: this is no valid JSON: Unexpected end-of-input");
  }

  @Test
  void badUtf8SpoilsOnlyItsLine() throws IOException {
    byte[] input =
        (GOOD + "\n{\"job\":\"\u00FF\",\"state\":\"DONE\"}\n" + GOOD).getBytes(ISO_8859_1);
    Recording recording = Recording.of(input, Form.AUTO);

    assertThat(recording.problems()).containsExactly("2: there are bytes that are no UTF-8");
    assertThat(recording.expected()).containsExactly("text in UTF-8");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "3: a RUNNING");
  }

  @Test
  void aJobIdMayHaveAnyLetters() throws IOException {
    assertThat(Recording.of("{\"job\":\"j\u00F6b \u2603\",\"state\":\"DONE\"}").entries())
        .containsExactly("1: j\u00F6b \u2603 DONE");
  }

  @Test
  void aLineThatIsTooLongSpoilsOnlyItself() throws IOException {
    String longLine = "{\"job\":\"" + "x".repeat(Chunk.MAX_BYTES) + "\",\"state\":\"DONE\"}";
    Recording recording = Recording.of(GOOD + "\n" + longLine + "\n" + GOOD);

    assertThat(recording.problems()).containsExactly("2: this is longer than 1048576 bytes");
    assertThat(recording.entries()).containsExactly("1: a RUNNING", "3: a RUNNING");
  }

  @Test
  void aBlankLineThatIsTooLongIsNotKeptAndSoNotTrusted() throws IOException {
    assertThat(Recording.of(GOOD + "\n" + " ".repeat(Chunk.MAX_BYTES + 1) + "oops").problems())
        .containsExactly("2: this is longer than 1048576 bytes");
  }

  /** The parser has limits of its own; the input may go beyond each of them. */
  @Test
  void whatIsTooMuchForTheParserSpoilsOnlyItsLine() throws IOException {
    String deep = "{\"job\":\"x\",\"deep\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String longName = "{\"job\":\"x\",\"" + "n".repeat(100_000) + "\":1}";
    String longNumber = "{\"job\":\"x\",\"state\":" + "1".repeat(5000) + "}";
    Recording recording =
        Recording.of(deep + "\n" + longName + "\n" + longNumber + "\n" + GOOD, Form.LOG);

    assertThat(recording.problems()).hasSize(3);
    assertThat(recording.problemJobs()).containsOnly("x");
    assertThat(recording.entries()).containsExactly("4: a RUNNING");
  }

  @Test
  void aLineOfTheGreatestLengthIsRead() throws IOException {
    String begin = "{\"job\":\"a\",\"state\":\"DONE\",\"text\":\"";
    String line = begin + "x".repeat(Chunk.MAX_BYTES - begin.length() - 2) + "\"}";

    assertThat(Recording.of(line).entries()).containsExactly("1: a DONE");
  }

  /** Lines share a parser: none may show what stood in the one before. */
  @Test
  void aLineSaysTheSameWhateverStandsBeforeIt() throws IOException {
    Random random = new Random(20_260_302);
    List<String> lines = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int line = 1; line <= 5_000; line++) {
      String text = line(random);
      lines.add(text);
      Recording alone = Recording.of("\n".repeat(line - 1) + text, Form.LOG);
      entries.addAll(alone.entries());
      problems.addAll(alone.problems());
    }

    Recording together = Recording.of(String.join("\n", lines), Form.LOG);

    assertThat(entries).hasSizeGreaterThan(1_000);
    assertThat(problems).hasSizeGreaterThan(1_000);
    assertThat(together.entries()).isEqualTo(entries);
    assertThat(together.problems()).isEqualTo(problems);
  }

  /** A line with an array in it has a parser of its own. */
  @Test
  void aLineSaysTheSameToEachParser() throws IOException {
    Random random = new Random(20_260_303);
    List<String> lines = new ArrayList<>();
    List<String> withArrays = new ArrayList<>();
    for (int line = 1; line <= 5_000; line++) {
      String text = line(random);
      lines.add(text);
      withArrays.add(text.startsWith("{\"") ? "{\"array\":[]," + text.substring(1) : text);
    }

    Recording recording = Recording.of(String.join("\n", lines), Form.LOG);
    Recording alone = Recording.of(String.join("\n", withArrays), Form.LOG);

    assertThat(recording.entries()).isEqualTo(alone.entries());
    assertThat(withoutColumns(recording)).isEqualTo(withoutColumns(alone));
    assertThat(recording.problemJobs()).isEqualTo(alone.problemJobs());
  }

  private static List<String> withoutColumns(Recording recording) {
    return recording.problems().stream()
        .map(problem -> problem.replaceAll("column: [0-9]+", "column"))
        .toList();
  }

  /** A line with a few fields, in half of the cases with a letter too few or changed. */
  private static String line(Random random) {
    List<String> fields = new ArrayList<>(FIELDS);
    Collections.shuffle(fields, random);
    fields = fields.subList(0, random.nextInt(3));
    fields.add(random.nextInt(fields.size() + 1), "\"job\":\"c\"");
    fields.add(random.nextInt(fields.size() + 1), "\"state\":\"DONE\"");
    StringBuilder line = new StringBuilder(String.join(",", fields));
    line.insert(0, '{').append('}');
    int at = random.nextInt(line.length());
    switch (random.nextInt(6)) {
      case 0 -> line.deleteCharAt(at);
      case 1 -> line.setLength(at + 1);
      case 2 -> line.setCharAt(at, "{}[]\",:x\u00E9\\".charAt(random.nextInt(10)));
      default -> {}
    }
    return line.toString();
  }
}
