package dev.interlock.testing.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A report for people. Sorts of which a lifecycle has nothing are left out. */
record ReportText(Report report) {

  /** Of more that is missing, the text tells how much there is. */
  private static final int MOST = 10;

  private List<Sort> sorts() {
    return Arrays.stream(Sort.values()).filter(sort -> report.share(sort).all() > 0).toList();
  }

  String text() {
    int width = sorts().stream().mapToInt(sort -> sort.title().length()).max().orElse(0);
    StringBuilder text = new StringBuilder("Met of " + report.lifecycle() + ":\n");
    for (Sort sort : sorts()) {
      Share share = report.share(sort);
      text.append("  %s  %d of %d\n".formatted(padded(sort, width), share.met(), share.all()));
      share.missing().stream()
          .limit(MOST)
          .forEach(goal -> text.append("    not ").append(goal).append('\n'));
      int more = share.missing().size() - MOST;
      if (more > 0) {
        text.append("    and ").append(more).append(" more\n");
      }
    }
    return text.toString();
  }

  private static String padded(Sort sort, int width) {
    return sort.title() + " ".repeat(width - sort.title().length());
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(report.lifecycle()).append("\n\n");
    text.append("| | met | of | % |\n|---|---:|---:|---:|\n");
    for (Sort sort : sorts()) {
      Share share = report.share(sort);
      text.append("| ").append(sort.title()).append(" | ").append(share.met());
      text.append(" | ").append(share.all()).append(" | ").append(share.percent()).append(" |\n");
    }
    for (Sort sort : sorts()) {
      Share share = report.share(sort);
      if (!share.missing().isEmpty()) {
        text.append("\nNot met of the ").append(sort.title()).append(":\n\n");
        text.append(
            share.missing().stream()
                .map(goal -> "- " + escaped(goal) + "\n")
                .collect(Collectors.joining()));
      }
    }
    return text.toString();
  }

  /** Names of states have underscores. */
  private static String escaped(Goal goal) {
    return "`" + goal + "`";
  }
}
