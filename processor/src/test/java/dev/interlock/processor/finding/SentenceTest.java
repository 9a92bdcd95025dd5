package dev.interlock.processor.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void factsStandInTheOrderInWhichTheirNamesComeFirst() {
    assertThat(Sentence.of("{one} and {other}, {other} and {one}", "A", "B").text())
        .isEqualTo("A and B, B and A");
  }

  @Test
  void aFactIsShownAsWhatItIs() {
    Reference name = new Reference("paid", Spelling.STRING, Origin.ofEnum());
    Sentence part = Sentence.of(" on '{event}'", "pay");
    assertThat(
            Sentence.of("{name}{none}{part} {list}", name, Optional.empty(), part, List.of(1, name))
                .text())
        .isEqualTo("\"paid\" on 'pay' 1, \"paid\"");
    assertThat(Sentence.of("{many}", IntStream.range(0, 22).boxed().toList()).text())
        .endsWith(", 18, 19 and 2 more");
  }

  @Test
  void bracesOfAFactMeanThemselves() {
    assertThat(Sentence.of("{quote}, {other}", "@A({x})", "y").text()).isEqualTo("@A({x}), y");
    assertThat(Sentence.of("by = {{actors}}", "A").text()).isEqualTo("by = {A}");
    assertThat(Sentence.of("to = {x}").text()).isEqualTo("to = {x}");
  }

  @Test
  void aFactTooManyOrTooFewIsAFault() {
    assertThatThrownBy(() -> Sentence.of("{one}", 1, 2).text())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Sentence.of("{one} {other}", 1).text())
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void theOthersAreCounted() {
    assertThat(Sentence.firstOf("A", 1).text()).isEqualTo("A");
    assertThat(Sentence.firstOf("A", 3).text()).isEqualTo("A (and 2 more)");
  }
}
