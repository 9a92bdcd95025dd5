package dev.interlock.tools.sql;

import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.sql.text.Wrapped;
import java.util.ArrayList;
import java.util.List;

/** The comment that a script begins with: what it is, and the machine as a table. */
final class Header {

  private final Stored lifecycle;
  private final Target target;

  Header(Stored lifecycle, Target target) {
    this.lifecycle = lifecycle;
    this.target = target;
  }

  /** Returns it as lines of a comment, with a sentence for each thing to know. */
  String text(String title, List<String> sentences) {
    List<String> lines = new ArrayList<>();
    lines.add(title.formatted(lifecycle.type(), target.shown(), target.dialect().product()));
    lines.add("");
    table().forEach(row -> lines.add("  " + row));
    sentences.forEach(
        sentence -> {
          lines.add("");
          lines.addAll(Wrapped.lines(sentence, 92));
        });
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(("-- " + line).stripTrailing()).append('\n'));
    return text.toString();
  }

  private List<String> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("from", "event", "to", "by"));
    lifecycle.initial().forEach(state -> rows.add(List.of("(new row)", "", state, "")));
    lifecycle.arcs().forEach(arc -> rows.add(row(arc)));
    int[] widths = new int[4];
    for (List<String> row : rows) {
      for (int cell = 0; cell < widths.length; cell++) {
        widths[cell] = Math.max(widths[cell], row.get(cell).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths));
    }
    lines.add(1, lines.get(0).replaceAll("[^|]", "-").replace("-|-", "-+-"));
    return lines;
  }

  private static List<String> row(Arc arc) {
    String guard = arc.guard().map(each -> " [" + each + "]").orElse("");
    return List.of(
        arc.from(),
        (arc.event().orElse("") + guard).strip(),
        arc.to(),
        arc.actors().isEmpty() ? "anyone" : String.join(", ", arc.actors()));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int cell = 0; cell < widths.length; cell++) {
      line.append(cell == 0 ? "" : " | ");
      line.append(row.get(cell)).append(" ".repeat(widths[cell] - row.get(cell).length()));
    }
    return line.toString();
  }
}
