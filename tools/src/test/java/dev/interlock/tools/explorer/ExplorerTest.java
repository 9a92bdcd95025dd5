package dev.interlock.tools.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.render.Format;
import dev.interlock.tools.testing.Claim;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplorerTest {

  private static final String PAGE = Explorer.html(Lifecycle.of(StateGraph.of(Claim.Status.class)));

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(PAGE)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void isAFormatAndAlwaysTheSame() {
    assertThat(Format.HTML.render(Lifecycle.of(StateGraph.of(Claim.Status.class)))).isEqualTo(PAGE);
    assertThat(PAGE).startsWith("<!doctype html>\n").endsWith("</html>\n").doesNotContain("\r");
  }

  @Test
  void namesNoAddress() {
    assertThat(PAGE.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContainPattern("https?:|//[a-z]");
    assertThat(all(" (?:src|href)=\"([^\"]*)\"")).containsExactly("data:,");
  }

  /** Were a sum wrong, the browser would run the page without its script. */
  @Test
  void thePolicyLetsItsOwnScriptAndStylesAlone() throws Exception {
    StringBuilder sums = new StringBuilder();
    for (String each : all("<style>(.*?)</style>")) {
      sums.append(' ').append(sum(each));
    }
    assertThat(all("Content-Security-Policy\" content=\"([^\"]*)\""))
        .containsExactly(
            "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src"
                + sums
                + "; script-src "
                + sum(all("<script type=\"module\">(.*?)</script>").get(0)));
  }

  private static String sum(String text) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
  }

  /** Java wouldn't let one be called so; what is read from a file may be. */
  @Test
  void whatIsNamedLikeMarkupIsText() {
    String evil = "</script><img src=x onerror=alert(1)><!--{script}";
    String page =
        Explorer.html(
            new Lifecycle(
                evil,
                List.of(new State(evil, evil, true, true, List.of(evil), List.of())),
                List.of(),
                List.of(evil),
                List.of(evil),
                List.of(new Arc(evil, evil, Optional.of(evil), List.of(evil), Optional.of(evil))),
                List.of(),
                List.of()));
    assertThat(page).doesNotContain("<img").doesNotContain("<!--");
    assertThat(Pattern.compile("</script>").matcher(page).results().map(MatchResult::group))
        .as("the data's and the script's")
        .hasSize(2);
  }

  @Test
  void aLifecycleThatCannotBeginIsRefused() {
    Lifecycle none =
        new Lifecycle(
            "com.example.None",
            List.of(new State("A", "A", false, true, List.of(), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThatThrownBy(() -> Explorer.html(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("com.example.None has no initial state, so that no walk can begin");
  }
}
