package dev.interlock.tools.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Marks;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.testing.Claim;
import dev.interlock.tools.testing.LargeLifecycle;
import dev.interlock.tools.testing.Lifecycles;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvgTest {

  private static final Lifecycle CLAIM = Lifecycle.of(StateGraph.of(Claim.Status.class));

  /** More states than this are laid out at full size only, but for one such lifecycle. */
  private static final int MOST = Boolean.getBoolean("interlock.full") ? 1_000 : 60;

  static Stream<Lifecycle> lifecycles() {
    return Stream.concat(
        Stream.of(CLAIM, LargeLifecycle.of(200)),
        Lifecycles.all().values().stream().filter(lifecycle -> lifecycle.states().size() <= MOST));
  }

  @ParameterizedTest
  @MethodSource("lifecycles")
  void tellsEveryStateAndArcAndCoversNothing(Lifecycle lifecycle) {
    Drawn drawn = Drawn.of(Svg.of(Picture.of(lifecycle)));
    assertThat(drawn.states())
        .containsExactlyInAnyOrderElementsOf(
            lifecycle.states().stream().map(Lifecycle.State::name).toList());
    assertThat(drawn.arcs())
        .containsExactlyInAnyOrderElementsOf(
            lifecycle.arcs().stream().map(SvgTest::told).collect(Collectors.toSet()));
    assertThat(drawn.covered()).isEmpty();
    assertThat(drawn.cut()).isEmpty();
  }

  /** What is told by attributes; the actors are in the text alone. */
  private static String told(Arc arc) {
    return "%s -> %s on %s if %s"
        .formatted(arc.from(), arc.to(), arc.event().orElse(""), arc.guard().orElse(""));
  }

  @Test
  void showsActorsGuardsIgnoredEventsAndSentinels() {
    String svg = Svg.of(Picture.of(CLAIM));
    Drawn drawn = Drawn.of(svg);
    assertThat(drawn.texts())
        .contains(
            "APPROVE [withinLimit] / CLERK",
            "LOOK [small] / CLERK",
            "ASK / CLERK, EXPERT",
            "NOTE",
            "WITHDRAW / CUSTOMER",
            "ignores HEARTBEAT, SEND",
            "no states: UNKNOWN",
            "OPEN",
            "REVIEW");
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lifecycle\" role=\"img\"")
        .contains("<title>Status</title>")
        .contains("It begins in DRAFT, SENT. It ends in PAID, DECLINED, WITHDRAWN.")
        .contains("From PAYABLE to PAID.")
        .contains("prefers-color-scheme: dark")
        .endsWith("</svg>\n");
    assertThat(drawn.count("circle")).as("one dot for each initial state").isEqualTo(2);
  }

  @Test
  void marksDifferences() {
    Marks marks =
        new Marks() {
          @Override
          public Mark state(String name) {
            return name.equals("PAID") ? Mark.ADDED : Mark.SAME;
          }

          @Override
          public List<String> remarks(String state) {
            return state.equals("PAID") ? List.of("was no state") : List.of();
          }

          @Override
          public Mark arc(Arc arc) {
            return arc.event().equals(Optional.of("NOTE")) ? Mark.REMOVED : Mark.SAME;
          }

          @Override
          public Mark group(String name) {
            return name.equals("REVIEW") ? Mark.CHANGED : Mark.SAME;
          }
        };
    String svg = Svg.of(Picture.of(CLAIM, marks));
    assertThat(svg)
        .contains("class=\"state terminal added\"")
        .contains("class=\"arrow removed\"")
        .contains("class=\"label removed\"")
        .contains("class=\"group changed\"");
    assertThat(Drawn.of(svg).texts()).contains("+ PAID", "was no state", "\u2212 NOTE", "~ REVIEW");
  }

  /** What is laid out by identity hashes would differ from one JVM to the next. */
  @Test
  void anotherJvmDrawsTheSameBytes() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-cp",
                System.getProperty("java.class.path"),
                Printed.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream out = other.getInputStream()) {
      assertThat(new String(out.readAllBytes(), UTF_8)).isEqualTo(Printed.text());
    }
    assertThat(other.waitFor()).isZero();
  }

  /** Prints pictures. */
  static final class Printed {

    private Printed() {}

    static String text() {
      return Svg.of(Picture.of(CLAIM)) + Svg.of(Picture.of(LargeLifecycle.of(40)));
    }

    public static void main(String[] args) {
      byte[] text = text().getBytes(UTF_8);
      System.out.write(text, 0, text.length);
      System.out.flush();
    }
  }

  @Test
  void withoutTheLayoutKernelItSaysWhatToDo() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(
            classPathWithout("org.eclipse.elk"), ClassLoader.getPlatformClassLoader())) {
      Class<?> printed = loader.loadClass(Printed.class.getName());
      var text = printed.getDeclaredMethod("text");
      text.setAccessible(true);
      assertThatThrownBy(() -> text.invoke(null))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is missing: add org.eclipse.elk:org.eclipse.elk.alg.layered and ");
    }
  }

  private static URL[] classPathWithout(String part) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!each.contains(part)) {
        urls.add(Path.of(each).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  @Test
  void widthsAreThoseOfHelvetica() {
    assertThat(TextWidth.of("cancel", 12))
        .isEqualTo((500 + 556 + 556 + 500 + 556 + 222) * 12 / 1000.0);
    assertThat(TextWidth.of("状態", 10)).isEqualTo(20);
    assertThat(TextWidth.of("ÜBER", 10)).isGreaterThan(TextWidth.of("UBER", 10) - 1);
  }
}
