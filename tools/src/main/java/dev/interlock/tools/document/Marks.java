package dev.interlock.tools.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the marks in a Markdown text: comments that stand on a line of their own. What is code on a
 * page is none.
 */
final class Marks extends AbstractVisitor {

  private static final Pattern ANY = Pattern.compile("<!--\\s*/?interlock(?=\\s|-->)");
  private static final Pattern WHOLE =
      Pattern.compile("\\s*<!--[ \\t]*(/?)interlock((?:[ \\t]+[^\\s>]+)*)[ \\t]*-->\\s*");

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Marks(String text) {
    this.text = text;
  }

  /** Finds the marks of a text. */
  static Marks in(String text) {
    Marks marks = new Marks(text);
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build()
        .parse(text)
        .accept(marks);
    return marks;
  }

  /** Returns the marks, in the order of the text. */
  List<Mark> all() {
    return marks;
  }

  /** Returns what looks like a mark and can't be one. */
  List<Fault> faults() {
    return faults;
  }

  @Override
  public void visit(HtmlBlock block) {
    if (!ANY.matcher(block.getLiteral()).find()) {
      return;
    }
    SourceSpan place = block.getSourceSpans().get(0);
    Matcher mark = WHOLE.matcher(block.getLiteral());
    if (!mark.matches()) {
      faults.add(alone(place));
    } else if (!(block.getParent() instanceof org.commonmark.node.Document)) {
      faults.add(
          new Fault(
              place.getLineIndex() + 1,
              "a mark has to stand at the margin, not in a list or a quotation"));
    } else {
      List<String> words = List.of(mark.group(2).strip().split("\\s+", -1));
      marks.add(
          new Mark(
              place.getLineIndex() + 1,
              lineStart(place.getInputIndex()),
              lineEnd(place.getInputIndex()),
              mark.group(1).isEmpty(),
              mark.group(2).isBlank() ? List.of() : words));
    }
  }

  @Override
  public void visit(HtmlInline inline) {
    if (ANY.matcher(inline.getLiteral()).lookingAt()) {
      faults.add(alone(inline.getSourceSpans().get(0)));
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    int line = code.getSourceSpans().get(0).getLineIndex() + 1;
    for (String each : code.getLiteral().split("\n", -1)) {
      line++;
      if (ANY.matcher(each).find()) {
        faults.add(
            new Fault(
                line,
                "a mark in code is shown as it is, and nothing is filled in; take it out of the code,"
                    + " or indent it by four spaces without a fence if it is to be shown"));
      }
    }
  }

  private static Fault alone(SourceSpan place) {
    return new Fault(
        place.getLineIndex() + 1,
        "a mark has to be all of its line, as in "
            + Mark.begin("com.example.OrderStatus mermaid")
            + ", and not within other HTML");
  }

  private int lineStart(int index) {
    int start = index;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private int lineEnd(int index) {
    int end = index;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (text.startsWith("\r\n", end)) {
      return end + 2;
    }
    return Math.min(end + 1, text.length());
  }
}
