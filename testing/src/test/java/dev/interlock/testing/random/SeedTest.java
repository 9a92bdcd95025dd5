package dev.interlock.testing.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeedTest {

  @AfterEach
  void forget() {
    System.clearProperty(Seed.PROPERTY);
  }

  @Test
  void thePropertyGoesFirst() {
    System.setProperty(Seed.PROPERTY, " -42 ");
    assertThat(Seed.of(OptionalLong.of(7))).isEqualTo(-42);
  }

  @Test
  void whatIsSetIsTaken() {
    assertThat(Seed.of(OptionalLong.of(7))).isEqualTo(7);
  }

  @Test
  void whatIsNoNumberIsSaid() {
    System.setProperty(Seed.PROPERTY, "forty-two");
    assertThatThrownBy(() -> Seed.of(OptionalLong.empty()))
        .hasMessageContaining("-Dinterlock.seed=forty-two is no number");
  }
}
