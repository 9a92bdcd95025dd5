package dev.interlock.example.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** That the samples give the output that is shown for them. Tests run in the folder example. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void theHistoryHasTheFindingsThatAreShown() throws IOException {
    assertThat(run("job-history.jsonl")).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .isEqualTo(Files.readString(SAMPLES.resolve("job-history.expected.txt")));
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "```\n" + Files.readString(SAMPLES.resolve("job-history.expected.txt")) + "```\n");
  }

  @Test
  void theListIsClean() {
    assertThat(run("jobs.json")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).isEqualTo("12 entries about 12 jobs: no findings\n");
  }

  @Test
  void theListFitsToTheHistory() {
    assertThat(run("job-history.jsonl", "jobs.json")).isEqualTo(1);
    assertThat(out.toString(UTF_8)).endsWith("59 entries about 12 jobs: 5 findings in 5 jobs\n");
  }

  /** Runs the command as if from the folder above, as the README does. */
  private int run(String... samples) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), printed, printed, false);
    String[] files = new String[samples.length];
    for (int i = 0; i < samples.length; i++) {
      files[i] = SAMPLES.resolve(samples[i]).toString();
    }
    int status = Audit.commandLine(streams).execute(files);
    String shown = printed.toString(UTF_8).replace(SAMPLES.toString(), "example/samples");
    out.writeBytes(shown.getBytes(UTF_8));
    return status;
  }
}
