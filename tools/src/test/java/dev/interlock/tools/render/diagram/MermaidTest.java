package dev.interlock.tools.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Marks;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.testing.LargeLifecycle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MermaidTest {

  private static final Lifecycle TWO =
      new Lifecycle(
          "com.example.Two",
          List.of(
              new State("A", "A", true, false, List.of(), List.of()),
              new State("$b", "$b", false, true, List.of("x_"), List.of())),
          List.of("NONE"),
          List.of("GO"),
          List.of(),
          List.of(new Arc("A", "$b", Optional.of("GO"), List.of(), Optional.of("_calm"))),
          List.of(),
          List.of());

  @Test
  void whatMermaidWouldReadAsSomethingElseIsEscaped() {
    assertThat(Mermaid.text(Picture.of(TWO)))
        .isEqualTo(
            """
            stateDiagram-v2
              accTitle: The lifecycle of Two
              A
              state "#36;b" as state1
              state1 : ignores x_#8288;
              [*] --> A
              A --> state1 : GO [#8288;_calm]
              state1 --> [*]
              state "event [guard]<br/>no states#58; NONE" as legend
              classDef terminal stroke-width:3px
              class state1 terminal
              classDef legend stroke-dasharray:1 4
              class legend legend
            """);
  }

  @Test
  void whatDiffersHasASignAndAColour() {
    assertThat(
            Mermaid.text(
                Picture.of(
                    TWO,
                    new Marks() {
                      @Override
                      public Mark state(String name) {
                        return name.equals("A") ? Mark.ADDED : Mark.SAME;
                      }

                      @Override
                      public Mark arc(Arc arc) {
                        return Mark.CHANGED;
                      }
                    })))
        .contains(
            "state \"#43; A\" as A\n",
            "A --> state1 : #126; GO [#8288;_calm]\n",
            "classDef added fill:#dafbe1",
            "class A added\n");
  }

  @Test
  void twoHundredStatesAreShortEnoughForMermaid() {
    // Mermaid draws an error in place of what is longer.
    assertThat(Mermaid.text(Picture.of(LargeLifecycle.of(200)))).hasSizeLessThan(50_000);
  }
}
