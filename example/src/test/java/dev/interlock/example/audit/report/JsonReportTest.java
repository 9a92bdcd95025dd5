package dev.interlock.example.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import dev.interlock.example.audit.testing.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {

  private final StringWriter out = new StringWriter();

  @Test
  void eachPartIsAnObjectOnALine() throws IOException {
    JsonReport report = new JsonReport(out);

    report.finding(Samples.undeclared());
    report.unreadable(Samples.unreadable());
    report.unreadable(Samples.unreadableFile());
    report.summary(new Summary(12, 3, 1, 1, 2));
    report.flush();

    assertThat(out.toString().lines())
        .containsExactly(
            json(
                "{'type':'finding','kind':'undeclared','file':'log.jsonl','line':7,'job':'job-1',"
                    + "'from':'JOB_STATE_DRAINING','to':'JOB_STATE_RUNNING','actor':'UPDATE_JOB',"
                    + "'time':'2026-03-02T11:21:30Z','why':'it is so',"
                    + "'allowed':['JOB_STATE_FAILED','JOB_STATE_CANCELLED']}"),
            json(
                "{'type':'unreadable','file':'log.jsonl','line':9,'job':'job-2',"
                    + "'problem':'there is no state','expected':'a state'}"),
            json(
                "{'type':'unreadable','file':'log.jsonl',"
                    + "'problem':'there is no such file','expected':'a file'}"),
            json(
                "{'type':'summary','entries':12,'jobs':3,'findings':1,'faultyJobs':1,"
                    + "'unreadable':2,'exitStatus':2}"));
    assertThat(out.toString()).endsWith("}\n");
  }

  @Test
  void whatIsntKnownIsLeftOut() throws IOException {
    JsonReport report = new JsonReport(out);

    report.finding(Samples.finding(Finding.Kind.START, Optional.empty(), List.of()));
    report.flush();

    assertThat(out.toString()).doesNotContain("actor", "from", "null").contains("\"allowed\":[]");
  }

  @Test
  void textIsEscaped() throws IOException {
    JsonReport report = new JsonReport(out);

    report.unreadable(new Unreadable(Place.at("a\"b", 1), Optional.of("\u001B\n"), "p", "e"));
    report.flush();

    assertThat(out.toString()).contains("\"a\\\"b\"", "\"\\u001B\\n\"");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "3, 0, 1", "0, 1, 2", "3, 1, 2"})
  void theExitStatusSaysHowItWent(long findings, long unreadable, int status) {
    assertThat(new Summary(9, 1, findings, 1, unreadable).exitStatus()).isEqualTo(status);
  }

  /** A text with the quotation marks of JSON. */
  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
