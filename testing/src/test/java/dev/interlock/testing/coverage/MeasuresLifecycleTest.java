package dev.interlock.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.interlock.StateGraph;
import dev.interlock.testing.loan.LoanStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests that measure, as Maven and an IDE do. */
class MeasuresLifecycleTest {

  @TempDir private Path folder;

  /** Meets an arc. */
  @MeasuresLifecycle(value = LoanStatus.class, starts = 100, arcs = 10)
  static class GivingBack {
    @Test
    void givesBack(Coverage<LoanStatus> coverage) {
      coverage.started(LoanStatus.REQUESTED);
      coverage.moved(LoanStatus.LENT, StateGraph.Step.to(LoanStatus.RETURNED));
    }
  }

  /** Meets another, and asks for more than one. */
  @MeasuresLifecycle(value = LoanStatus.class, arcs = 20)
  static class Withdrawing {
    @Test
    void withdraws(Coverage<LoanStatus> coverage) {
      coverage.moved(LoanStatus.RESERVED, StateGraph.Step.to(LoanStatus.WITHDRAWN));
    }
  }

  /** Measures nothing, but wants to know. */
  static class Unmeasured {
    @org.junit.jupiter.api.extension.ExtendWith(CoverageExtension.class)
    @Test
    void asks(Coverage<LoanStatus> coverage) {
      assertThat(coverage).isNotNull();
    }
  }

  /** What came out: what failed, by names, and what was printed. */
  private record Outcome(List<String> failures, String printed) {}

  private static Outcome run(Map<String, String> parameters, Class<?>... classes) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(classes).map(each -> selectClass(each)).toList())
            .configurationParameters(parameters)
            .build();
    Launcher launcher = LauncherFactory.create();
    List<String> failures = new ArrayList<>();
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      launcher.execute(
          request,
          new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
              result
                  .getThrowable()
                  .ifPresent(
                      each -> failures.add(test.getDisplayName() + ": " + each.getMessage()));
            }
          });
    } finally {
      System.setOut(out);
    }
    return new Outcome(failures, printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void severalClassesMeetItTogether() {
    Outcome outcome = run(Map.of(), GivingBack.class, Withdrawing.class);
    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.printed()).contains("Met of LoanStatus:\n").contains("2 of 10\n");
  }

  @Test
  void tooLittleFailsTheRun() {
    assertThat(run(Map.of(), Withdrawing.class).failures())
        .singleElement()
        .asString()
        .startsWith(
            "JUnit Jupiter: the tests have met too little of LoanStatus: arcs 10 %, not 20 %\n");
  }

  @Test
  void aPartOfTheTestsIsReportedAndNotJudged() {
    Outcome outcome = run(Map.of("interlock.coverage", "report"), Withdrawing.class);
    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.printed()).contains("1 of 10\n");
  }

  @Test
  void whatIsNoModeIsSaid() {
    assertThat(run(Map.of("interlock.coverage", "off"), Withdrawing.class).failures())
        .first()
        .asString()
        .contains("interlock.coverage=off: there is 'check' and 'report'");
  }

  @Test
  void markdownIsWritten() throws Exception {
    Path file = folder.resolve("some/coverage.md");
    run(Map.of("interlock.coverage.markdown", file.toString()), GivingBack.class);
    assertThat(Files.readString(file)).startsWith("### LoanStatus\n").contains("| arcs | 1 | 10 |");
  }

  @Test
  void whatIsntMeasuredIsSaid() {
    assertThat(run(Map.of(), Unmeasured.class).failures())
        .singleElement()
        .asString()
        .contains("isn't measured here: annotate Unmeasured with @MeasuresLifecycle of the enum");
  }
}
