package dev.interlock.processor.testing.generated;

import dev.interlock.StateGraph;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;

/**
 * The table in the Javadoc of generated functions, read by the parser of HTML with which IntelliJ
 * IDEA shows Javadoc, and what a graph has to say in the same words.
 *
 * @param states what stands for each state, with its marks, in their order
 * @param lines a line for each arc and for what a state ignores
 */
public record DocumentedTable(List<String> states, List<String> lines) {

  private static final Pattern TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

  /** Reads the table in a source; empty if there is none. */
  public static Optional<DocumentedTable> in(String source) {
    return TABLE.matcher(source).results().map(table -> read(table.group())).findFirst();
  }

  private static DocumentedTable read(String written) {
    String html =
        ESCAPED
            .matcher(written.replaceAll("\n \\* ?", "\n").replaceAll("\\{@link \\S+ (\\S+)}", "$1"))
            .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
    List<List<String>> rows = new ArrayList<>();
    try {
      new ParserDelegator().parse(new StringReader(html), new Cells(rows), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> head = rows.remove(0);
    List<String> states = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> cells = new TreeMap<>();
      for (int column = 0; column < head.size(); column++) {
        cells.put(head.get(column), row.get(column));
      }
      if (!cells.getOrDefault("State", "").isEmpty()) {
        states.add(cells.getOrDefault("State", ""));
      }
      String state = states.get(states.size() - 1).replaceAll(" .*", "");
      String to = cells.getOrDefault("Leads to", "");
      String event = cells.getOrDefault("Event", "");
      if (to.equals("(ignored)")) {
        lines.add(state + " ignores " + Arrays.asList(event.split(", ", -1)));
      } else if (!to.isEmpty()) {
        String guard = cells.getOrDefault("If", "").replace("else", "");
        lines.add(line(state, event, to, guard, cells.getOrDefault("By", "anyone")));
      }
    }
    return new DocumentedTable(states, lines);
  }

  /** Returns what the table of a graph has to be. */
  public static <S extends Enum<S>> DocumentedTable of(StateGraph<S> graph) {
    List<String> states = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (S state : graph.states()) {
      String name = graph.shortName(state);
      boolean initial = graph.initial().contains(state);
      boolean terminal = graph.terminal().contains(state);
      states.add(
          name
              + (initial && terminal
                  ? " (initial, terminal)"
                  : initial ? " (initial)" : terminal ? " (terminal)" : ""));
      for (StateGraph.Arc<S> arc : graph.arcs(state)) {
        lines.add(
            line(
                name,
                arc.event().orElse(""),
                graph.shortName(arc.to()),
                arc.guard().orElse(""),
                arc.actors().isEmpty() ? "anyone" : String.join(", ", arc.actors())));
      }
      if (!graph.ignores(state).isEmpty()) {
        lines.add(name + " ignores " + List.copyOf(graph.ignores(state)));
      }
    }
    return new DocumentedTable(states, lines);
  }

  private static String line(String from, String event, String to, String guard, String by) {
    return from + " -" + event + "-> " + to + " if " + guard + " by " + by;
  }

  /** How many names a graph's table has: with too many there is none. */
  public static int names(StateGraph<?> graph) {
    int names = graph.states().size();
    for (StateGraph.Arc<?> arc : graph.arcs()) {
      names += 1 + arc.actors().size();
    }
    return names;
  }

  /** The text in each cell of each row. */
  private static final class Cells extends ParserCallback {

    private final List<List<String>> rows;
    private boolean inside;

    Cells(List<List<String>> rows) {
      this.rows = rows;
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
      if (tag == HTML.Tag.TR) {
        rows.add(new ArrayList<>());
      } else if (tag == HTML.Tag.TD || tag == HTML.Tag.TH) {
        rows.get(rows.size() - 1).add("");
        inside = true;
      }
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
      inside &= tag != HTML.Tag.TD && tag != HTML.Tag.TH;
    }

    @Override
    public void handleText(char[] text, int position) {
      if (inside) {
        List<String> row = rows.get(rows.size() - 1);
        row.set(row.size() - 1, row.get(row.size() - 1) + String.valueOf(text));
      }
    }
  }
}
