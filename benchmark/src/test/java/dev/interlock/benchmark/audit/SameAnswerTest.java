package dev.interlock.benchmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That both say the same about a history, and that the history is worth the question. */
class SameAnswerTest {

  private static final int LINES = 20_000;
  private static final int JOBS = 3_000;

  @TempDir private Path folder;

  @Test
  void theAuditAndTheLoopSayTheSame() throws Exception {
    Path history = folder.resolve("history.jsonl");
    HistoryGenerator.write(history, LINES, JOBS);

    String answer = AuditBenchmark.audit(history).answer();

    assertThat(answer)
        .startsWith("{\"type\":\"summary\",\"entries\":" + LINES + ",\"jobs\":" + JOBS + ",")
        .doesNotContain("\"findings\":0,")
        .contains("\"unreadable\":0,");
    assertThat(AuditBenchmark.loop(history).answer()).isEqualTo(answer);
  }

  @Test
  void aHistoryIsTheSameWheneverItsSizeIs() throws Exception {
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");
    HistoryGenerator.write(first, LINES, JOBS);
    HistoryGenerator.write(second, LINES, JOBS);

    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    assertThat(Files.readAllLines(first)).hasSize(LINES);
  }
}
