package dev.interlock.processor.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are made of what was written, as the messages offer them. */
class LegalNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mark as paid | markAsPaid",
        "!inStock     | inStock",
        "order-paid   | orderPaid",
        "SEND_NOW     | sendNow",
        "finish_drain | finishDrain",
        "Pay          | pay",
        "öffne.Tür    | öffneTür",
        "2nd          | 2nd",
      })
  void ofAMethod(String written, String name) {
    assertThat(LegalName.ofMethod(written)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update job | UPDATE_JOB",
        "updateJob  | UPDATE_JOB",
        "UPDATE-JOB | UPDATE_JOB",
        "1st level  | 1ST_LEVEL",
      })
  void ofAConstant(String written, String name) {
    assertThat(LegalName.ofConstant(written)).isEqualTo(name);
  }
}
