package dev.interlock.tools.explorer;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.json.LifecycleJson;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.render.svg.Svg;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page on which a lifecycle is walked through: one HTML file that needs nothing else and is let
 * at nothing else, and works from a folder as from a server.
 */
public final class Explorer {

  private static final List<String> SCRIPTS =
      List.of("questions.js", "picture.js", "search.js", "page.js", "keys.js");

  private Explorer() {}

  /**
   * Returns the page of a lifecycle; the same one always the same page.
   *
   * @throws IllegalArgumentException if the lifecycle can't begin in any state
   * @throws IllegalStateException if the Eclipse Layout Kernel isn't there; it says what to do
   */
  public static String html(Lifecycle lifecycle) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    if (lifecycle.states().stream().noneMatch(Lifecycle.State::initial)) {
      throw new IllegalArgumentException(
          lifecycle.type() + " has no initial state, so that no walk can begin");
    }
    String style = Resource.read("explorer.css");
    String script = String.join("\n", SCRIPTS.stream().map(Resource::read).toList());
    return new Template(Resource.read("explorer.html"))
        .fill(
            Map.of(
                "name",
                Template.escaped(lifecycle.simpleName()),
                "counts",
                counts(lifecycle),
                "policy",
                new Policy().style(style).style(Svg.style()).script(script).text(),
                "style",
                style,
                "script",
                script,
                "picture",
                Svg.of(Picture.of(lifecycle)),
                "data",
                data(lifecycle)));
  }

  private static String counts(Lifecycle lifecycle) {
    return count(lifecycle.states().size(), "state")
        + ", "
        + count(lifecycle.arcs().size(), "transition");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** In JSON this sign is in strings alone, where it can be written so that it ends no element. */
  private static String data(Lifecycle lifecycle) {
    return LifecycleJson.write(lifecycle).replace("<", "\\u003c");
  }
}
