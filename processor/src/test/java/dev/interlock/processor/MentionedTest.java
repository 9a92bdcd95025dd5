package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionedTest {

  @Test
  void aCycleIsNamed() {
    assertThat(
            new Mentioned(
                    Map.of(
                        "A", "class A { B b; }",
                        "B", "class B { C.Inner c; }",
                        "C", "class C { static class Inner { Object a = A.of(); } }",
                        "D", "class D { A a; B b; C c; }"))
                .cycle())
        .contains("A -> B -> C -> A");
  }

  @Test
  void theShortestOfTwoIsNamed() {
    assertThat(
            new Mentioned(
                    Map.of(
                        "A", "class A { B b; }",
                        "B", "class B { C c; }",
                        "C", "class C { A a; D d; }",
                        "D", "class D { C c; }"))
                .cycle())
        .contains("C -> D -> C");
  }

  @Test
  void whatIsNoMentionIsNone() {
    String other = "class B { A a; }";
    assertThat(
            new Mentioned(
                    Map.of(
                        "A",
                        """
                        import java.util.function.B;
                        /** Like {@link B}. */
                        class A { B imported; }
                        """,
                        "B",
                        other))
                .cycle())
        .isEmpty();
    assertThat(
            new Mentioned(
                    Map.of(
                        "A",
                        "/** B */ class A { // B\n"
                            + "  String s = \"B \\\" B\"; char c = 'B', d = '\\'';"
                            + " String t = \"\"\"\n B \"B\" \"\"\"; }",
                        "B",
                        other))
                .cycle())
        .isEmpty();
    assertThat(
            new Mentioned(
                    Map.of(
                        "A", "sealed interface A permits B, C {}",
                        "B", "record B() implements A {}",
                        "C", "record C() implements A {}"))
                .cycle())
        .isEmpty();
  }

  @Test
  void codeBehindALiteralCounts() {
    assertThat(
            new Mentioned(
                    Map.of(
                        "A", "class A { String s = \"//\" + B.text(); }",
                        "B", "class B { A a; }"))
                .cycle())
        .contains("A -> B -> A");
  }
}
