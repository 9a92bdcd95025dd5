package dev.interlock.tools.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** What differs between two versions of a text, as people read it. */
final class Difference {

  private static final int LINES_AROUND = 3;

  private Difference() {}

  /** Returns the difference in the unified form; empty if there is none. */
  static String of(String name, String before, String after) {
    List<String> lines = before.lines().toList();
    List<String> unified =
        UnifiedDiffUtils.generateUnifiedDiff(
            name,
            name + " (filled anew)",
            lines,
            DiffUtils.diff(lines, after.lines().toList()),
            LINES_AROUND);
    return unified.isEmpty() ? "" : String.join("\n", unified) + "\n";
  }
}
