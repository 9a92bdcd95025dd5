package dev.interlock.processor.usage.body;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.interlock.processor.declaration.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The source of trees: where they are, and how they are written. */
public final class SourceCode {

  /** What may not be joined to one line. */
  private static final Pattern OF_LINES = Pattern.compile("//|\"\"\"");

  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern NEEDLESS_BREAK =
      Pattern.compile("(?<=\\()" + BREAK + "|" + BREAK + "(?=[.)])");

  private SourceCode() {}

  /** Returns where a tree begins. */
  public static Place place(TreePath path, Trees trees) {
    CompilationUnitTree unit = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
    String file = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
    return start < 0
        ? new Place.TextLine(file, 1)
        : new Place.Expression(
            file, unit.getLineMap().getLineNumber(start), unit.getLineMap().getColumnNumber(start));
  }

  /** Returns a tree as it is written, in one line; as javac writes it where that isn't possible. */
  public static String text(TreePath path, Trees trees) {
    CompilationUnitTree unit = path.getCompilationUnit();
    SourcePositions positions = trees.getSourcePositions();
    long start = positions.getStartPosition(unit, path.getLeaf());
    long end = positions.getEndPosition(unit, path.getLeaf());
    try {
      CharSequence source = unit.getSourceFile().getCharContent(true);
      if (start >= 0 && start < end && end <= source.length()) {
        String written = source.subSequence((int) start, (int) end).toString();
        if (!OF_LINES.matcher(written).find()) {
          return inOneLine(written);
        }
      }
    } catch (IOException unreadable) {
      // As javac writes it, then.
    }
    return inOneLine(path.getLeaf().toString());
  }

  private static String inOneLine(String text) {
    return BREAK.matcher(NEEDLESS_BREAK.matcher(text).replaceAll("")).replaceAll(" ");
  }
}
