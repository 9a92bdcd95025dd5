package dev.interlock.tools.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.render.Format;
import dev.interlock.tools.testing.Lifecycles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TARGET =
      Pattern.compile("`([^`]+)`(?: \\[`([^`]+)`])?(?: / (`.+`))?");

  private final Set<Arc> arcs = new HashSet<>();
  private final Set<String> ignored = new TreeSet<>();
  private final List<String> states = new ArrayList<>();

  @Test
  void fromEveryTableTheLifecycleIsRead() {
    Lifecycles.all()
        .forEach(
            (name, lifecycle) -> {
              read(Format.MARKDOWN.render(lifecycle));
              assertThat(states).as("%s", name).isEqualTo(states(lifecycle));
              assertThat(arcs).as("%s", name).isEqualTo(arcs(lifecycle));
              assertThat(ignored).as("%s", name).isEqualTo(ignored(lifecycle));
            });
  }

  private void read(String table) {
    arcs.clear();
    ignored.clear();
    states.clear();
    List<List<String>> rows =
        table.lines().filter(line -> line.startsWith("|")).map(MarkdownTableTest::cells).toList();
    List<String> head = rows.get(0);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(head));
    String state = "";
    for (List<String> row : rows.subList(2, rows.size())) {
      if (!row.get(0).isEmpty()) {
        states.add(row.get(0));
        state = codes(row.get(0)).get(0);
      }
      if (head.contains("Goes to")) {
        arc(state, row);
      } else {
        for (int column = 1; column < row.size(); column++) {
          cell(state, codes(head.get(column)), row.get(column));
        }
      }
    }
  }

  private static List<String> cells(String line) {
    assertThat(line).endsWith(" |");
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }

  private void cell(String state, List<String> event, String cell) {
    for (String line : cell.isEmpty() ? new String[0] : cell.split("<br>", -1)) {
      if (line.equals("*ignored*")) {
        ignored.add(state + " " + event.get(0));
        continue;
      }
      Matcher target = TARGET.matcher(line);
      assertThat(target.matches()).as(line).isTrue();
      arcs.add(
          new Arc(
              state,
              target.group(1),
              event.stream().findFirst(),
              target.group(3) == null ? List.of() : codes(target.group(3)),
              Optional.ofNullable(target.group(2))));
    }
  }

  private void arc(String state, List<String> row) {
    if (row.get(2).equals("*ignored*")) {
      codes(row.get(1)).forEach(event -> ignored.add(state + " " + event));
    } else if (!row.get(2).isEmpty()) {
      arcs.add(
          new Arc(
              state,
              codes(row.get(2)).get(0),
              codes(row.get(1)).stream().findFirst(),
              codes(row.get(4)),
              codes(row.get(3)).stream().findFirst()));
    }
  }

  private static List<String> states(Lifecycle lifecycle) {
    return lifecycle.states().stream()
        .map(
            state ->
                "`"
                    + state.label()
                    + "`"
                    + (state.initial() && state.terminal() ? " (initial, terminal)" : "")
                    + (state.initial() && !state.terminal() ? " (initial)" : "")
                    + (state.terminal() && !state.initial() ? " (terminal)" : ""))
        .toList();
  }

  private static Set<Arc> arcs(Lifecycle lifecycle) {
    Set<Arc> arcs = new HashSet<>();
    for (Arc arc : lifecycle.arcs()) {
      arcs.add(
          new Arc(
              lifecycle.state(arc.from()).label(),
              lifecycle.state(arc.to()).label(),
              arc.event(),
              arc.actors(),
              arc.guard()));
    }
    return arcs;
  }

  private static Set<String> ignored(Lifecycle lifecycle) {
    Set<String> ignored = new TreeSet<>();
    for (State state : lifecycle.states()) {
      state.ignores().forEach(event -> ignored.add(state.label() + " " + event));
    }
    return ignored;
  }

  @Test
  void underTheTableIsWhatItCantHold() {
    assertThat(Format.MARKDOWN.render(Lifecycles.ORDER))
        .contains(
            "- Guards, in brackets where they are asked: `inStock`.\n",
            "- Actors: `CUSTOMER`, `CLERK`; where none is named, anyone may.\n");
    assertThat(Format.MARKDOWN.render(Lifecycles.JOB))
        .contains(
            "- Actors: `SERVICE`, `UPDATE_JOB`.\n",
            "- Rules of `QUEUED`: left only to `PENDING`, `CANCELLED`.\n",
            "- Rules of `UPDATED`: entered only from `RUNNING`; entered only by `SERVICE`.\n",
            "- No states: `JOB_STATE_UNKNOWN`.\n");
  }
}
