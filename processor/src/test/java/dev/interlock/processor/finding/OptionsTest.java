package dev.interlock.processor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void whatSetsACheckIsToldFromWhatDoesNot() {
    Options options =
        Options.read(
            Map.of(
                "interlock.dead_end", "off",
                "interlock.folder", "locks",
                "interlock.unknown_state", "off",
                "interlock.no_way_out", "of",
                "interlock.ded_end", "off",
                "mapstruct.verbose", "true"),
            Set.of("interlock.folder"));
    assertThat(options.severities()).isEqualTo(Map.of(Check.DEAD_END, Severity.OFF));
    assertThat(options.values()).isEqualTo(Map.of("interlock.folder", "locks"));
    assertThat(options.unread())
        .extracting(Option::name)
        .containsExactly("interlock.ded_end", "interlock.no_way_out", "interlock.unknown_state");
  }

  @Test
  void whatBeginsLikeOursIsOurs() {
    assertThat(Options.names(Set.of("interlock.ded_end", "mapstruct.verbose")))
        .contains("interlock.dead_end", "interlock.ded_end")
        .doesNotContain("mapstruct.verbose");
  }
}
