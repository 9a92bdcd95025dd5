package dev.interlock.processor.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a slip of the pen, and what is another word. */
class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "opne, open",
    "ADMN, ADMIN",
    "cancle, cancel",
    "cannccel, canncel",
    "compplete, complete",
    "complate, complete",
    "inStcok, inStock",
  })
  void slips(String written, String meant) {
    assertThat(Slip.isOf(written, meant)).isTrue();
    assertThat(Slip.isOf(meant, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ship, skip", // a word as good
    "lock, load",
    "pause, paused", // an inflection
    "open, reopen",
    "step1, step2", // numbered
    "SERVICE_A, SERVICE_B",
    "open, open",
    "open, Open", // a clash of names, which is said elsewhere
    "go, og", // too short to tell
    "active, inactive",
    "accept, except",
  })
  void others(String one, String other) {
    assertThat(Slip.isOf(one, other)).isFalse();
    assertThat(Slip.isOf(other, one)).isFalse();
  }
}
