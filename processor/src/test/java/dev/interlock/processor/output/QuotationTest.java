package dev.interlock.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

  @Test
  void whatStandsInOneLineStaysAsItIs() {
    assertThat(annotation("@A( on=\"x  y\", to = {\"B\" , \"C\"}) D,"))
        .isEqualTo("@A( on=\"x  y\", to = {\"B\" , \"C\"})");
  }

  @Test
  void linesBecomeOneWithoutTheirComments() {
    assertThat(
            annotation(
                """
                @A(
                    on = "x", // not (this
                    to = { /* nor ) this */
                      "B",
                \t"C"
                    }
                ) D
                """))
        .isEqualTo("@A(on = \"x\", to = {\"B\", \"C\"})");
  }

  @Test
  void literalsHideNothing() {
    assertThat(annotation("@A(on = \")\", by = ')', to = \"\\\")\", in = \"//\") D"))
        .isEqualTo("@A(on = \")\", by = ')', to = \"\\\")\", in = \"//\")");
    assertThat(annotation("@A(on = \"\"\"\n  \") x\"\"\") D"))
        .isEqualTo("@A(on = \"\"\"\n  \") x\"\"\")");
  }

  @Test
  void aDeclarationEndsBeforeItsSemicolon() {
    String source = "String by()\n    default \";\"; int x();";
    assertThat(Quotation.between(source, 0, Quotation.endOfDeclaration(source, 0)))
        .isEqualTo("String by() default \";\"");
  }

  @Test
  void aMarkIsWhereItStandsInTheQuotation() {
    String source = "@A(\n  // no\n  to = {\n  \"B\",\n  \"C\"})";
    String quotation = annotation(source);
    assertThat(Quotation.length(source, 0, source.indexOf("\"C\"")))
        .isEqualTo(quotation.indexOf("\"C\""));
    assertThat(Quotation.length(source, 0, source.indexOf("to"))).isEqualTo(3);
    assertThat(Quotation.length(source, 0, 0)).isZero();
  }

  @Test
  void whatDoesNotEndEndsWithTheSource() {
    assertThat(annotation("@A(on = \"x")).isEqualTo("@A(on = \"x");
    assertThat(annotation("@A(/* x")).isEqualTo("@A(");
  }

  private static String annotation(String source) {
    return Quotation.between(source, 0, Quotation.endOfParentheses(source, 0));
  }
}
