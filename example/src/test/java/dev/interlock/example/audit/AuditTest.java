package dev.interlock.example.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a user meets it: arguments and streams in, text and exit status out. */
class AuditTest {

  private static final String CLEAN = "{\"job\":\"a\",\"state\":\"PENDING\"}\n";
  private static final String FAULTY = "{\"job\":\"b\",\"state\":\"DONE\"}\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aCleanHistoryExitsWith0() {
    assertThat(run(CLEAN)).isEqualTo(0);
    assertThat(out()).isEqualTo("1 entry about 1 job: no findings\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void findingsExitWith1() {
    assertThat(run(CLEAN + FAULTY)).isEqualTo(1);
    assertThat(out())
        .isEqualTo(
            """
            <stdin>:2: job b: DONE
                why:     the history starts in DONE, which is no initial state
                allowed: STOPPED, QUEUED, PENDING
            2 entries about 2 jobs: 1 finding in 1 job
            """);
    assertThat(err()).isEmpty();
  }

  @Test
  void unreadableInputExitsWith2AndTheRestIsAudited() {
    assertThat(run("oops\n" + CLEAN + FAULTY)).isEqualTo(2);
    assertThat(out())
        .contains("<stdin>:1: can't be read: this is no valid JSON", "<stdin>:3: job b: DONE")
        .endsWith("2 entries about 2 jobs: 1 finding in 1 job; 1 place couldn't be read\n");
  }

  @Test
  void anUnreadableLineLeavesAGapInItsJob() {
    String history =
        """
        {"job":"a","state":"PENDING"}
        {"job":"a","state":"RUNING"}
        {"job":"a","state":"DRAINING"}
        """;

    assertThat(run(history)).isEqualTo(2);
    assertThat(out()).contains("RUNNING, perhaps").doesNotContain("why:");
  }

  @Test
  void filesAreReadInTheOrderOfTheArguments() throws IOException {
    Path first = file("first.jsonl", "{\"job\":\"a\",\"state\":\"PENDING\"}");
    Path second = file("second.jsonl", "{\"job\":\"a\",\"state\":\"RUNNING\"}");

    assertThat(run("", first.toString(), second.toString())).isEqualTo(0);
    assertThat(run("", second.toString(), first.toString())).isEqualTo(1);
    assertThat(out())
        .contains(second + ":1: job a: RUNNING\n", first + ":1: job a: RUNNING -> PENDING\n");
  }

  @Test
  void aListOfJobsFitsToALog() throws IOException {
    Path log = file("log.jsonl", "{\"job\":\"a\",\"state\":\"PENDING\"}");
    Path later = file("later.json", "[\n{\"id\":\"a\",\"state\":\"Draining\"}\n]");
    Path latest = file("latest.json", "[\n{\"id\":\"a\",\"state\":\"Running\"}\n]");

    assertThat(run("", log.toString(), later.toString())).isEqualTo(0);
    assertThat(run("", log.toString(), later.toString(), latest.toString())).isEqualTo(1);
    assertThat(out()).contains(latest + ":2: job a: DRAINING -> RUNNING\n");
  }

  @Test
  void aDashIsTheStandardInput() throws IOException {
    Path file = file("log.jsonl", CLEAN);

    assertThat(run("{\"job\":\"a\",\"state\":\"RUNNING\"}", file.toString(), "-")).isEqualTo(0);
    assertThat(out()).startsWith("2 entries about 1 job");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    String missing = folder.resolve("missing").toString();

    assertThat(run("", missing, file("log.jsonl", CLEAN).toString())).isEqualTo(2);
    assertThat(out())
        .isEqualTo(
            missing
                + """
                : can't be read: there is no such file
                    expected: a file, or - for the standard input
                1 entry about 1 job: no findings; 1 place couldn't be read
                """);
  }

  @Test
  void aDirectoryIsNamed() {
    assertThat(run("", folder.toString())).isEqualTo(2);
    assertThat(out()).startsWith(folder + ": can't be read: this is a directory\n");
  }

  @Test
  void aNameThatNoFileCanHaveIsNamed() {
    assertThat(run("", "a\0b")).isEqualTo(2);
    assertThat(out()).startsWith("a\\u0000b: can't be read: there is no such file\n");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path secret = file("secret", CLEAN);
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "not as root");

    assertThat(run("", secret.toString())).isEqualTo(2);
    assertThat(out()).startsWith(secret + ": can't be read: the file may not be read\n");
  }

  @Test
  void anInputThatFailsIsNamed() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThat(run(new Streams(failing, out, err, false))).isEqualTo(2);
    assertThat(out()).startsWith("<stdin>: can't be read: reading failed: the disk is gone\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n"})
  void anEmptyInputIsNamed(String input) {
    assertThat(run(input)).isEqualTo(2);
    assertThat(out()).startsWith("<stdin>: can't be read: the input is empty\n");
  }

  @Test
  void anEmptyListIsClean() {
    assertThat(run("[]")).isEqualTo(0);
    assertThat(out()).isEqualTo("0 entries about 0 jobs: no findings\n");
  }

  @Test
  void anOutputThatIsClosedStopsTheAuditWithAMessage() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    byte[] input = FAULTY.repeat(10_000).getBytes(UTF_8);

    assertThat(run(new Streams(new ByteArrayInputStream(input), closed, err, false))).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "audit: stopped, as the report can't be written: Broken pipe" + System.lineSeparator());
  }

  @Test
  void partialHistoriesMayStartAnywhere() {
    assertThat(run(FAULTY, "--partial")).isEqualTo(0);
  }

  @Test
  void theFormOfTheInputMayBeSaid() {
    String jobs = "{\"id\":\"a\",\"state\":\"Running\"}\n{\"id\":\"b\",\"state\":\"Done\"}\n";

    assertThat(run(jobs)).isEqualTo(1);
    assertThat(run(jobs, "--input=jobs")).isEqualTo(0);
    assertThat(run("[" + jobs + "]", "--input=log")).isEqualTo(2);
    assertThat(run(jobs, "--input=auto")).isEqualTo(1);
  }

  @Test
  void programsGetJson() {
    assertThat(run(FAULTY, "--format=json")).isEqualTo(1);
    assertThat(out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"type\":\""));
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    byte[] input = CLEAN.repeat(20_000).getBytes(UTF_8);

    run(new Streams(new ByteArrayInputStream(input), out, err, false));
    assertThat(err()).isEmpty();
    run(new Streams(new ByteArrayInputStream(input), out, err, true));
    assertThat(err()).contains("20,000 entries read");
    assertThat(out()).doesNotContain("read");
  }

  @Test
  void progressMayBeAskedForAndForbidden() {
    byte[] input = CLEAN.repeat(20_000).getBytes(UTF_8);

    run(new Streams(new ByteArrayInputStream(input), out, err, true), "--no-progress");
    assertThat(err()).isEmpty();
    run(new Streams(new ByteArrayInputStream(input), out, err, false), "--progress");
    assertThat(err()).contains("20,000 entries read");
  }

  @Test
  void helpTellsOptionsAndExitStatus() {
    assertThat(run("", "--help")).isEqualTo(0);
    assertThat(out())
        .contains("Usage: audit", "--format", "--input", "--partial", "Exit status:", "FILE");
  }

  @Test
  void versionTellsTheProgram() {
    assertThat(run("", "--version")).isEqualTo(0);
    assertThat(out()).startsWith("audit ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nonsense", "--format=xml", "--input=csv", "--format"})
  void wrongArgumentsExitWith2(String argument) {
    assertThat(run("", argument)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("Usage: audit").doesNotContain("Exception");
  }

  private int run(String input, String... args) {
    return run(new Streams(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, false), args);
  }

  private static int run(Streams streams, String... args) {
    return Audit.commandLine(streams).execute(args);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
