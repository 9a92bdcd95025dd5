package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  enum Event {
    PAY,
    FINISH_DRAIN,
    /** As somebody's own enum may have it. */
    finishDrain,
    RETRY_2,
    HTTP_CALL
  }

  /** As the processor makes constants of names. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  @Test
  void aConstantHasItsOwnNameFirst() {
    for (Event each : Event.values()) {
      assertThat(Spelling.of(Event.class, each.name())).isEqualTo(each);
    }
  }

  @ParameterizedTest
  @CsvSource({"pay, PAY", "Pay, PAY", "FinishDrain, FINISH_DRAIN", "HTTPCall, HTTP_CALL"})
  void otherwiseTheOneThatItIsASpellingOf(String name, Event event) {
    assertThat(Spelling.of(Event.class, name)).isEqualTo(event);
  }

  @Test
  void whatIsMisspeltIsAnsweredWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spelling.of(Event.class, "finishDrian"))
        .withMessage(
            "SpellingTest.Event has no constant 'finishDrian': did you mean FINISH_DRAIN?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spelling.of(Event.class, "refund"))
        .withMessage(
            "SpellingTest.Event has no constant 'refund', only PAY, FINISH_DRAIN, finishDrain,"
                + " RETRY_2, HTTP_CALL");
  }

  @Test
  @SuppressWarnings("NullAway") // null is the point
  void nothingIsNoName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Spelling.of(Event.class, null))
        .withMessage("name");
  }

  /** Of letters of all kinds, some of them outside the first plane. */
  @Test
  void constantsAreSpelledAsTheProcessorDoes() {
    int[] letters = "aXbZ09_$éÉßΣσ中ǅ𐐀𐐨𝟗i\u0130".codePoints().toArray();
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        name.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      assertThat(Spelling.constant(name.toString()))
          .as("%s", name)
          .isEqualTo(WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT));
    }
    assertThat(Spelling.constant("finishDrain2Now")).isEqualTo("FINISH_DRAIN2_NOW");
  }
}
