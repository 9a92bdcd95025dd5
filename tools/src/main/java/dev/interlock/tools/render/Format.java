package dev.interlock.tools.render;

import dev.interlock.tools.explorer.Explorer;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.diagram.Dot;
import dev.interlock.tools.render.diagram.Mermaid;
import dev.interlock.tools.render.diagram.PlantUml;
import dev.interlock.tools.render.json.LifecycleJson;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.render.scxml.Scxml;
import dev.interlock.tools.render.svg.Svg;
import dev.interlock.tools.render.table.MarkdownTable;
import dev.interlock.tools.render.typescript.TypeScript;
import java.util.Objects;
import java.util.function.Function;

/** What a lifecycle can be rendered as. */
public enum Format {
  /** A picture for Mermaid, which GitHub and GitLab draw in Markdown; without the fence. */
  MERMAID(lifecycle -> Mermaid.text(Picture.of(lifecycle))),
  /** A picture for PlantUML. */
  PLANTUML(lifecycle -> PlantUml.text(Picture.of(lifecycle))),
  /** A picture for Graphviz. */
  DOT(lifecycle -> Dot.text(Picture.of(lifecycle))),
  /** A picture for browsers and documents, which needs the Eclipse Layout Kernel. */
  SVG(lifecycle -> Svg.of(Picture.of(lifecycle))),
  /** A page on which the lifecycle is walked through; it needs the Eclipse Layout Kernel too. */
  HTML(Explorer::html),
  /** A table for Markdown: what each state does on each event. */
  MARKDOWN(MarkdownTable::text),
  /** JSON, which can be read back and compared; its schema is published. */
  JSON(LifecycleJson::write),
  /** A document in SCXML, to be executed. */
  SCXML(Scxml::render),
  /** A module of TypeScript: the types, and the questions that the generated code answers. */
  TYPESCRIPT(TypeScript::render);

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Lifecycle, String> renderer;

  Format(Function<Lifecycle, String> renderer) {
    this.renderer = renderer;
  }

  /**
   * Renders a lifecycle. The same lifecycle gives the same text to the byte, whose lines end in
   * {@code \n}, the last one too.
   *
   * @throws IllegalArgumentException if the lifecycle is none: an arc or a group names a state that
   *     it lacks; or if it has no initial state, in which the page could begin
   * @throws IllegalStateException if the format needs the Eclipse Layout Kernel and it isn't there;
   *     it says what to do
   */
  public String render(Lifecycle lifecycle) {
    return renderer.apply(Objects.requireNonNull(lifecycle, "lifecycle"));
  }
}
