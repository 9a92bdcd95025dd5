package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.Job;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jackson makes of refusals without a module and without being told anything. */
class RefusalJsonTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
      new com.fasterxml.jackson.databind.ObjectMapper();

  private static final tools.jackson.databind.ObjectMapper THREE =
      new tools.jackson.databind.ObjectMapper();

  /** Refusals that a graph gave, and their parts in JSON by name. */
  static Stream<Arguments> refusals() {
    StateGraph<Job> graph = Job.graph();
    return Stream.of(
        Arguments.of(
            graph.refusal(Job.RUNNING, "START").orElseThrow(),
            List.of(
                "'kind':'UNDECLARED'",
                "'from':'RUNNING'",
                "'to':null",
                "'event':'START'",
                "'actor':null",
                "'actors':[]",
                "'guards':[]",
                "'allowedEvents':['FINISH','BEAT']",
                "'allowedTargets':['RUNNING','STUCK','DONE','FAILED']",
                "'repeated':true")),
        Arguments.of(
            graph.refusal(Job.QUEUED, Job.RUNNING, "USER").orElseThrow(),
            List.of(
                "'kind':'ACTOR'",
                "'from':'QUEUED'",
                "'to':'RUNNING'",
                "'event':null",
                "'actor':'USER'",
                "'actors':['SERVICE']",
                "'guards':[]",
                "'allowedEvents':['CANCEL']",
                "'allowedTargets':['FAILED']",
                "'repeated':false")),
        Arguments.of(
            graph.refusal(Job.STUCK, "RETRY", "SERVICE", guard -> false).orElseThrow(),
            List.of(
                "'kind':'GUARD'",
                "'from':'STUCK'",
                "'to':null",
                "'event':'RETRY'",
                "'actor':'SERVICE'",
                "'actors':[]",
                "'guards':['patient','urgent']",
                "'allowedEvents':[]",
                "'allowedTargets':[]",
                "'repeated':false")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void jackson2WritesAndReadsThem(Refusal<Job> refusal, List<String> parts) throws Exception {
    String json = TWO.writeValueAsString(refusal);
    assertThat(json).isEqualTo(text(parts));
    assertThat(
            TWO.readValue(
                json, new com.fasterxml.jackson.core.type.TypeReference<Refusal<Job>>() {}))
        .isEqualTo(refusal)
        .hasToString(refusal.message());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void jackson3WritesAndReadsThem(Refusal<Job> refusal, List<String> parts) {
    String json = THREE.writeValueAsString(refusal);
    assertThat(json).isEqualTo(text(parts));
    assertThat(THREE.readValue(json, new tools.jackson.core.type.TypeReference<Refusal<Job>>() {}))
        .isEqualTo(refusal)
        .hasToString(refusal.message());
  }

  private static String text(List<String> parts) {
    return "{" + String.join(",", parts).replace('\'', '"') + "}";
  }
}
