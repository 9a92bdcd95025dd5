package dev.interlock.example.audit.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.testing.Dripping;
import dev.interlock.example.audit.testing.Recording;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the form of an input is told, and which inputs have none. */
class HistoryReaderTest {

  private static final String JOB = "{\"id\":\"a\",\"state\":\"PENDING\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[" + JOB + "]",
        "\n  [\n" + JOB + "]",
        "{\"jobs\":[" + JOB + "]}",
        "{ \"jobs\" : [" + JOB + "]}",
        "{\n\"jobs\":[" + JOB + "]}",
        "{\r\n\"id\":\"a\",\r\n\"state\":\"PENDING\"}",
      })
  void listsOfJobsAreTold(String input) throws IOException {
    assertThat(Recording.of(input).read())
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.SNAPSHOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        JOB,
        "\n\n" + JOB + "\n",
        "{\"job\":\"a\",\"state\":\"PENDING\",\"jobs\":[]}",
        "{\"jobsDone\":1,\"job\":\"a\",\"state\":\"PENDING\"}",
      })
  void logsAreTold(String input) throws IOException {
    assertThat(Recording.of(input).read())
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.CHANGE);
  }

  @Test
  void theUserKnowsBetter() throws IOException {
    assertThat(Recording.of(JOB + "\n" + JOB, Form.JOBS).read())
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.SNAPSHOT, Entry.Kind.SNAPSHOT);
    assertThat(Recording.of("[" + JOB + "]", Form.LOG).problems())
        .containsExactly("1: this is no JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t ", "\uFEFF"})
  void anEmptyInputIsUnreadable(String input) throws IOException {
    for (Form form : Form.values()) {
      Recording recording = Recording.of(input, form);

      assertThat(recording.problems()).containsExactly("0: the input is empty");
      assertThat(recording.expected()).containsExactly("at least one job");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {JOB, "[" + JOB + "]"})
  void aByteOrderMarkIsPassedOver(String input) throws IOException {
    Recording recording = Recording.of("\uFEFF" + input);

    assertThat(recording.entries()).containsExactly("1: a PENDING");
    assertThat(recording.problems()).isEmpty();
  }

  @Test
  void textInUtf16IsUnreadable() throws IOException {
    Recording recording = Recording.of(("\uFEFF" + JOB).getBytes(UTF_16LE), Form.AUTO);

    assertThat(recording.problems()).containsExactly("0: the input is in UTF-16");
    assertThat(recording.expected()).containsExactly("text in UTF-8");
  }

  @Test
  void aCompressedInputIsUnreadable() throws IOException {
    Recording recording = Recording.of(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}, Form.AUTO);

    assertThat(recording.problems()).containsExactly("0: the input is compressed");
  }

  @Test
  void anInputMayArriveByteByByte() throws IOException {
    Recording recording = new Recording();
    byte[] input = ("\uFEFF\n" + JOB + "\n" + JOB).getBytes(UTF_8);

    new HistoryReader(recording).read(new Dripping(input), "file", Form.AUTO);

    assertThat(recording.entries()).containsExactly("2: a PENDING", "3: a PENDING");
  }
}
