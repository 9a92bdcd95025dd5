package dev.interlock.tools.command;

import dev.interlock.tools.diff.LifecycleDiff;
import dev.interlock.tools.render.diagram.Dot;
import dev.interlock.tools.render.diagram.Mermaid;
import dev.interlock.tools.render.diagram.PlantUml;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.render.svg.Svg;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;

/** As what the difference of two lifecycles can be shown. */
enum DiffFormat {
  /** A line for each difference. */
  TEXT(LifecycleDiff::text),
  /** A picture for Mermaid. */
  MERMAID(drawn(Mermaid::text)),
  /** A picture for PlantUML. */
  PLANTUML(drawn(PlantUml::text)),
  /** A picture for Graphviz. */
  DOT(drawn(Dot::text)),
  /** A picture for browsers and documents. */
  SVG(drawn(Svg::of));

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<LifecycleDiff, String> shown;

  DiffFormat(Function<LifecycleDiff, String> shown) {
    this.shown = shown;
  }

  private static Function<LifecycleDiff, String> drawn(Function<Picture, String> format) {
    return diff -> format.apply(diff.picture());
  }

  String show(LifecycleDiff diff) {
    return shown.apply(diff);
  }

  /** The names, for the help and for completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).iterator();
    }
  }
}
