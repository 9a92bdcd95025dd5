package dev.interlock.testing.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.specification.Place;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests as JUnit itself runs them, in each version with which this one is run. */
class LauncherTest {

  private static final class Seen implements TestExecutionListener {
    private final List<String> passed = new ArrayList<>();
    private final List<String> other = new ArrayList<>();
    private final List<FileSource> sources = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        boolean successful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        (successful ? passed : other).add(test.getDisplayName());
        test.getSource()
            .filter(FileSource.class::isInstance)
            .map(FileSource.class::cast)
            .ifPresent(sources::add);
      }
    }
  }

  @Test
  void aClassOfAUserIsRun() throws ClassNotFoundException {
    Seen seen = new Seen();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(
                    DiscoverySelectors.selectClass(Class.forName("com.example.OrderStatusTest")))
                .build(),
            seen);

    assertThat(seen.other).isEmpty();
    assertThat(seen.passed)
        .contains(
            "APPROVE: PAID / CLERK", "PLACED > PAID > SHIPPED > DELIVERED", "on SHIP: refused");
    assertThat(seen.sources)
        .as("a click leads to the cell")
        .anySatisfy(
            source -> {
              assertThat(source.getFile()).hasName("order-status.md");
              assertThat(source.getPosition()).contains(FilePosition.from(9, 98));
            });
  }

  @Test
  void itIsTheVersionThatIsMeant() {
    Package api = Test.class.getPackage();

    assertThat(System.getProperty("interlock.junit", api.getImplementationVersion()))
        .isEqualTo(api.getImplementationVersion());
  }

  @Test
  void anAddressIsAsJUnitWantsIt() {
    URI uri = new Place(Path.of("a table.md"), 7, 12).uri();

    assertThat(FilePosition.fromQuery(uri.getQuery())).contains(FilePosition.from(7, 12));
    assertThat(uri.getRawPath()).endsWith("/a%20table.md");
  }
}
