package dev.interlock.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GivenTypeTest {

  private static GivenType of(String... constants) {
    return new GivenType(
        new EnumName("", List.of("Event")),
        GivenType.Kind.PACKAGE,
        Deprecation.NONE,
        Set.of(constants),
        MachineMember.EVENT_TYPE);
  }

  @Test
  void aConstantIsNamedByItselfByWhatBecomesItAndByItsMethod() {
    GivenType type = of("FINISH_DRAIN", "HTTP_2XX", "Pay");
    assertThat(type.constantOf("FINISH_DRAIN")).contains("FINISH_DRAIN");
    assertThat(type.constantOf("finishDrain")).contains("FINISH_DRAIN");
    assertThat(type.constantOf("http2xx")).contains("HTTP_2XX");
    assertThat(type.constantOf("pay")).contains("Pay");
    assertThat(type.constantOf("PAY")).isEmpty();
    assertThat(type.constantOf("finishdrain")).isEmpty();
    assertThat(type.constantOf("")).isEmpty();
  }

  @Test
  void everyConstantHasAMethodOfItsOwn() {
    GivenType type =
        of("FINISH_DRAIN", "HTTP_2XX", "Pay", "ping", "PING", "A_B", "AB", "A__B", "_");
    assertThat(type.methodOf("FINISH_DRAIN")).isEqualTo("finishDrain");
    assertThat(type.methodOf("HTTP_2XX")).isEqualTo("http2xx");
    assertThat(type.methodOf("Pay")).isEqualTo("pay");
    assertThat(type.methodOf("ping")).isEqualTo("ping");
    assertThat(type.methodOf("PING")).isEqualTo("PING");
    assertThat(type.constants().stream().map(type::methodOf)).doesNotHaveDuplicates();
    assertThat(type.constants())
        .allSatisfy(each -> assertThat(type.constantOf(type.methodOf(each))).contains(each));
  }
}
