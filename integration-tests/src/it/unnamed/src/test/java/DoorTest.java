import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DoorTest {
  @Test
  void opens() {
    assertEquals(Door.OPEN, Door.SHUT.open());
    assertEquals(TypedDoor.SHUT, TypedDoor.OPEN.shut());
  }
}
