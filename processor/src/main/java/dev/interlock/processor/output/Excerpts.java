package dev.interlock.processor.output;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says of trees where they are and what stands there.
 *
 * @param positions where trees begin
 * @param here the source that needn't be named
 */
record Excerpts(SourcePositions positions, CompilationUnitTree here) {

  /**
   * Returns the excerpt that a tree is; nothing if it isn't in the source, as another processor
   * made it.
   *
   * @param unit its source
   * @param whole the tree
   * @param mark what in it is meant
   */
  Optional<Excerpt> of(CompilationUnitTree unit, Tree whole, Optional<Tree> mark) {
    String source = content(unit);
    int start = start(unit, whole);
    int at = mark.map(tree -> start(unit, tree)).orElse(start);
    if (start < 0 || at < start) {
      return Optional.empty();
    }
    long line = unit.getLineMap().getLineNumber(at);
    String quote = source.isEmpty() ? "" : quote(source, start, whole);
    return Optional.of(
        new Excerpt(
            unit.equals(here) ? "line " + line : fileName(unit) + ":" + line,
            quote,
            mark.isEmpty() || quote.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Quotation.length(source, start, at))));
  }

  private static String quote(String source, int start, Tree whole) {
    if (whole instanceof AnnotationTree annotation) {
      return annotation.getArguments().isEmpty()
          ? "@" + annotation.getAnnotationType()
          : Quotation.between(source, start, Quotation.endOfParentheses(source, start));
    }
    return whole instanceof MethodTree
        ? Quotation.between(source, start, Quotation.endOfDeclaration(source, start))
        : "";
  }

  private int start(CompilationUnitTree unit, Tree tree) {
    return Math.toIntExact(positions.getStartPosition(unit, tree));
  }

  private static String fileName(CompilationUnitTree unit) {
    Path path = Path.of(unit.getSourceFile().getName());
    return String.valueOf(path.getFileName());
  }

  private static String content(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException unreadable) {
      return "";
    }
  }
}
