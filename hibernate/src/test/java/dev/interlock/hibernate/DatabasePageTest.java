package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.hibernate.model.Purchase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What docs/database.md says of Hibernate. */
class DatabasePageTest {

  private final String page = Files.readString(Path.of("../docs/database.md"));

  DatabasePageTest() throws IOException {}

  @Test
  void whoRefusesWhat() {
    assertThat(page.lines())
        .containsSubsequence(Arrays.stream(Way.values()).map(Way::row).toList());
  }

  @Test
  void theMessageIsWhatIsThrown() {
    Database database = Database.shared();
    database.store(new Purchase(1));
    EntityManager user = database.user();
    user.find(Purchase.class, 1L).setStatus(DELIVERED);
    String thrown = catchThrowable(user::flush).toString();
    assertThat(page)
        .contains("\n" + thrown.replace("dev.interlock.hibernate.model.", "com.example.") + "\n");
  }

  @Test
  void theListenerIsCompiled() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/dev/interlock/hibernate/model/Audit.java"));
    assertThat(page).contains("```java\n" + source.substring(source.indexOf("import")) + "```\n");
  }

  @Test
  void eachSettingIsThere() {
    assertThat(page)
        .contains(
            "| `" + Settings.MODE + "` | `strict` |",
            "| `" + Settings.START + "` | `initial` |",
            "| `" + Settings.NULL + "` | `refused` |",
            "| `" + Settings.LISTENER + "` |");
  }
}
