import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnpackagedTest {
  @Test
  void isPacked() {
    assertEquals(Unpackaged.PACKED, UnpackagedMachine.initial().pack());
  }
}
